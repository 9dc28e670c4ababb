import { SPACELESS } from './spaceless.ts';

/**
 * What a word is, for lexicons and for the texts they are matched against: a run of letters, marks
 * and digits; in scripts without spaces every character. Words are compared case-folded and
 * NFKC-normalised (Unicode Standard Annex 15), and with the few letters alike that sites write both ways.
 */

export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** A character that is a word by itself. */
export const SINGLE = 4;
/** Mask of the four above. */
export const KIND = 7;
export const UPPER = 16;
/** Hangul stands beside Latin names without a blank: "Facebook에". */
export const HANGUL = 8;
/** Folding it takes the slow way: it becomes several characters, or joins with its neighbour. */
export const COMPLEX = 32;

const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}_]/u;
const NUMBER = /\p{Nd}/u;
/** Combining marks and conjoining jamo, which NFKC joins with what stands before. */
const JOINING = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/;

/** Case-folded and normalised; dotless i as i, final sigma as sigma, ё as е, ß as ss, no tatweel. */
export function foldWord(word: string): string {
  let capitals = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127) return foldBeyondAscii(word);
    if (code >= 65 && code <= 90) capitals = true;
  }
  return capitals ? word.toLowerCase() : word;
}

function foldBeyondAscii(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase();
  if (!ALIKE.test(lower)) return lower;
  return lower
    .replace(/i\u0307|ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/[άέήίόύώϊϋΐΰ]/g, (letter) => GREEK[letter]!)
    .replace(/ё/g, 'е')
    .replace(/ß/g, 'ss')
    .replace(/ـ/g, '');
}

/** What is written in two ways, all of it. */
const ALIKE = /[\u0307ıςάέήίόύώϊϋΐΰёßـ]/;
/** Greek capitals are written without accents. */
const GREEK: Readonly<Record<string, string>> = {
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ώ: 'ω',
  ϊ: 'ι',
  ϋ: 'υ',
  ΐ: 'ι',
  ΰ: 'υ',
};

/** What is known of each UTF-16 code unit, worked out when it is first met. */
export interface CharacterTable {
  /** One of the kinds, with flags; 0 where not yet worked out. */
  readonly kinds: Uint8Array;
  /** The folded code unit, where that is one. */
  readonly folds: Uint16Array;
  /** Works out a code unit. */
  learn(code: number): number;
}

export function createCharacterTable(): CharacterTable {
  const kinds = new Uint8Array(0x10000);
  const folds = new Uint16Array(0x10000);
  const learn = (code: number): number => {
    const character = String.fromCharCode(code);
    let kind = OTHER;
    if (code < 0xd800 || code > 0xdfff) {
      if (NUMBER.test(character)) kind = DIGIT;
      else if (SPACELESS.test(character)) kind = SINGLE;
      else if (WORD_CHARACTER.test(character)) kind = LETTER;
    }
    const folded = foldWord(character);
    folds[code] = folded.length === 1 ? folded.charCodeAt(0) : code;
    if (kind !== OTHER) {
      if (code >= 0xac00 && code <= 0xd7af) kind |= HANGUL;
      if (folded.length !== 1 || JOINING.test(character)) kind |= COMPLEX;
      if (character.toLowerCase() !== character) kind |= UPPER;
    }
    kinds[code] = kind;
    return kind;
  };
  return { kinds, folds, learn };
}
