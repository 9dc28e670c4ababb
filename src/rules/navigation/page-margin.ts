import { amountLines } from '../amounts.ts';
import { isOwnLine } from '../closing-lists.ts';
import { defineRule } from '../define.ts';
import { quoted } from '../helpers.ts';
import { firstParagraph, isShortLine, lastParagraph, likelyTitle } from '../lines.ts';
import { isOfNote } from '../notes.ts';

/**
 * The head and the foot of a page: entries of menus, names of sections, links to the rest of the site.
 *
 * Finds lines that end no sentence, of up to 16 words more than three blocks above the first paragraph or more
 * than sixteen below the last one, and of up to four anywhere below it. Leaves headings, the first line that may be the
 * title, lists with marks, tables, and texts without a paragraph. Not certain.
 */
export const pageMargin = defineRule({
  name: 'page-margin',
  category: 'navigation',
  summary: 'Lines that are no sentences stand far above the first paragraph or below the last one.',
  examples: {
    fires: [
      {
        text: '⟦Harbour and shore⟧\n⟦Letters to the town⟧\nLocal\nCouncil puts off its vote on the bridge\nAda Example, City Desk\nThe bridge has been closed since the morning, and nobody knows for how long it will be.',
        language: 'en',
      },
      {
        text: 'Die Brücke ist seit dem Morgen gesperrt, und niemand weiß, wie lange sie es noch sein wird.\nDer Rat tagt im Mai, und bis dahin fährt die Fähre jede Stunde, auch am Abend und am Sonntag.\nBäcker verliert die Hälfte seiner Kunden an die Fähre\n⟦Wirtschaft⟧',
        language: 'de',
      },
      {
        text: '⟦Город и река⟧\n⟦Письма⟧\nСпорт\nМост через реку закрыт до мая\nАда Примерова\nМост закрыт с утра понедельника, и никто в городе не знает, когда его снова откроют для машин.',
        language: 'ru',
      },
    ],
    quiet: [
      {
        text: 'Council puts off its vote on the bridge\nAda Example\nThe bridge has been closed since the morning, and nobody knows for how long it will be.',
        language: 'en',
        why: 'right above the text',
      },
      { text: 'Wind\nWater\nStone', language: 'en', why: 'no paragraph' },
      {
        text: 'Die Brücke ist seit dem Morgen gesperrt, und niemand weiß, wie lange sie es noch sein wird.\nDer Rat tagt im Mai, und bis dahin fährt die Fähre jede Stunde, auch am Abend und am Sonntag.\n★ Fahrgeld\n3. Fahrräder\nhttps://faehre.example',
        language: 'de',
        why: 'a mark, a number, a source',
      },
      {
        text: '250 g Mehl\n2 Eier\n½ TL Salz\n120 ml Milch\nPfannkuchen\nFür vier\nVon Ada Muster\nDas Mehl mit der Milch glatt rühren, die Eier dazugeben und den Teig eine halbe Stunde ruhen lassen.',
        language: 'de',
        why: 'what a recipe takes',
      },
    ],
  },
  find: function* (context) {
    const { blocks } = context;
    const first = firstParagraph(blocks);
    const last = lastParagraph(blocks);
    if (last < 0) return;
    const title = likelyTitle(blocks);
    const amounts = amountLines(blocks);
    for (const block of blocks) {
      const { index, shape, text } = block;
      const above = index < first - ABOVE && index !== title && !amounts.has(index);
      const below = last > 0 && index > last && !isOwnLine(context, block);
      if (!(above || below) || shape !== 'text' || isOfNote(block)) continue;
      if (!isShortLine(block, 1, above || index > last + BELOW ? 16 : 4)) continue;
      yield {
        block: index,
        confidence: 0.5,
        evidence: `stands ${above ? 'far above' : 'below'} the text and is no sentence: ${quoted(text)}`,
      };
    }
  },
});

/** So many blocks above the first paragraph and below the last one may belong to the article or lead on from it. */
const ABOVE = 3;
const BELOW = 16;
