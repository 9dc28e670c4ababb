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
 */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const table = kinds();
  const numbers = createNumbers();
  const spread: number[] = [];
  const last: number[] = [];
  const ids: number[] = [];
  const from = new Int32Array(texts.length + 1);
  const add = (hash: number, block: number): void => {
    const id = numbers.of(hash);
    if (id === spread.length) {
      spread.push(0);
      last.push(-1);
    }
    if (last[id] === block) return;
    last[id] = block;
    spread[id]!++;
    ids.push(id);
  };
  for (let block = 0; block < texts.length; block++) {
    from[block] = ids.length;
    const lower = texts[block]!.slice(0, READ).toLowerCase();
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
      if (letters >= SHORTEST) add(hash, block);
      hash = 0;
      letters = 0;
      if (kind === KIND.single && single !== 0) add(addToHash(single, code), block);
      single = kind === KIND.single ? code : 0;
    }
    if (letters >= SHORTEST) add(hash, block);
  }
  from[texts.length] = ids.length;
  return { from, ids: Int32Array.from(ids), spread: Int32Array.from(spread) };
}

const FEW = 1024;

/** Numbers hashes in the order they come: a table with open addresses, at most half full. */
function createNumbers(): { of(hash: number): number } {
  let mask = 2 * FEW - 1;
  /** One more than the number; 0 where a slot is free. */
  let slots = new Int32Array(mask + 1);
  const hashes: number[] = [];
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    mask = 2 * mask + 1;
    slots = new Int32Array(mask + 1);
    for (const [n, hash] of hashes.entries()) slots[slotOf(hash)] = n + 1;
  };
  return {
    of(hash) {
      const slot = slotOf(hash);
      if (slots[slot] !== 0) return slots[slot]! - 1;
      slots[slot] = hashes.push(hash);
      if (2 * hashes.length > mask) grow();
      return hashes.length - 1;
    },
  };
}

/** What the words that a block shares with others say of it; NaN where it has no words. */
export interface Kinship {
  /** What the other blocks with its words look like, 0 to 1; NaN where no other has any of them. */
  readonly kin: Float32Array;
  /** How many of its words stand in other blocks, 0 to 1. */
  readonly shared: Float32Array;
  /** How many of its words the article has in other blocks, 0 to 1. */
  readonly article: Float32Array;
  /** How many of its words residue has in other blocks, 0 to 1. */
  readonly residue: Float32Array;
}

/**
 * An article keeps to its words (lexical cohesion: Halliday and Hasan, "Cohesion in English", 1976): a
 * line about the same thing shares the rare ones with its paragraphs, the headline of another story
 * does not, and furniture shares its own with furniture. A word counts by the logarithm of how few
 * blocks have it.
 *
 * @param first the first look's probabilities
 */
export function kinshipOf({ from, ids, spread }: Vocabulary, first: Float32Array): Kinship {
  const count = first.length;
  const mass = new Float64Array(spread.length);
  for (let i = 0; i < count; i++)
    for (let at = from[i]!; at < from[i + 1]!; at++) mass[ids[at]!]! += first[i]!;
  const weight = new Float64Array(spread.length);
  for (let id = 0; id < spread.length; id++) weight[id] = Math.log2((count + 1) / spread[id]!);
  const column = (): Float32Array => new Float32Array(count).fill(Number.NaN);
  const out = { kin: column(), shared: column(), article: column(), residue: column() };
  for (let i = 0; i < count; i++) {
    let all = 0;
    let shared = 0;
    let kin = 0;
    let article = 0;
    let residue = 0;
    for (let at = from[i]!; at < from[i + 1]!; at++) {
      const id = ids[at]!;
      const counts = weight[id]!;
      const others = spread[id]! - 1;
      all += counts;
      if (others === 0) continue;
      const likely = mass[id]! - first[i]!;
      shared += counts;
      kin += (counts * likely) / others;
      article += counts * Math.min(1, likely);
      residue += counts * Math.min(1, others - likely);
    }
    if (all > 0) {
      out.shared[i] = shared / all;
      out.article[i] = article / all;
      out.residue[i] = residue / all;
    }
    if (shared > 0) out.kin[i] = kin / shared;
  }
  return out;
}
