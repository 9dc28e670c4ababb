import { densestRun } from './windows.ts';

/** The stretch of a page where the first look sees the most article, and what lies beside it. */
export interface CoreRun {
  readonly from: number;
  readonly to: number;
  /** Blocks from the stretch to a block: negative before it, 0 inside, at most {@link FAR}. */
  readonly distance: Float32Array;
  /** Words of residue between a block and the stretch, as the first look expects them. */
  readonly gap: Float32Array;
  /** How many stretches of sure article the page has. */
  readonly runs: number;
}

const FAR = 60;
/** Below this probability a word speaks against its block. */
const EVEN = 0.45;
/** What each block costs, in words: short blocks in a row do not make a core. */
const COST = 2;
const SURE = 0.6;

/**
 * Finds the core of a page: the stretch with the most words that look like article, less those that
 * do not.
 *
 * @param first the first look's probabilities
 */
export function coreRun(first: Float32Array, words: Float32Array): CoreRun {
  const { from, to } = densestRun(first.map((p, i) => words[i]! * (p - EVEN) - COST));
  const count = first.length;
  const distance = new Float32Array(count);
  const gap = new Float32Array(count);
  let sum = 0;
  for (let i = from - 1; i >= 0; i--) {
    distance[i] = Math.max(-FAR, i - from);
    gap[i] = sum;
    sum += words[i]! * (1 - first[i]!);
  }
  sum = 0;
  for (let i = to; i < count; i++) {
    distance[i] = Math.min(FAR, i - to + 1);
    gap[i] = sum;
    sum += words[i]! * (1 - first[i]!);
  }
  let runs = 0;
  let sure = false;
  for (const p of first) {
    if (p >= SURE && !sure) runs++;
    if (p >= SURE) sure = true;
    else if (p < 1 - SURE) sure = false;
  }
  return { from, to, distance, gap, runs };
}
