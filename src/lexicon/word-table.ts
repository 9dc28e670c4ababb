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

/** What a slot holds: the hash of a word, one more than its place (0 where free), where its letters begin, how many they are. */
const SLOT = 4;

/**
 * A table with open addresses. A slot has all that is told of its word, and the letters of all words stand in
 * one array: what is looked up for every word of a text is slow for the places in memory it goes by, and so
 * goes by one where a word is not there, and by two where it is.
 *
 * @param words different ones
 */
export function createWordTable(words: readonly string[]): WordTable {
  const mask = 2 ** Math.ceil(Math.log2(words.length * 2 + 8)) - 1;
  const slots = new Int32Array(SLOT * (mask + 1));
  const letters = new Uint16Array(words.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const [place, word] of words.entries()) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) {
      hash = addToHash(hash, word.charCodeAt(at));
      letters[from + at] = word.charCodeAt(at);
    }
    let slot = spread(hash) & mask;
    while (slots[SLOT * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots.set([hash, place + 1, from, word.length], SLOT * slot);
    from += word.length;
  }
  /** Whether the letters from a place on are what stands in a text from `start` to `end`. */
  const standsAt = (first: number, text: string, start: number, end: number): boolean => {
    for (let at = start; at < end; at++)
      if (letters[first + at - start] !== text.charCodeAt(at)) return false;
    return true;
  };
  return {
    indexOf(hash, text, start, end) {
      for (let at = SLOT * (spread(hash) & mask); ; at = (at + SLOT) & (SLOT * mask + SLOT - 1)) {
        const place = slots[at + 1]! - 1;
        if (place < 0) return -1;
        const like = slots[at] === hash && slots[at + 3] === end - start;
        if (like && standsAt(slots[at + 2]!, text, start, end)) return place;
      }
    },
  };
}

/** Lets all bits of a hash tell on the lower ones. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
