import { secondSignals } from './second.ts';
import { htmlSignals, textSignals } from './signals/list.ts';
import { contributions } from './trees.ts';
import type { Weights } from './weights.ts';

/** How many signals are named. */
const NAMED = 3;

/**
 * The signals that weighed most against a block, in words: by their contributions along the paths
 * through the trees (see {@link contributions}).
 *
 * @param at where the block's row begins in `rows`
 */
export function explain(weights: Weights, rows: Float32Array, at: number, html: boolean): string {
  const signals = [...(html ? htmlSignals : textSignals), ...secondSignals];
  const shares = contributions(weights.second, rows, at, weights.secondMeans);
  const against = new Map<string, number>();
  for (let j = 0; j < signals.length; j++) {
    if (shares[j]! >= 0) continue;
    const { says } = signals[j]!;
    against.set(says, (against.get(says) ?? 0) + shares[j]!);
  }
  const most = [...against].sort((a, b) => a[1] - b[1]).slice(0, NAMED);
  if (most.length === 0) return 'less likely than the rest of the page';
  return `against it speak ${most.map(([says]) => says).join('; ')}`;
}
