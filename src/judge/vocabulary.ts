import { doubled } from '../lexicon/doubled.ts';
import { LONGEST_OPENING } from '../lexicon/opening-words.ts';
import { addToHash } from '../lexicon/word-table.ts';
import { KIND, kinds } from './character-kinds.ts';

/** The different words of each block, as numbers that a page gives its words. */
export interface Vocabulary {
  /** Where each block's words begin in `ids`; one more entry for the end. */
  readonly from: Int32Array;
  readonly ids: Int32Array;
  /** In how many blocks each word stands. */
  readonly spread: Int32Array;
}

/** A block's words are read up to here, in UTF-16 code units. */
const READ = 1500;
/** Shorter words tie nothing together, in letters. */
const SHORTEST = 3;

/**
 * Numbers the words of a page's blocks: runs of letters and digits, lower-cased; pairs of characters
 * in scripts without spaces. Words are told apart by a hash alone: on a page of 10,000 words two of them
 * are taken for one in one page of a hundred.
 *
 * @param openings of the texts, lower-cased already
 */
export function vocabularyOf(texts: readonly string[], openings?: readonly string[]): Vocabulary {
  const table = kinds();
  const numbers = createNumbers();
  const from = new Int32Array(texts.length + 1);
  for (let block = 0; block < texts.length; block++) {
    const text = texts[block]!;
    const lower =
      openings && text.length <= LONGEST_OPENING
        ? openings[block]!
        : text.slice(0, READ).toLowerCase();
    let hash = 0;
    let letters = 0;
    let single = 0;
    for (let at = 0; at < lower.length; at++) {
      const code = lower.charCodeAt(at);
      const kind = table[code]!;
      if (kind >= KIND.lower && kind !== KIND.single) {
        hash = addToHash(hash, code);
        letters++;
        continue;
      }
      if (letters >= SHORTEST) numbers.add(hash, block);
      hash = 0;
      letters = 0;
      if (kind === KIND.single && single !== 0) numbers.add(addToHash(single, code), block);
      single = kind === KIND.single ? code : 0;
    }
    if (letters >= SHORTEST) numbers.add(hash, block);
    from[block + 1] = numbers.added;
  }
  return { from, ...numbers.done() };
}

const FEW = 1024;

/** Numbers the words of blocks by their hashes, in the order they come, and counts the blocks that each stands in. */
interface Numbers {
  /** How many words there are, each once a block. */
  readonly added: number;
  add(hash: number, block: number): void;
  done(): Pick<Vocabulary, 'ids' | 'spread'>;
}

/** A table with open addresses, at most half full. */
function createNumbers(): Numbers {
  let mask = 2 * FEW - 1;
  /** One more than the number; 0 where a slot is free. */
  let slots = new Int32Array(mask + 1);
  /** Of each number: its hash, how many blocks have it, and the last one that had it. */
  let hashes = new Int32Array(FEW);
  let spread = new Int32Array(FEW);
  let last = new Int32Array(FEW);
  let ids = new Int32Array(2 * FEW);
  let count = 0;
  let added = 0;
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    hashes = doubled(hashes);
    spread = doubled(spread);
    last = doubled(last);
    mask = 2 * mask + 1;
    slots = new Int32Array(mask + 1);
    for (let n = 0; n < count; n++) slots[slotOf(hashes[n]!)] = n + 1;
  };
  return {
    get added() {
      return added;
    },
    add(hash, block) {
      const slot = slotOf(hash);
      let id = slots[slot]! - 1;
      if (id < 0) {
        id = count++;
        slots[slot] = count;
        hashes[id] = hash;
        if (count === hashes.length) grow();
      } else if (last[id] === block) return;
      last[id] = block;
      spread[id]!++;
      if (added === ids.length) ids = doubled(ids);
      ids[added++] = id;
    },
    done: () => ({ ids: ids.slice(0, added), spread: spread.slice(0, count) }),
  };
}
