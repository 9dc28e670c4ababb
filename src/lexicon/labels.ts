import { isLetterOrMark } from '../read/characters.ts';
import { mayOpen, openingTable } from './openings.ts';
import { foldWord } from './words.ts';

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
  const openings = openingTable(words);
  return (text) => {
    const start = isLetterOrMark.find(text, 0);
    return (
      mayOpen(openings, text, start) &&
      words.has(foldWord(text.slice(start, isLetterOrMark.skip(text, start))))
    );
  };
}
