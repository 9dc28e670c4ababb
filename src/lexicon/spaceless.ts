/**
 * A character of a script that is written without spaces between words: there every character counts
 * as a word. The mark that lengthens a vowel in kana belongs to no script of its own.
 */
export const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/** No script without spaces stands below Thai: most texts need not be asked character by character. */
export const FIRST_SPACELESS = 0x0e00;

const UNMARKED = /^\P{L}{0,8}[\u0e00-\u0eff]/u;
/** In UTF-16 code units; headlines are shorter. */
const UNMARKED_LEAST = 80;

/**
 * Whether a text is long enough for a sentence in a script that ends none with a mark: Thai and Lao, which
 * leave a blank there, as they do between clauses.
 */
export function isUnmarkedSentence(text: string): boolean {
  return text.length >= UNMARKED_LEAST && UNMARKED.test(text);
}
