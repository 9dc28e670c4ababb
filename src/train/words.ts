import { SPACELESS } from '../lexicon/spaceless.ts';

const WORD = new RegExp(`${SPACELESS.source}|(?:(?!${SPACELESS.source})[\\p{L}\\p{N}_])+`, 'gu');

/** The lower-cased words of a text: runs of letters, digits and underscores. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Texts as one row of numbered words, equal words by equal numbers. */
export interface WordRow {
  readonly words: Int32Array;
  /** Where each text starts; one more entry for the end. */
  readonly starts: Int32Array;
}

/** Numbers words in the order they come. Share one numbering between texts that are compared. */
export type Numbering = Map<string, number>;

export function wordRow(texts: readonly string[], numbering: Numbering): WordRow {
  const words: number[] = [];
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, i) => {
    for (const word of wordsOf(text)) {
      const number = numbering.get(word) ?? numbering.size;
      numbering.set(word, number);
      words.push(number);
    }
    starts[i + 1] = words.length;
  });
  return { words: Int32Array.from(words), starts };
}
