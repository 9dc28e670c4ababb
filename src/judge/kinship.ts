import type { Vocabulary } from './vocabulary.ts';

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
