import type { SourceBlock } from '../../read/document.ts';
import { closingLists } from '../closing-lists.ts';
import { defineRule } from '../define.ts';
import { quoted } from '../helpers.ts';
import { firstParagraph, labelRows, lastParagraph } from '../lines.ts';

/**
 * Short labels in a row: a menu, names of sections, tags.
 *
 * Finds four lines and more of four words at most that end no sentence. Surer above the first and
 * below the last paragraph than between. Leaves lists with marks, and fewer lines. Not certain: a
 * table set as lines looks the same.
 */
export const labelRun = defineRule({
  name: 'label-run',
  category: 'navigation',
  summary: 'Four and more lines of a few words stand in a row, none of them a sentence.',
  examples: {
    fires: [
      {
        text: '⟦Politics⟧\n⟦Sports⟧\n⟦Arts and letters⟧\n⟦Weather⟧\nThe council meets in May, and until then the ferry will run every hour of the day.',
        language: 'en',
      },
      {
        text: 'Der Rat tagt im Mai, und bis dahin fährt die Fähre jede Stunde, auch am Abend und am Sonntag.\n⟦Brücken⟧\n⟦Verkehr⟧\n⟦Stadtrat⟧\n⟦Fähre⟧',
        language: 'de',
      },
      {
        text: '⟦Политика⟧\n⟦Спорт⟧\n⟦Культура⟧\n⟦Погода⟧\nМост закрыт с утра понедельника, и никто в городе не знает, когда его снова откроют для машин.',
        language: 'ru',
      },
    ],
    quiet: [
      { text: 'Wind\nWater\nStone', language: 'en', why: 'three lines' },
      { text: 'It rained.\nIt snowed.\nIt froze.\nIt thawed.', language: 'en' },
      {
        text: '2024: Ada\n2023: Bodo\n2022: Cleo\n2021: Dora\n2020: Emil',
        language: 'en',
        why: 'a table set as lines: it counts',
      },
      { text: '- Mehl\n- Zucker\n- Butter\n- Eier', language: 'de', why: 'a list with marks' },
      {
        text: '200 g farine\n2 œufs\nsel\n20 cl lait\n1 c. à s. huile\nMélangez.',
        language: 'fr',
        why: 'what a recipe takes',
      },
    ],
  },
  find: function* (context) {
    const { blocks } = context;
    const closing = closingLists(context);
    const first = firstParagraph(blocks);
    const last = lastParagraph(blocks);
    const rows = labelRows(blocks);
    for (let i = 0; i < blocks.length; ) {
      const count = rows[i]!;
      const end = i + count;
      const between = end > first && i < last;
      if (count > 0 && (!between || (count >= LONG && !isFigures(blocks.slice(i, end)))))
        for (let at = i; at < end; at++) {
          if (closing.has(at)) continue;
          yield {
            block: at,
            confidence: between ? 0.5 : 0.6,
            evidence: `one of ${count} short labels in a row: ${quoted(blocks[at]!.text)}`,
          };
        }
      i = Math.max(end, i + 1);
    }
  },
});

/** Whether most lines have numbers: a table set as lines. */
function isFigures(lines: readonly SourceBlock[]): boolean {
  return lines.filter(({ text }) => /\p{Nd}/u.test(text)).length * 2 > lines.length;
}

/** Between paragraphs a shorter run is as often the article's own. */
const LONG = 6;
