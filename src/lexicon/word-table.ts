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
  const hashes = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
    hashes[i] = hash;
    let slot = spread(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = i + 1;
  }
  return {
    indexOf(hash, text, start, end) {
      for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const place = slots[slot]! - 1;
        if (hashes[place] === hash && standsAt(words[place]!, text, start, end)) return place;
      }
      return -1;
    },
  };
}

/** Whether a word is what stands in a text from `start` to `end`. */
function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** Lets all bits of a hash tell on the lower ones. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
