import { editLinksAt } from '../../lexicon/wiki-words.ts';
import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { endsSentence, quoted } from '../helpers.ts';

/**
 * The links of a wiki that edit a section.
 *
 * Finds `[edit | edit source]` behind a heading, and alone on a line. Leaves a note in brackets behind a sentence:
 * `I was wrong. [edit]`, as people write below their own posts.
 */
export const editLink = defineRule({
  name: 'edit-link',
  category: 'navigation',
  summary: 'A heading or a line ends with the links that edit a section of a wiki.',
  examples: {
    fires: [
      { text: '## Plot⟦[edit]⟧\nThe ferry runs in May.', format: 'markdown', language: 'en' },
      {
        text: 'Handlung ⟦[Bearbeiten | Quelltext bearbeiten]⟧\nDer Rat tagt im Mai.',
        language: 'de',
      },
      { text: 'Der Rat tagt im Mai.\n⟦[Bearbeiten]⟧', language: 'de' },
      { text: 'Histoire⟦[modifier | modifier le code]⟧\nLe pont est fermé.', language: 'fr' },
      { text: 'История⟦[править | править код]⟧\nМост закрыт.', language: 'ru' },
      { text: '歴史⟦[編集]⟧\n橋は閉鎖されている。', language: 'ja' },
    ],
    quiet: [
      { text: 'I was wrong about the bridge. [edit]', language: 'en', why: 'behind a sentence' },
      { text: 'Use the button [edit] to change a page.', language: 'en' },
      { text: 'Handlung [1]', language: 'de', why: 'a note' },
    ],
  },
  find: (context) =>
    eachBlock(context, 160, ({ text, shape }) => {
      const start = editLinksAt(text);
      if (start < 0 || shape === 'code') return;
      const links = text.slice(start);
      const head = text.slice(0, start).trimEnd();
      if (head !== '' && endsSentence(head)) return;
      return {
        ...(head === '' ? {} : { start, end: text.length }),
        confidence: 0.97,
        evidence: `links that edit a section: ${quoted(links)}`,
      };
    }),
});
