import { type Draft, isKept } from './fate.ts';

/** Subheadings in plain text are not longer, in UTF-16 code units and words. */
const LONGEST = 100;
const MOST_WORDS = 13;
const NO_HEADING = /[.。,，:：;；…][)"'”’»]?$/;
/** A question or an exclamation that is said by somebody, all of it. */
const SPEECH = /^["“„«»‘‚'「–—-].*[!?！？]\s?["“”«»‘’'」]?$/su;

/** The end of a sentence with another behind it; not an abbreviation's or a number's. */
const INNER_END = /\p{L}{4}[.!?…]["”»’]?\s+["“„«]?\p{Lu}/u;

/**
 * Whether a block of unmarked text is a subheading: a short line that ends as no sentence does, with
 * prose or a list below it and no other line right above. Told by the kept text alone, so that a
 * cleaned article, read again, has the same headings.
 */
export function isTextHeading(draft: Draft, i: number): boolean {
  const { document, judgement } = draft;
  const block = document.blocks[i];
  if (block?.shape !== 'text' || block.list || block.table || block.quote !== undefined)
    return false;
  // who made a picture heads nothing
  if (draft.roles[i]?.has('credit')) return false;
  const { words, letters, startsLower, sentences } = judgement.page.facts;
  if (block.text.length > LONGEST || words[i]! > MOST_WORDS || letters[i]! < 3) return false;
  if (startsLower[i] === 1 || NO_HEADING.test(block.text) || block.text.includes('\n'))
    return false;
  // where blank lines part the blocks, a line inside one of them heads nothing
  if (document.blankSeparated && block.gap === 0 && i > 0 && isKept(draft, i - 1)) return false;
  let next = i + 1;
  while (next < document.blocks.length && !isKept(draft, next)) next++;
  if (next >= document.blocks.length) return false;
  const heads =
    document.blocks[next]!.list !== undefined || (words[next]! >= 12 && sentences[next]! >= 1);
  return heads && !SPEECH.test(block.text) && !INNER_END.test(block.text);
}
