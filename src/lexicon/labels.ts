import { characterClass } from '../read/characters.ts';
import { foldWord } from './words.ts';

const isLetter = characterClass(/[\p{L}\p{M}]/u);

/** The words of a label, folded, apart by blanks: numbers and marks are left out. */
export const foldLabel = (text: string): string =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord).join(' ');

/**
 * The first of a label's words, folded; empty where it has none. Most texts begin with a word that no label of
 * a list begins with, and need not be folded whole.
 */
export function firstWord(text: string): string {
  const start = isLetter.find(text, 0);
  return foldWord(text.slice(start, isLetter.skip(text, start)));
}
