/** What is known of the language of an input, and how. */
export interface LanguageGuess {
  /** BCP 47; undefined where nothing tells. */
  readonly tag?: string;
  /** `option`: the caller said so; `declared`: the input did; `words`, `script`: counted. */
  readonly from: 'option' | 'declared' | 'words' | 'script' | 'none';
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether there is a lexicon for it. Without one the structure alone decides. */
  readonly lexicon: boolean;
}
