import { readDate } from '../../lexicon/dates.ts';
import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { eachNumbered } from '../each-block.ts';
import { isProse, leading, quoted } from '../helpers.ts';
import type { Observation, RuleContext } from '../rule.ts';

/**
 * When the article was published or changed.
 *
 * Finds `Veröffentlicht am 3. März 2023, 14:05 Uhr`, `Updated: March 3, 2023`, a date alone. Leaves a
 * date that heads a part of the text (`May 1945`) and one in a sentence.
 */
export const dateLine = defineRule({
  name: 'date-line',
  category: 'metadata',
  summary: 'A date, a time or both fill a block, with or without a word for publishing.',
  examples: {
    fires: [
      { text: '⟦Veröffentlicht am 3. März 2023, 14:05 Uhr⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦March 3, 2023 at 4:15 pm⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦03.03.2023 14:05⟧', language: 'de' },
      { text: '⟦Updated: March 4, 2023⟧', language: 'en' },
      { text: '⟦Publié le 3 mars 2023 à 14h05⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦3 марта 2023, 14:05⟧\nМост закрыт.', language: 'ru' },
      { text: '⟦2023年3月3日 14時05分⟧\n橋は閉鎖されている。', language: 'ja' },
      { text: '⟦Publicerad 3 mars 2023⟧', language: 'sv' },
      { text: '⟦3 de marzo de 2023 2:05 p. m.⟧\nEl puente está cerrado.', language: 'es' },
      { text: '⟦3 Μαρτίου 2023, 2:05 μ.μ.⟧\nΗ γέφυρα έκλεισε.', language: 'el' },
      { text: '⟦2023年3月3日下午2:05⟧\n大桥已经关闭。', language: 'zh' },
    ],
    quiet: [
      { text: 'In March 2023 the bridge was closed.', language: 'en' },
      { text: 'Stand der Dinge', language: 'de' },
      { text: '1945', language: 'en' },
      { text: '5/1/2023 +4.2%', language: 'en', why: 'a row of a table set as lines' },
      { text: '3. Mai 2023: 12,50 €', language: 'de' },
      {
        text: 'Updated on May 3, 2023 at 8:10 am:',
        language: 'en',
        why: 'what follows was written then',
      },
      { text: 'Cze | 0.06 | 1.38 | 6.36', language: 'en', why: 'a row of figures' },
      { text: '7.0/10', language: 'en', why: 'a mark' },
      {
        text: 'Level of the lake\n5/1/2023\n412\n6/1/2023\n398\n7/1/2023\n371',
        language: 'en',
        why: 'a table set as lines',
      },
      {
        text: 'Three days of the flood, as the baker noted them in his book of accounts.\nMay 3, 2024\nThe water rose by forty centimetres in one night, and the flour was carried upstairs.\nMay 5, 2024\nThe postman came by boat, with the letters of two days and a duck that nobody had asked for.\nMay 8, 2024\nThe river went down again and left behind mud, two chairs that nobody knew, and the duck.',
        language: 'en',
        why: 'the dates head a chronicle',
      },
    ],
  },
  find: (context) => {
    const seen = eachNumbered(context, 110, (block) => {
      const { text } = block;
      if (block.table || (FIGURE_SIGN.test(text) && FIGURES.test(text)) || OPENS.test(text)) return;
      const hit = leading(context, block, ['published', 'updated']);
      const more = extra(context, block);
      const { date, time, others } = readDate(hit ? text.slice(hit.end) : text, more);
      if (others > more || (!date && !(time && hit))) return;
      const heading = block.shape === 'heading' || block.shape === 'item';
      return {
        confidence: heading ? 0.5 : hit ? 0.85 : time ? 0.85 : 0.7,
        evidence: hit
          ? `${quoted(text.slice(hit.start, hit.end))} with a date behind it`
          : `only a date: ${quoted(text)}`,
        role: 'date',
      };
    });
    // three and more, each between paragraphs, are the heads of a chronicle; beside figures, a table's column
    return withoutMany(
      withoutMany(seen, ({ block }) => isBetween(context.blocks, block)),
      ({ block }) => isFigure(context.blocks[block - 1]) || isFigure(context.blocks[block + 1]),
    );
  },
});

/** What {@link FIGURES} have in them: asked first, as most lines have none. */
const FIGURE_SIGN = /[%‰×$€£¥°℃/]/;
/** What was measured on that day, a row of a table set as lines; or a mark out of ten. */
const FIGURES = /[%‰×$€£¥]|\p{Nd} ?[°℃]|\p{Nd}[.,]\p{Nd} ?\/ ?\p{Nd}/u;

/** What opens an entry of that day, and a row of cells with figures. */
const OPENS = /[:：]$|(?:\p{Nd}\.\p{Nd}{1,3}\s?\|\s?){2}/u;

const MANY = 3;

/** Takes out what is so in three places and more. */
function withoutMany(
  seen: readonly Observation[],
  isSo: (one: Observation) => boolean,
): readonly Observation[] {
  const rest = seen.filter((one) => !isSo(one));
  return seen.length - rest.length >= MANY ? rest : seen;
}

/** Whether a line is a number and nothing else. */
function isFigure(block: SourceBlock | undefined): boolean {
  return block !== undefined && /^[+−-]?\p{Nd}[\p{Nd}.,]{0,12}$/u.test(block.text);
}

/** Whether a paragraph stands above and below, or nothing but the title above. */
function isBetween(blocks: readonly SourceBlock[], index: number): boolean {
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  return (!before || index === 1 || isProse(before)) && after !== undefined && isProse(after);
}

/** How many words other phrases of a date line take: a second label, a reading time, "ago". */
function extra(context: RuleContext, block: SourceBlock): number {
  let words = 0;
  let at = 0;
  for (const hit of context.phrases(block.index)) {
    if (hit.start < at) continue;
    if (!['published', 'updated', 'readingTime', 'ago', 'commentHead'].includes(hit.concept))
      continue;
    words += hit.words;
    at = hit.end;
  }
  return words;
}
