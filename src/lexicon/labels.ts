import { characterClass } from '../read/characters.ts';
import { OPENING, openingOf } from './openings.ts';
import { foldWord } from './words.ts';

const isLetter = characterClass(/[\p{L}\p{M}]/u);

/** The words of a label, folded, apart by blanks: numbers and marks are left out. */
export const foldLabel = (text: string): string =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord).join(' ');

/**
 * Whether a text's first word is the first of some labels: most texts begin with a word that no label of a list
 * begins with, and need not be folded whole.
 *
 * @param labels folded
 */
export function createOpener(labels: Iterable<string>): (text: string) => boolean {
  const words = new Set<string>();
  for (const label of labels) words.add(label.split(' ', 1)[0]!);
  const openings = new Set([...words].map((word) => openingOf(word, 0, word.length)));
  return (text) => {
    const start = isLetter.find(text, 0);
    const end = isLetter.skip(text, start);
    const opening = openingOf(text, start, end - start);
    // what is beyond ASCII may join with the letter before
    const tells = opening >= 0 && !(text.charCodeAt(start + OPENING) > 127);
    return (!tells || openings.has(opening)) && words.has(foldWord(text.slice(start, end)));
  };
}
