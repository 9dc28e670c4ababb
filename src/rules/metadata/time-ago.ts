import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, leading, quoted } from '../helpers.ts';

/**
 * How long ago something was published.
 *
 * Finds `vor 3 Stunden`, `2 hours ago`. Leaves a sentence with a time in it.
 */
export const timeAgo = defineRule({
  name: 'time-ago',
  category: 'metadata',
  summary: 'A relative time fills a block.',
  examples: {
    fires: [
      { text: '⟦vor 3 Stunden⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: '⟦2 hours ago⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦vor 5 Minuten⟧', language: 'de' },
      { text: '⟦il y a 5 minutes⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦5分钟前⟧\n大桥已经关闭。', language: 'zh' },
      { text: '⟦منذ 5 دقائق⟧\nالجسر مغلق.', language: 'ar' },
    ],
    quiet: [
      { text: 'Vor 3 Stunden begann es zu regnen.', language: 'de' },
      { text: '2 hours ago the rain began.', language: 'en' },
      { text: '## Gestern\nDie Stadt am Fluss war klein.', language: 'de' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['ago'], 60, (block) => {
      if (!filledBy(context, block, ['ago', 'published', 'updated', 'readingTime'], ['ago']))
        return;
      const sure = !leading(context, block, ['published', 'updated']) && /\p{Nd}/u.test(block.text);
      return {
        confidence: sure && block.shape !== 'heading' ? 0.92 : 0.5,
        evidence: `the relative time ${quoted(block.text)} alone on a line`,
      };
    }),
});
