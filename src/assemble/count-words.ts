import { FIRST_SPACELESS, SPACELESS } from '../lexicon/spaceless.ts';
import { characterClass } from '../read/characters.ts';

/** Letters with their marks, and digits. */
const isWordCharacter = characterClass(/[\p{L}\p{M}\p{N}]/u);
const isSpaceless = characterClass(SPACELESS);
/** What scripts without spaces are among; most texts have nothing of it, or only quotation marks and dashes. */
const BEYOND = /[\u0e00-\uffff]/;

/**
 * Words of a text: letters, marks and digits in a row are one. Where a script does without spaces,
 * two characters count as one word.
 *
 * @param most counting ends when there are so many
 */
export function countWords(text: string, most = 5000): number {
  const beyond = BEYOND.test(text);
  let count = 0;
  for (let at = isWordCharacter.find(text, 0); at < text.length && count < most; ) {
    const end = isWordCharacter.skip(text, at);
    count += beyond ? wordsInRun(text, at, end) : 1;
    at = isWordCharacter.find(text, end);
  }
  return count;
}

/** Words of a run of letters, of which some may be of a script without spaces. */
function wordsInRun(text: string, from: number, to: number): number {
  let first = from;
  while (first < to && text.charCodeAt(first) < FIRST_SPACELESS) first++;
  if (first === to) return 1;
  let count = 0;
  for (let at = from; at < to; ) {
    const start = at;
    const spaceless = isSpaceless(text, at);
    while (at < to && isSpaceless(text, at) === spaceless) at++;
    count += spaceless ? Math.ceil((at - start) / 2) : 1;
  }
  return count;
}

/** Whether a text is written without spaces, for more than a name or two: half as long, it says as much. */
export function isDense(text: string): boolean {
  let spaceless = 0;
  for (let at = isSpaceless.find(text, 0); at < text.length; ) {
    const end = isSpaceless.skip(text, at);
    spaceless += end - at;
    at = isSpaceless.find(text, end);
  }
  return spaceless > 0.3 * text.length;
}
