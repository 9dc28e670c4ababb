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
 * The signals that weighed most against a block, in words: by their contributions along the paths
 * through the trees (see {@link contributions}).
 *
 * @param at where the block's row begins in `rows`
 */
export function explain(weights: Weights, rows: Float32Array, at: number, html: boolean): string {
  const { says, same } = html ? inHtml : inText;
  const shares = contributions(weights.secondTrees, rows, at, weights.secondMeans);
  const against = new Float64Array(says.length);
  const met: number[] = [];
  for (let j = 0; j < says.length; j++) {
    if (shares[j]! >= 0) continue;
    const saying = same[j]!;
    if (against[saying] === 0) met.push(saying);
    against[saying]! += shares[j]!;
  }
  if (met.length === 0) return 'less likely than the rest of the page';
  const most: string[] = [];
  while (most.length < Math.min(NAMED, met.length)) {
    let first = met[0]!;
    for (const saying of met) if (against[saying]! < against[first]!) first = saying;
    most.push(says[first]!);
    against[first] = 0;
  }
  return `against it speak ${most.join('; ')}`;
}
