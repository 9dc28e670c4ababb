import { readDate } from '../../lexicon/dates.ts';
import { isAgency } from '../../lexicon/names.ts';
import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { endsSentence, filledBy, quoted, wordCount } from '../helpers.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Captions of a slideshow about other stories, run together behind its opener or counter.
 *
 * Finds, behind `1/53` or `Gehe zur Galerie`, a line `04.11.2014: Headline: what it is about`, the same
 * line printed a second time, and the credit below. Leaves the paragraphs that follow a gallery of the
 * article's own: without a date before the headline, a repeat or emphasis nothing is taken.
 */
export const galleryTeaser = defineRule({
  name: 'gallery-teaser',
  category: 'gallery',
  summary:
    'Behind a gallery opener or counter: dated or emphasised headlines with their teaser, their repeat and their credit.',
  examples: {
    fires: [
      {
        text: 'Der Rat tagt im Mai.\n1/20\n⟦<strong>03.02.2021: Streit um die neue Brücke</strong>:&nbsp;Die Stadt will bauen, das Land will nicht zahlen.⟧\n⟦03.02.2021: Streit um die neue Brücke: Die Stadt will bauen, das Land will nicht zahlen.⟧\n⟦privat⟧',
        language: 'de',
      },
      {
        text: 'Gehe zur Galerie\n⟦12.05.2020: Der Zirkus ist da: Drei Wochen lang gastiert er am Fluss.⟧\n⟦13.05.2020: Der Zirkus bleibt: Die Stadt verlängert den Vertrag.⟧\nAm Abend spielte die Kapelle auf dem Platz, und viele blieben bis zum Morgen.',
        language: 'de',
      },
      {
        text: 'View gallery\n⟦3 May 2019: A bridge too old: The council says it has to go.⟧\n⟦Getty Images⟧',
        language: 'en',
      },
    ],
    quiet: [
      {
        text: '1/20\nDer Rat tagt im Mai. Dann wird über die Brücke entschieden, die seit Jahren gesperrt ist.',
        language: 'de',
      },
      { text: 'Gehe zur Galerie\n## Was die Stadt plant\nSie will bauen.', language: 'de' },
      {
        text: '03.02.2021: Streit um die neue Brücke: Die Stadt will bauen.',
        language: 'de',
        why: 'no gallery before it',
      },
    ],
  },
  find: function* (context) {
    const { blocks } = context;
    for (const opener of blocks) {
      if (!opensGallery(context, opener)) continue;
      const texts = new Set<string>();
      for (let i = opener.index + 1; i < blocks.length && i <= opener.index + MOST; i++) {
        const block = blocks[i]!;
        if (opensGallery(context, block)) break;
        const why =
          teaser(block) ?? repeat(block, texts) ?? (texts.size > 0 ? credit(block) : undefined);
        if (why === undefined) break;
        texts.add(block.text);
        yield { block: i, confidence: 0.98, evidence: `${why} behind ${quoted(opener.text)}` };
      }
    }
  },
});

const MOST = 200;
const COUNTER = /^[([|]?\s?\d{1,3}\s?\/\s?\d{1,3}\s?[)\]|]?$/;

function opensGallery(context: RuleContext, block: SourceBlock): boolean {
  if (block.text.length > 60) return false;
  return COUNTER.test(block.text) || filledBy(context, block, ['galleryOpener', 'galleryCounter']);
}

/** A dated headline with a teaser behind a colon. */
function teaser({ text, spans, shape }: SourceBlock): string | undefined {
  if (shape !== 'text' && shape !== 'caption') return;
  const colon = /^[^:]{6,30}: /.exec(text);
  if (!colon || text.length > 800) return;
  const { date, others } = readDate(colon[0]);
  if (!date || others > 0) return;
  const strong = spans.find((span) => span.type === 'strong' && span.start <= 2);
  if (strong || text.indexOf(': ', colon[0].length) > 0) return 'a dated headline with its teaser';
  return;
}

function repeat({ text }: SourceBlock, texts: ReadonlySet<string>): string | undefined {
  return texts.has(text) ? 'a repeated teaser' : undefined;
}

/** `privat`, `APA/Jane Muster`, `© Getty Images`: short, and no sentence. */
function credit({ text, shape }: SourceBlock): string | undefined {
  if (shape === 'heading' || text.length > 80 || endsSentence(text)) return;
  const parts = text.replace(/^(?:©|\(c\))\s?/i, '').split(/\s?[/|]\s?/);
  const known = parts.some((part) => isAgency(part)) || parts.length > 1;
  const lower = /^\p{Ll}/u.test(text) && wordCount(text, 4) <= 3;
  return known || lower || /^©/.test(text) ? 'a credit' : undefined;
}
