import type { Matrix } from './bins.ts';
import type { BoostOptions } from './boost.ts';
import { f1At, type ThresholdCase } from './threshold.ts';

/** How the trees are grown that tell how strict a page wants to be judged. */
export const STRICTNESS = {
  trees: 100,
  leaves: 12,
  depth: 5,
  learningRate: 0.1,
  rowSample: 0.6,
  columnSample: 0.3,
  lambda: 20,
  minHessian: 16,
  seed: 3,
} as const satisfies Omit<BoostOptions, 'signals'>;

const LOW = [0.2, 0.3];
const HIGH = [0.5, 0.65];
/** What a page counts that does not care, in F1. */
const LEAST = 0.002;

/**
 * Pages to learn strictness from: the label tells whether a high threshold or a low one scores
 * better on a page, and a page counts by how much.
 *
 * @param rows one a page, of `columns` values
 */
export function strictnessMatrix(
  rows: readonly Float32Array[],
  columns: number,
  cases: readonly Omit<ThresholdCase, 'strictness'>[],
): Matrix {
  const count = rows.length;
  const values = new Float32Array(count * columns);
  rows.forEach((row, r) => {
    for (let j = 0; j < columns; j++) values[j * count + r] = row[j]!;
  });
  const gains = cases.map(({ curve }) => {
    const mean = (thresholds: readonly number[]): number =>
      thresholds.reduce((sum, t) => sum + f1At(curve, t), 0) / thresholds.length;
    return mean(HIGH) - mean(LOW);
  });
  return {
    rows: count,
    columns,
    values,
    label: Float32Array.from(gains, (gain) => (gain > 0 ? 1 : 0)),
    weight: Float32Array.from(gains, (gain, r) => cases[r]!.weight * (Math.abs(gain) + LEAST)),
    group: Int32Array.from(gains, (_, r) => r),
  };
}
