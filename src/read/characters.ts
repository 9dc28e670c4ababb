/** A class of characters; of a surrogate pair, both halves answer for the pair. */
export interface CharacterClass {
  /** Whether the character at an offset is of the class. */
  (text: string, at: number): boolean;
  /** The first offset from one on whose character is of the class; the text's length where none is. */
  find(text: string, from: number): number;
  /** The first offset from one on whose character is not of the class; the text's length where none is. */
  skip(text: string, from: number): number;
}

/**
 * Makes a class of characters. Each code unit is looked up once: scanning a text by classes costs a
 * few array reads a character, where a regular expression with Unicode properties takes several
 * times that.
 *
 * @param pattern matches the characters of the class, with the `u` flag and without `g` or `y`
 */
export function characterClass(pattern: RegExp): CharacterClass {
  const known = new Uint8Array(0x10000);
  const learn = (text: string, at: number, code: number): boolean => {
    if (code >= 0xd800 && code <= 0xdfff) {
      const high = code < 0xdc00 ? at : at - 1;
      const first = text.charCodeAt(high);
      const second = text.charCodeAt(high + 1);
      const pair = first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second <= 0xdfff;
      return pattern.test(pair ? text.slice(high, high + 2) : text[at]!);
    }
    const holds = pattern.test(text[at]!);
    known[code] = holds ? YES : NO;
    return holds;
  };
  const is = (text: string, at: number): boolean => {
    const code = text.charCodeAt(at);
    const answer = known[code]!;
    return answer === 0 ? learn(text, at, code) : answer === YES;
  };
  const search = (text: string, from: number, wanted: boolean): number => {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const answer = known[code]!;
      const holds = answer === 0 ? learn(text, at, code) : answer === YES;
      if (holds === wanted) return at;
    }
    return text.length;
  };
  return Object.assign(is, {
    find: (text: string, from: number) => search(text, from, true),
    skip: (text: string, from: number) => search(text, from, false),
  });
}

const NO = 1;
const YES = 2;

/** A digit of any script. */
export const isDigit: CharacterClass = characterClass(/\p{Nd}/u);
/** A letter of any script. */
export const isLetter: CharacterClass = characterClass(/\p{L}/u);
/** A letter of any script, or a mark that goes with one. */
export const isLetterOrMark: CharacterClass = characterClass(/[\p{L}\p{M}]/u);

/** Whether a digit of any script stands in a text. */
export const hasDigit = (text: string): boolean => isDigit.find(text, 0) < text.length;

/** Whether a letter of any script stands in a text. */
export const hasLetter = (text: string): boolean => isLetter.find(text, 0) < text.length;
