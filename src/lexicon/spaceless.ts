/**
 * A character of a script that is written without spaces between words: there every character counts
 * as a word. The mark that lengthens a vowel in kana belongs to no script of its own.
 */
export const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
