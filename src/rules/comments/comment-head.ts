import { countsComments } from '../comment-heads.ts';
import { defineRule } from '../define.ts';
import { eachHaving, eachNumbered } from '../each-block.ts';
import { filledBy, quoted, wordCount } from '../helpers.ts';

/**
 * What stands over, under and instead of readers' comments.
 *
 * Finds `12 Kommentare`, `Leave a comment`, `Comments are closed`. Leaves a sentence about comments.
 */
export const commentHead = defineRule({
  name: 'comment-head',
  category: 'comments',
  summary: 'Headings and buttons of a comment section fill a block.',
  examples: {
    fires: [
      { text: 'Der Rat tagt im Mai.\n⟦12 Kommentare⟧', language: 'de' },
      { text: 'The council meets in May.\n⟦Leave a comment⟧', language: 'en' },
      { text: '⟦Die Kommentarfunktion ist geschlossen.⟧', language: 'de' },
      { text: '大桥已经关闭。\n⟦网友评论⟧', language: 'zh' },
      { text: '⟦Komentarze (12)⟧\nMost jest zamknięty.', language: 'pl' },
      { text: 'The council meets.\n⟦59 Comments on “The ferry runs again”⟧', language: 'en' },
      { text: 'Der Rat tagt.\n⟦3 Gedanken zu „Die Fähre fährt wieder“⟧', language: 'de' },
      { text: '⟦コメント(3)⟧\n橋は閉鎖されている。', language: 'ja' },
    ],
    quiet: [
      {
        text: 'Newsletter\nThe word is older than the net, and few who use it know where it comes from.\nComments\nThe word once meant notes in the margin of a book, written by those who came later.\nPaywall\nThe word is a young one, and the first gates of this kind were built in the nineties.',
        language: 'en',
        why: 'a glossary',
      },
      { text: 'Kommentare gab es viele, Antworten keine.', language: 'de' },
      { text: 'Comments are closed doors to some and open ones to others.', language: 'en' },
      { text: '3 responses to the flood', language: 'en' },
      { text: 'Der Kommentar des Ministers blieb kurz.', language: 'de' },
    ],
  },
  find: (context) => [
    ...eachHaving(context, ['commentHead'], 120, (block) => {
      if (
        !filledBy(
          context,
          block,
          ['commentHead', 'commentAction', 'share', 'conversation', 'tools'],
          ['commentHead'],
        )
      )
        return;
      // in scripts without spaces a whole line is letters
      const word = /^\p{L}+$/u.test(block.text) && wordCount(block.text, 3) <= 2;
      return {
        // a menu of a programme asks so, a section is headed by a call
        confidence: /^\p{L}+\?$/u.test(block.text)
          ? 0.6
          : word && block.shape === 'heading'
            ? 0.85
            : word
              ? 0.92
              : 0.95,
        evidence: `the label ${quoted(block.text)} of a comment section`,
      };
    }),
    ...eachNumbered(context, 240, ({ text, shape }) =>
      shape !== 'code' && countsComments(text)
        ? { confidence: 0.92, evidence: `counts the comments: ${quoted(text)}` }
        : undefined,
    ),
  ],
});
