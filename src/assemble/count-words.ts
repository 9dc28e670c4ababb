import { FIRST_SPACELESS, SPACELESS } from '../lexicon/spaceless.ts';
import { characterClass } from '../read/characters.ts';

/** Letters with their marks, and digits. */
const isWordCharacter = characterClass(/[\p{L}\p{M}\p{N}]/u);
const isSpaceless = characterClass(SPACELESS);

/**
 * Words of a text: letters, marks and digits in a row are one. Where a script does without spaces,
 * two characters count as one word.
 *
 * @param most counting ends when there are so many
 */
export function countWords(text: string, most = 5000): number {
  let count = 0;
  for (let at = isWordCharacter.find(text, 0); at < text.length && count < most; ) {
    const end = isWordCharacter.skip(text, at);
    if (!mayBeSpaceless(text, at, end)) count++;
    else {
      while (at < end) {
        const start = at;
        const spaceless = isSpaceless(text, at);
        while (at < end && isSpaceless(text, at) === spaceless) at++;
        count += spaceless ? Math.ceil((at - start) / 2) : 1;
      }
    }
    at = isWordCharacter.find(text, end);
  }
  return count;
}

function mayBeSpaceless(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) >= FIRST_SPACELESS) return true;
  return false;
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
