import { titleWords } from '../judge/title.ts';
import { type Draft, isKept } from './fate.ts';

/** How many paragraphs of the text are asked for its words. */
const PARAGRAPHS = 12;
/** Shorter words stand in any line, in UTF-16 code units; pairs of characters in scripts without spaces. */
const SHORTEST = 4;

/** Whether a word of a headline says what it is about. */
const isTelling = (word: string): boolean =>
  word.length >= SHORTEST || !/^[\p{sc=Latin}\d]+$/u.test(word);

/** How many of a line's words the text uses, 0 to 1. */
export function shareOfText(draft: Draft, i: number, start: number): number {
  const words = [...titleWords(draft.document.blocks[i]!.text)].filter(isTelling);
  const used = wordsOfText(draft, start);
  return words.filter((word) => used.has(word)).length / Math.max(1, words.length);
}

/** The words of the text's first paragraphs. */
function wordsOfText(draft: Draft, start: number): ReadonlySet<string> {
  const used = new Set<string>();
  let paragraphs = 0;
  for (let i = start; i < draft.fates.length && paragraphs < PARAGRAPHS; i++) {
    if (!isKept(draft, i)) continue;
    paragraphs++;
    const { text } = draft.document.blocks[i]!;
    // in pieces, for titles are short
    for (let at = 0; at < Math.min(text.length, 2000); at += 240)
      for (const word of titleWords(text.slice(at, at + 250))) used.add(word);
  }
  return used;
}
