import { defineRule } from '../define.ts';
import { eachBlock, inside, quoted } from '../helpers.ts';

/**
 * Who the author is, under the article.
 *
 * Finds `Ada Muster ist Redakteurin im Ressort Politik.` Leaves a portrait of a journalist. Not certain.
 */
export const authorBox = defineRule({
  name: 'author-box',
  category: 'metadata',
  summary: 'A short block says what its author does or where more of them stands.',
  examples: {
    fires: [
      {
        text: 'Der Rat tagt im Mai.\n⟦Ada Muster ist Redakteurin im Ressort Politik.⟧',
        language: 'de',
      },
      {
        text: 'The council meets in May.\n⟦Ada Muster is a staff writer at the Example.⟧',
        language: 'en',
      },
      { text: '⟦Mehr von dieser Autorin⟧', language: 'de' },
    ],
    quiet: [
      { text: 'The writer of the letter is not known.', language: 'en' },
      { text: 'Die Redakteurin wurde im Mai entlassen.', language: 'de' },
      { text: 'An author reads from her book in the town hall.', language: 'en' },
    ],
  },
  find: (context) =>
    eachBlock(context, 600, (block) => {
      const hit = inside(context, block, ['authorBox']);
      if (!hit) return;
      return {
        confidence: 0.7,
        evidence: `the words of an author box: ${quoted(block.text.slice(hit.start, hit.end))}`,
      };
    }),
});
