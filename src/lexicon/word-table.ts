/**
 * Words that are looked up where they stand in a text, without being cut out of it: by a hash that
 * the scan of the text brings along (see `addToHash`, from 0 on).
 */
export interface WordTable {
  /** The place of the word `text.slice(start, end)` among the words; -1 where it is none of them. */
  indexOf(hash: number, text: string, start: number, end: number): number;
}

/** Words to ask for whole, and where they stand in a text. */
export interface KnownWords {
  readonly words: ReadonlySet<string>;
  readonly table: WordTable;
}

export function knownWords(list: readonly string[]): KnownWords {
  const words = new Set(list);
  return { words, table: createWordTable([...words]) };
}

/** The hash of a word that goes on with a UTF-16 code unit. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** @param words different ones */
export function createWordTable(words: readonly string[]): WordTable {
  const mask = 2 ** Math.ceil(Math.log2(words.length * 4 + 8)) - 1;
  /** One more than the place of a word; 0 where a slot is free. */
  const slots = new Int32Array(mask + 1);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
    let slot = spread(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = i + 1;
  }
  return {
    indexOf(hash, text, start, end) {
      for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const word = words[slots[slot]! - 1]!;
        if (word.length === end - start && text.startsWith(word, start)) return slots[slot]! - 1;
      }
      return -1;
    },
  };
}

/** Lets all bits of a hash tell on the lower ones. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
