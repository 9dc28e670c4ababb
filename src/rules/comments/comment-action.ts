import { defineRule } from '../define.ts';
import { mostSureOfButton } from '../doubts.ts';
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
      { text: 'JUDGE\nWhere were you?\nWITNESS\nAt sea.\nJUDGE\nReply!', language: 'en' },
      { text: 'Send.\nReply.\nDelete.\nThat was all of it.', language: 'en', why: 'a poem' },
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
        confidence: Math.min(word ? 0.8 : 0.94, mostSureOfButton(block)),
        evidence: `the buttons ${quoted(block.text)} of a comment`,
      };
    }),
});
