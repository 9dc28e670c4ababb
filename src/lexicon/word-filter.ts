/**
 * Tells of most words of a text that they are not in a set, by their hash alone, so that they need
 * not be cut out of the text to be looked up.
 */
export interface WordFilter {
  /** Whether a word of this hash (see {@link addToHash}, from 0 on) may be in the set. */
  mayHave(hash: number): boolean;
}

const SIZE = 1 << 13;

/** The hash of a word that goes on with a UTF-16 code unit. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

export function createWordFilter(words: Iterable<string>): WordFilter {
  const known = new Uint8Array(SIZE);
  for (const word of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
    known[hash & (SIZE - 1)] = 1;
  }
  return { mayHave: (hash) => known[hash & (SIZE - 1)] === 1 };
}
