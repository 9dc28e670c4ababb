import { defineRule } from '../define.ts';
import { postHeads } from '../posts.ts';

/**
 * The line over each post of a forum or each comment: who wrote it and when.
 *
 * Finds `Ada Byron January 3, 2025, 7:14pm 2` where three and more lines are like it, and the same as three
 * lines. Leaves a single one, which may be the article's own, and a sentence with a time. Not certain.
 */
export const postHead = defineRule({
  name: 'post-head',
  category: 'comments',
  summary: 'Three and more short lines hold a name, a date and a time of day.',
  examples: {
    fires: [
      {
        text: '⟦Ada Byron January 3, 2025, 7:14pm⟧\nDoes the ferry run?\n⟦Grace January 3, 2025, 8:02pm⟧\nIt does.\n⟦Ada Byron January 4, 2025, 9:40am⟧\nThank you.',
        language: 'en',
      },
      {
        text: '⟦Lise Berg 03.01.2025, 19:14⟧\nFährt die Fähre?\n⟦Emmy 03.01.2025, 20:02⟧\nJa.\n⟦Lise Berg 04.01.2025, 09:40⟧\nDanke.',
        language: 'de',
      },
      {
        text: '⟦Анна 03.01.2025 19:14⟧\nПаром ходит?\n⟦Вера 03.01.2025 20:02⟧\nДа.\n⟦Анна 04.01.2025 09:40⟧\nСпасибо.',
        language: 'ru',
      },
      {
        text: '⟦ada⟧\n⟦January 3, 2025, 7:14pm⟧\n⟦1⟧\nDoes the ferry run?\n⟦grace⟧\n⟦January 3, 2025, 8:02pm⟧\n⟦2⟧\nIt does.\n⟦ada⟧\n⟦January 4, 2025, 9:40am⟧\n⟦3⟧\nThank you.',
        language: 'en',
      },
    ],
    quiet: [
      {
        text: '3 comments\nada\nJanuary 3, 2025, 7:14pm\nOh.\ngrace\nJanuary 3, 2025, 8:02pm\nWell.\nada\nJanuary 4, 2025, 9:40am\nAh.',
        language: 'en',
        why: 'readers’ comments have a rule of their own',
      },
      { text: 'Ada Byron January 3, 2025, 7:14pm\nThe council meets in May.', language: 'en' },
      {
        text: 'On 3 January 2025 at 7:14 the bridge was closed.\nOn 4 January 2025 at 8:14 the ferry ran.\nOn 5 January 2025 at 9:14 it sank.',
        language: 'en',
        why: 'sentences',
      },
      { text: '3 January 2025, 7:14\n4 January 2025, 8:14\n5 January 2025, 9:14', language: 'en' },
    ],
  },
  find: postHeads,
});
