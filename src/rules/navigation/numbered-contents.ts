import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { isProse, quoted } from '../helpers.ts';
import { isShortLine } from '../lines.ts';
import { once } from '../once.ts';

/**
 * A table of contents by its numbers: lines in a row that are numbered as the sections of a book are, `1`, `1.1`,
 * `1.2`, `2`, with more text below them than above, be it of the sections themselves or not.
 *
 * Leaves steps and recipes, which count on one level, measures (`1.0 mm`, `1.5 mm`), headings with text below
 * each, and contents that an introduction leads to: on the first page of a book they are what it is about. Not certain:
 * some count the contents to the article.
 */
export const numberedContents = defineRule({
  name: 'numbered-contents',
  category: 'navigation',
  summary:
    'Five and more short lines in a row above the text are numbered on two levels, as sections are.',
  examples: {
    fires: [
      {
        text: '⟦1. The river⟧\n⟦1.1 Its springs⟧\n⟦1.2 Its mills⟧\n⟦2. The lake⟧\n⟦2.1 Ferries⟧\nThe ferry crosses the lake every hour, and in summer every half hour.',
        language: 'en',
      },
      {
        text: 'Inhalt\n⟦3.4 Die Quellen⟧\n⟦3.5 Die Mühlen⟧\n⟦4 Der See⟧\n⟦4.1 Die Fähren⟧\n⟦4.1.1 Fahrpreise⟧\n⟦5 Die Brücke⟧\nDie Brücke ist seit dem Morgen gesperrt, weil der Fluss zu hoch steht.',
        language: 'de',
      },
      {
        text: '⟦1 Река⟧\n⟦1.1 Истоки⟧\n⟦1.2 Мельницы⟧\n⟦1.3 Мосты⟧\n⟦2 Озеро⟧\nМост закрыт с утра понедельника, и никто в городе не знает, когда его снова откроют.',
        language: 'ru',
      },
      {
        text: '⟦1.1 川⟧\n⟦1.2 湖⟧\n⟦1.3 橋⟧\n⟦1.4 水車⟧\n⟦2 渡し船⟧\n橋は朝から閉まっていて、川の水が高すぎるため、いつ開くのか町の誰にも分からない。',
        language: 'ja',
      },
    ],
    quiet: [
      {
        text: 'This book tells of the river, of those who live on it, and of what they built along its banks.\n1 The river\n1.1 Its springs\n1.2 Its mills\n2 The lake\n2.1 Ferries',
        language: 'en',
        why: 'an introduction leads to them',
      },
      {
        text: '1. Sift the flour\n2. Stir in the milk\n3. Add the eggs\n4. Let it rest\n5. Bake it',
        language: 'en',
        why: 'steps',
      },
      {
        text: '1.0 mm\n1.5 mm\n2.0 mm\n2.5 mm\n3.0 mm\n3.5 mm',
        language: 'en',
        why: 'measures',
      },
      {
        text: '1. The river\n1.1 Its springs\nThey lie high in the hills, and dry up in a hot summer.\n1.2 Its mills\nTwo of them still turn.\n2. The lake\nIt is deep.',
        language: 'en',
        why: 'headings',
      },
    ],
  },
  find: function* ({ blocks }) {
    const numbers = blocks.map(numberOf);
    for (let from = 0; from < blocks.length; ) {
      let to = from + 1;
      while (to < blocks.length && comesNext(numbers[to - 1], numbers[to])) to++;
      const levels = new Set(numbers.slice(from, to).map((number) => number?.length));
      if (to - from >= LEAST && levels.size > 1 && standsAbove(blocks, from, to))
        for (const block of blocks.slice(from, to))
          yield {
            block: block.index,
            confidence: 0.8,
            evidence: `one of ${to - from} lines that are numbered as sections: ${quoted(block.text)}`,
          };
      from = to;
    }
  },
});

const LEAST = 5;
const MOST_WORDS = 16;
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,5})[.)]?\s+[\p{Pi}"'(]?\p{L}/u;

/** How much of the blocks before each, and of all of them, is paragraphs; in UTF-16 code units. */
const proseBefore = once((blocks: readonly SourceBlock[]) => {
  const out = new Int32Array(blocks.length + 1);
  for (const [i, block] of blocks.entries())
    out[i + 1] = out[i]! + (isProse(block) ? block.text.length : 0);
  return out;
});

/** Whether more text stands below some blocks than above. */
function standsAbove(blocks: readonly SourceBlock[], from: number, to: number): boolean {
  const prose = proseBefore(blocks);
  return prose[blocks.length]! - prose[to]! > prose[from]!;
}

/** The number of a section, level by level; undefined for other lines. */
function numberOf(block: SourceBlock): readonly number[] | undefined {
  const number = isShortLine(block, 1, MOST_WORDS) ? NUMBER.exec(block.text)?.[1] : undefined;
  return number?.split('.').map(Number);
}

/** Whether a section's number is the next one: that of its first part, or the next on its level or on one above. */
function comesNext(
  before: readonly number[] | undefined,
  number: readonly number[] | undefined,
): boolean {
  if (!before || !number || number.length > before.length + 1) return false;
  const last = number.length - 1;
  if (number.slice(0, -1).some((part, level) => part !== before[level])) return false;
  return last === before.length ? number[last]! <= 1 : number[last] === before[last]! + 1;
}
