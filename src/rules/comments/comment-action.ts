import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, quoted } from '../helpers.ts';

/**
 * What stands at each comment.
 *
 * Finds `Antworten Melden`, `Reply`, `Show replies`. Leaves a sentence that begins alike.
 */
export const commentAction = defineRule({
  name: 'comment-action',
  category: 'comments',
  summary: 'Buttons of a comment fill a block.',
  examples: {
    fires: [
      { text: 'Well done!\n⟦You cannot post new topics in this forum⟧', language: 'en' },
      { text: 'Gut so!\n⟦Antworten Melden⟧', language: 'de' },
      { text: 'Well done!\n⟦Show replies⟧', language: 'en' },
      { text: '⟦Kommentar melden⟧', language: 'de' },
    ],
    quiet: [
      { text: 'Antworten gab es keine.', language: 'de' },
      { text: 'Reply to the letter by May, the office asks.', language: 'en' },
      { text: 'Melden Sie sich bei der Gemeinde.', language: 'de' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['commentAction'], 80, (block) => {
      if (
        !filledBy(
          context,
          block,
          ['commentAction', 'commentHead', 'share', 'ago'],
          ['commentAction'],
        )
      )
        return;
      const word = /^\p{L}+$/u.test(block.text);
      return {
        confidence: word ? 0.8 : 0.94,
        evidence: `the buttons ${quoted(block.text)} of a comment`,
      };
    }),
});
