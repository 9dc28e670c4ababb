import { bestByExpectation, thresholdFor } from '../judge/threshold.ts';
import type { TrainingPage } from './example.ts';

/** A page with its calibrated probabilities, made by weights that did not see its site. */
export interface ScoredPage {
  readonly page: TrainingPage;
  readonly probability: Float32Array;
}

const BASES = steps(0.1, 0.6, 0.025);
const SLOPES = steps(-0.25, 1.5, 0.25);
const LIFTS = steps(0, 0.7, 0.05);

/** The F1 by words of a page for each number of its likeliest blocks. */
interface Curve {
  /** Probabilities, descending; 0 for what certain findings take. */
  readonly sorted: Float32Array;
  /** Of the so many first blocks. */
  readonly f1: Float64Array;
  readonly expected: number;
}

/** How a page's F1 hangs on how much of it is kept. */
export function curveOf({ page, probability }: ScoredPage): Curve {
  const open = probability.map((p, i) => (page.certain[i] === 1 ? 0 : p));
  const order = Array.from(open.keys()).sort((a, b) => open[b]! - open[a]! || a - b);
  let wanted = 0;
  for (let i = 0; i < page.count; i++) wanted += page.words[i]! * page.label[i]!;
  const f1 = new Float64Array(order.length + 1);
  let kept = 0;
  let hits = 0;
  f1[0] = wanted > 0 ? 0 : 1;
  order.forEach((i, n) => {
    kept += page.words[i]!;
    hits += page.words[i]! * page.label[i]!;
    f1[n + 1] = kept + wanted > 0 ? (2 * hits) / (kept + wanted) : 1;
  });
  return {
    sorted: Float32Array.from(order, (i) => open[i]!),
    f1,
    expected: bestByExpectation(open, page.words).expected,
  };
}

/** The F1 at a threshold. */
export function f1At({ sorted, f1 }: Curve, threshold: number): number {
  return f1[countFrom(sorted, threshold)]!;
}

/** A page's curve, how strict it wants to be judged, and how much it counts. */
export interface ThresholdCase {
  readonly curve: Curve;
  readonly strictness: number;
  readonly weight: number;
}

/** Coefficients that lose no more than this of the best mean F1 are as good as the best. */
const AS_GOOD = 0.0005;

/**
 * Fits how the threshold hangs on the F1 that a page promises and on how strict it wants to be
 * judged, `base + slope * (expected - 0.8) + lift * strictness`: the coefficients under which the
 * pages' mean F1 by words is best. A page that promises much (a news article) wants a higher
 * threshold than one that promises little (a listing); one threshold for both costs either.
 *
 * The mean hardly changes along a ridge of coefficients, and which of them is highest there is chance. So
 * it is the mean of all that are as good as the best.
 *
 * @returns base, slope and lift
 */
export function fitThreshold(cases: readonly ThresholdCase[]): readonly number[] {
  const tried: { readonly coefficients: readonly number[]; readonly score: number }[] = [];
  const all = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (const base of BASES) {
    for (const slope of SLOPES) {
      for (const lift of LIFTS) {
        const coefficients = [base, slope, lift];
        let sum = 0;
        for (const { curve, strictness, weight } of cases) {
          const threshold = thresholdFor(coefficients, curve.expected, strictness);
          sum += weight * f1At(curve, threshold);
        }
        tried.push({ coefficients, score: sum / all });
      }
    }
  }
  const best = tried.reduce((most, { score }) => Math.max(most, score), 0);
  const good = tried.filter(({ score }) => score >= best - AS_GOOD);
  return [0, 1, 2].map(
    (k) =>
      Math.round(
        (1000 * good.reduce((sum, { coefficients }) => sum + coefficients[k]!, 0)) / good.length,
      ) / 1000,
  );
}

/** How many of descending values reach a threshold. */
function countFrom(sorted: Float32Array, threshold: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! >= threshold) low = middle + 1;
    else high = middle;
  }
  return low;
}

function steps(from: number, to: number, step: number): readonly number[] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, i) => Math.round(1000 * (from + i * step)) / 1000);
}
