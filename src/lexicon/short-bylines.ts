/**
 * The sources of patterns: words for the author of a character or two, in Chinese, Japanese and Korean. No lexicon has
 * them, since sentences are full of them; a mark or a blank behind, and a name, tell.
 */
export const SHORT_BYLINE =
  '(?:(?:取材|撮影|写真|構成|編集|摄影|攝影|图|圖)?[・／/]?文|记者|記者|기자|글)';

/** What stands behind such a word, for a character class. */
export const BYLINE_MARKS = '・:：／/|｜=＝';
