import { defineRule } from '../define.ts';
import { doubtRepeats, eachHaving } from '../each-block.ts';
import { filledBy, quoted, wordCount } from '../helpers.ts';

/**
 * How long reading takes.
 *
 * Finds `5 Min. Lesezeit`, `4 min read`. Leaves a duration that is the content.
 */
export const readingTime = defineRule({
  name: 'reading-time',
  category: 'metadata',
  summary: 'Phrases for the reading time fill a block.',
  examples: {
    fires: [
      { text: '⟦5 Min. Lesezeit⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦4 min read⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦Lesezeit: 3 Minuten⟧', language: 'de' },
      { text: '⟦5 min de lecture⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦3 min czytania⟧', language: 'pl' },
      { text: '⟦読了時間 約4分⟧\n橋は閉鎖されている。', language: 'ja' },
    ],
    quiet: [
      { text: '5 Minuten später war alles vorbei.', language: 'de' },
      { text: '4 minutes of reading a day help, the study says.', language: 'en' },
      { text: 'Die Lesezeit der Kinder sinkt.', language: 'de' },
    ],
  },
  find: (context) =>
    doubtRepeats(
      context,
      eachHaving(context, ['readingTime'], 60, (block) => {
        if (!filledBy(context, block, ['readingTime', 'share', 'tools', 'ago'], ['readingTime']))
          return;
        return {
          // without a word for reading, `20–30 min` is how long something else takes
          confidence: wordCount(block.text.replace(/\p{Nd}+/gu, ' '), 3) >= 2 ? 0.94 : 0.6,
          evidence: `the reading time ${quoted(block.text)}`,
        };
      }),
    ),
});
