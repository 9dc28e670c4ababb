import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { endsSentence, inside, quoted } from '../helpers.ts';

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
    eachHaving(context, ['authorBox', 'jobTitle'], 600, (block) => {
      const { text } = block;
      const hit = inside(context, block, ['authorBox']);
      if (hit)
        return {
          confidence: 0.7,
          evidence: `the words of an author box: ${quoted(text.slice(hit.start, hit.end))}`,
        };
      // a name, then what its bearer does, below the text
      if (text.length < 40 || block.index * 2 < context.blocks.length) return;
      const title = inside(context, block, ['jobTitle']);
      if (!title || title.start > 120 || !endsSentence(text)) return;
      if (!NAME.test(text)) return;
      return {
        confidence: 0.5,
        evidence: `begins with a name, ${quoted(text.slice(title.start, title.end))} behind it`,
      };
    }),
});

const NAME = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2} \p{Ll}/u;
