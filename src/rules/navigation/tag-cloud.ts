import { hasLetter } from '../../read/characters.ts';
import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { endsSentence, isProse, leading, quoted, wordCount } from '../helpers.ts';

/**
 * The tags of an article, behind their label.
 *
 * Finds `Tags: bridge, council, town`, `Schlagworte Brücke Stadt`. Leaves a sentence that begins alike.
 */
export const tagCloud = defineRule({
  name: 'tag-cloud',
  category: 'navigation',
  summary: 'A label for tags begins a block, short words without a sentence follow.',
  examples: {
    fires: [
      {
        text: 'The council meets in May.\nThe ferry runs.\nThe bridge has been closed since the morning, and nobody knows for how long it will be.\n⟦bridges , ferries , council meetings⟧',
        language: 'en',
      },
      { text: 'The council meets in May.\n⟦Tags: bridge, council, town⟧', language: 'en' },
      { text: 'Der Rat tagt im Mai.\n⟦Schlagworte: Brücke, Rat, Stadt⟧', language: 'de' },
      { text: '⟦Filed under: Local news⟧', language: 'en' },
    ],
    quiet: [
      { text: 'Tags on the ear show the age of the sheep.', language: 'en' },
      {
        text: 'Themen der Sitzung waren die Brücke, der Haushalt und die Frage, wer die Schule leitet.',
        language: 'de',
      },
      { text: 'Kategorie A gilt als sicher, sagt der Prüfer.', language: 'de' },
    ],
  },
  find: (context) =>
    eachBlock(context, 400, (block) => {
      const hit = leading(context, block, ['tags']);
      if (!hit) return isLooseTags(block, context.blocks) ? LOOSE : undefined;
      const { text } = block;
      const rest = text.slice(hit.end);
      const words = wordCount(rest, 60);
      if (words === 0)
        return {
          confidence: block.shape === 'heading' || hit.words < 2 ? 0.65 : 0.85,
          evidence: `the label ${quoted(text)} alone on a line`,
        };
      if (/[.!?]\s/.test(rest) || endsSentence(text)) return;
      const colon = /^\s?[:：]/.test(rest);
      const parts = rest.split(/[,、،|•·#/]/);
      const short = parts.every((part) => wordCount(part, 8) <= 5);
      const list = short && (parts.length >= 3 || words <= 3);
      return {
        confidence: colon && list ? 0.85 : colon ? 0.7 : short && parts.length >= 3 ? 0.7 : 0.4,
        evidence: `tags behind the label ${quoted(text.slice(0, hit.end))}`,
      };
    }),
});

const LOOSE = { confidence: 0.6, evidence: 'short terms with commas behind the last paragraph' };

/** Terms with commas between them, none of them a sentence, and no paragraph below. */
function isLooseTags(block: SourceBlock, blocks: readonly SourceBlock[]): boolean {
  const { text, shape, index } = block;
  if (shape !== 'text' || !COMMA.test(text) || endsSentence(text) || !SOME_COMMAS.test(text))
    return false;
  if (index < 3 || /[.!?:;"“”«»(]/u.test(text) || isProse(block)) return false;
  const parts = text.split(/[,、،]/);
  if (!parts.every((part) => wordCount(part, 5) <= 4 && hasLetter(part))) return false;
  return !blocks.slice(index + 1, index + 30).some(isProse) && isProse(blocks[index - 1]!);
}

/** Most lines have none. */
const COMMA = /[,、،]/;
/** Two and more. */
const SOME_COMMAS = /[,、،][^,、،]{1,60}[,、،]/u;
