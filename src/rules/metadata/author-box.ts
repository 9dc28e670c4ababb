import { bioSigns } from '../../lexicon/bio-words.ts';
import { defineRule } from '../define.ts';
import { eachBlock, eachHaving } from '../each-block.ts';
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
      {
        text: 'The council meets in May.\nThe ferry runs.\n⟦Ada Muster has written on ferries for ten years. She holds a degree in history, lives in Harbour Town and enjoys a swim before breakfast when she is not on deadline.⟧',
        language: 'en',
      },
    ],
    quiet: [
      { text: 'The writer of the letter is not known.', language: 'en' },
      {
        text: 'Ada Muster has been the captain of the ferry for eleven years, and she says that no day of them was like another.\nThe ferry runs.',
        language: 'en',
        why: 'a portrait',
      },
      { text: 'Die Redakteurin wurde im Mai entlassen.', language: 'de' },
      { text: 'An author reads from her book in the town hall.', language: 'en' },
    ],
  },
  find: (context) => {
    const seen = eachHaving(context, ['authorBox', 'jobTitle'], 600, (block) => {
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
    });
    const lives = eachBlock(context, LONGEST_LIFE, (block) => {
      const { text, index, shape } = block;
      if (shape !== 'text' && shape !== 'item') return;
      if (text.length < 80 || !OPENS_LIFE.test(text) || !PERSON.test(text)) return;
      const signs = bioSigns(text, MANY_SIGNS);
      const isBelow = index * 3 >= context.blocks.length * 2;
      if (signs < SIGNS || (!isBelow && signs < MANY_SIGNS)) return;
      return {
        confidence: signs >= MANY_SIGNS && isBelow ? 0.7 : 0.65,
        evidence: `begins with a name and tells of a life: ${quoted(text)}`,
      };
    });
    return [...seen, ...lives];
  },
});

const LONGEST_LIFE = 1000;
/** So many signs of a note on an author tell below the text; above, many. */
const SIGNS = 3;
const MANY_SIGNS = 4;
const OPENS_LIFE =
  /^(?:(?:By|About|Von|Über) )?(?:(?:Dr|Prof|Mr|Mrs|Ms)\. )?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}(?:, [^.]{2,60},)? \p{Ll}/u;
const PERSON =
  /(?<!\p{L})(?:[Hh]is|[Hh]er|[Hh]e|[Ss]he|[Tt]heir|[Tt]hey|[Ee]r|[Ii]hre?n?|[Ss]eine?n?|[Ss]ie|[Ii]l|[Ee]lle|[Ss]on|[Ss]a|[Ss]u|[Ee]lla?)(?!\p{L})/u;
const NAME = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2} \p{Ll}/u;
