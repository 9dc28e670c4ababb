import { characterClass } from '../read/characters.ts';
import { SPACELESS } from './spaceless.ts';
import { addToHash } from './word-table.ts';

/** Characters of a block that count as its opening. */
const OPENING = 240;

/**
 * A word of an opening.
 *
 * @param hash of the word, as a {@link WordTable} wants it
 * @param opening lower-cased; the word is `opening.slice(start, end)`
 * @param single whether it has characters of a script without spaces: a run of words, then
 */
type Visit = (hash: number, opening: string, start: number, end: number, single: boolean) => void;

const partsWords = characterClass(/[\s\p{P}]/u);
const isSingle = characterClass(SPACELESS);
/** No script without spaces stands below Thai. */
const FIRST_SINGLE = 0x0e00;

/** Goes through the words that a block opens with, none of them cut out of the text. */
export function scanOpening(text: string, visit: Visit): void {
  const opening = text.slice(0, OPENING).toLowerCase();
  for (let at = 0; ; ) {
    const start = partsWords.skip(opening, at);
    if (start === opening.length) return;
    let single = false;
    let hash = 0;
    for (at = start; at < opening.length && !partsWords(opening, at); at++) {
      const code = opening.charCodeAt(at);
      if (code >= FIRST_SINGLE && isSingle(opening, at)) single = true;
      hash = addToHash(hash, code);
    }
    visit(hash, opening, start, at, single);
  }
}
