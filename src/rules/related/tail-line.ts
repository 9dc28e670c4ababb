import { isOwnLine } from '../closing-lists.ts';
import { defineRule } from '../define.ts';
import { isOfLaterFoot } from '../foot.ts';
import { quoted } from '../helpers.ts';
import { isShortLine, lastParagraph } from '../lines.ts';

/**
 * What stands behind the last paragraph: headlines of other stories.
 *
 * Finds lines of 5 to 16 words that end no sentence, up to sixteen blocks below it. Leaves shorter ones (see
 * `page-margin`), lists, tables, code, and texts without two paragraphs. Not certain: a text may end with a list that is its own.
 */
export const tailLine = defineRule({
  name: 'tail-line',
  category: 'related',
  summary: 'Lines that are no sentences stand behind the last paragraph.',
  examples: {
    fires: [
      {
        text: 'The bridge has been closed since the morning, and nobody knows for how long it will be.\nThe council meets in May, and until then the ferry will run every hour of the day.\n⟦Baker loses half of his trade to the ferry⟧',
        language: 'en',
      },
      {
        text: 'Die Brücke ist seit dem Morgen gesperrt, und niemand weiß, wie lange sie es noch sein wird.\nDer Rat tagt im Mai, und bis dahin fährt die Fähre jede Stunde, auch am Abend und am Sonntag.\n⟦Bäcker verliert die Hälfte seiner Kunden an die Fähre⟧\nWirtschaft',
        language: 'de',
      },
      {
        text: 'Мост закрыт с утра понедельника, и никто в городе не знает, когда его снова откроют для машин.\nСовет соберётся в мае, а до тех пор паром будет ходить каждый час, даже вечером и в воскресенье.\n⟦Пекарь потерял половину своих покупателей из-за моста⟧',
        language: 'ru',
      },
    ],
    quiet: [
      { text: 'Baker loses half of his trade\nBand plays in the square', language: 'en' },
      {
        text: 'Die Brücke ist seit dem Morgen gesperrt, und niemand weiß, wie lange sie es noch sein wird.',
        language: 'de',
      },
      {
        text: 'The bridge has been closed since the morning, and nobody knows for how long it will be.\n- flour and a little salt\n- two eggs',
        language: 'en',
        why: 'one paragraph, and a list',
      },
      {
        text: 'The bridge has been closed since the morning, and nobody knows for how long it will be.\nThe council meets in May, and until then the ferry will run every hour of the day.\n★ Bring the exact fare to the pier\n3. Leave the bicycle on the shore\nhttps://ferry.example/fares',
        language: 'en',
        why: 'a mark, a number, a source',
      },
    ],
  },
  find: function* (context) {
    const { blocks } = context;
    const last = lastParagraph(blocks);
    if (last < 1) return;
    for (const block of blocks.slice(last + 1, last + 1 + REACH)) {
      if (block.shape !== 'text' || !isShortLine(block, 5, 16)) continue;
      if (isOwnLine(context, block) || isOfLaterFoot(block, blocks[last]!)) continue;
      yield {
        block: block.index,
        confidence: 0.55,
        evidence: `stands behind the last paragraph and is no sentence: ${quoted(block.text)}`,
      };
    }
  },
});

/** Further behind the text stands the foot of the page: see `page-margin`. */
const REACH = 16;
