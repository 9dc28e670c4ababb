import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { insideUnsaid, quoted } from '../helpers.ts';
import type { RuleContext } from '../rule.ts';

/**
 * A note that the site earns when something is bought through its links.
 *
 * Finds `We may earn a commission if you buy through our links.` Leaves an article on the trade.
 */
export const affiliateNote = defineRule({
  name: 'affiliate-note',
  category: 'advertisement',
  summary: 'A site says in the first person that it earns by the links in its text.',
  examples: {
    fires: [
      {
        text: 'Die Pfanne hält lange.\n⟦Dieser Artikel enthält Affiliate-Links.⟧',
        language: 'de',
      },
      {
        text: '⟦Als Amazon-Partner verdienen wir an qualifizierten Verkäufen.⟧\nDie Pfanne hält lange.',
        language: 'de',
      },
      {
        text: '⟦We may earn a commission if you buy through the links on this page.⟧\nThe pan lasts long.',
        language: 'en',
      },
      {
        text: 'Die Pfanne hält lange.\n⟦Kaufen Sie über diese Links, erhalten wir eine kleine Provision.⟧',
        language: 'de',
      },
    ],
    quiet: [
      { text: 'Bloggers say they may earn a living with such links one day.', language: 'en' },
      { text: 'Vermittler erhalten eine Provision von drei Prozent.', language: 'de' },
      { text: 'The commission will earn the praise of both sides.', language: 'en' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['affiliate'], 900, (block) => {
      const hit = insideUnsaid(context, block, ['affiliate']);
      if (!hit) return;
      const { text } = block;
      const most = text.length <= 160 && covered(context, block) * 2 > text.length;
      return {
        // who writes “my” is a blogger, and annotators leave one in ten of these notes in
        confidence: most
          ? SINGULAR.test(text)
            ? 0.88
            : 0.94
          : text.length <= 420 && hit.words >= 4
            ? 0.8
            : 0.6,
        evidence: `the note ${quoted(text.slice(hit.start))}`,
      };
    }),
});

/** The first person singular. */
const SINGULAR =
  /(?<!\p{L})(?:I|my|me|[Ii]ch|meine?[nrs]?|mon|mes|mi|mis|io|mio|mia|[Ii]k|mijn|[Jj]ag|mitt|[Jj]eg|[Ee]u|meu|minha)(?!\p{L})/u;

/** How many characters of a block are in phrases of such notes. */
function covered(context: RuleContext, block: SourceBlock): number {
  let end = 0;
  let sum = 0;
  for (const hit of context.phrases(block.index)) {
    if (hit.concept !== 'affiliate' || hit.end <= end) continue;
    sum += hit.end - Math.max(hit.start, end);
    end = hit.end;
  }
  return sum;
}
