import { secondSignals } from './second.ts';
import { htmlSignals, textSignals } from './signals/list.ts';
import { contributions } from './trees.ts';
import type { Weights } from './weights.ts';

/** How many signals are named. */
const NAMED = 3;

/** For each signal of a row the number of the first one that is the same in words. */
interface Sayings {
  readonly says: readonly string[];
  readonly same: readonly number[];
}

function sayingsOf(signals: readonly { readonly says: string }[]): Sayings {
  const says = [...signals, ...secondSignals].map((signal) => signal.says);
  return { says, same: says.map((saying) => says.indexOf(saying)) };
}

const inText = sayingsOf(textSignals);
const inHtml = sayingsOf(htmlSignals);

/**
 * Explains by the signals that weighed most against a block, in words: by their contributions along the paths
 * through the trees (see {@link contributions}).
 *
 * @param rows of a page's blocks, of `stride` columns each
 * @returns what tells of a block, by its index
 */
export function createExplain(
  weights: Weights,
  rows: Float32Array,
  stride: number,
  html: boolean,
): (block: number) => string {
  const { says, same } = html ? inHtml : inText;
  const shares = new Float64Array(says.length);
  const against = new Float64Array(says.length);
  return (block) => {
    contributions(weights.secondTrees, rows, block * stride, weights.secondMeans, shares);
    against.fill(0);
    for (let j = 0; j < says.length; j++) if (shares[j]! < 0) against[same[j]!]! += shares[j]!;
    const most: string[] = [];
    while (most.length < NAMED) {
      let first = 0;
      for (let j = 1; j < says.length; j++) if (against[j]! < against[first]!) first = j;
      if (against[first]! >= 0) break;
      most.push(says[first]!);
      against[first] = 0;
    }
    return most.length === 0
      ? 'less likely than the rest of the page'
      : `against it speak ${most.join('; ')}`;
  };
}
