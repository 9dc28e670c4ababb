import { bestByExpectation, thresholdFor } from '../judge/threshold.ts';
import type { TrainingPage } from './example.ts';

/** A page with its calibrated probabilities, made by weights that did not see its site. */
export interface ScoredPage {
  readonly page: TrainingPage;
  readonly probability: Float32Array;
}

const BASES = steps(0.2, 0.75, 0.025);
const SLOPES = steps(-0.5, 3, 0.25);

/**
 * Fits how the threshold hangs on the F1 that a page promises, `base + slope * (expected - 0.8)`:
 * the pair under which the pages' mean F1 by words is best. A page that promises much (a news
 * article) wants a higher threshold than one that promises little (a listing); one threshold for
 * both costs either.
 *
 * @returns base and slope
 */
export function fitThreshold(pages: readonly ScoredPage[]): readonly [number, number] {
  const ready = pages.map(({ page, probability }) => {
    const open = probability.map((p, i) => (page.certain[i] === 1 ? 0 : p));
    const order = Array.from(open.keys()).sort((a, b) => open[b]! - open[a]! || a - b);
    const sorted = Float32Array.from(order, (i) => open[i]!);
    // words kept, and words kept rightly, by number of blocks kept
    const kept = new Float64Array(order.length + 1);
    const hits = new Float64Array(order.length + 1);
    order.forEach((i, n) => {
      kept[n + 1] = kept[n]! + page.words[i]!;
      hits[n + 1] = hits[n]! + page.words[i]! * page.label[i]!;
    });
    let wanted = 0;
    for (let i = 0; i < page.count; i++) wanted += page.words[i]! * page.label[i]!;
    const { expected } = bestByExpectation(open, page.words);
    return { sorted, kept, hits, wanted, expected, weight: page.weight };
  });
  let best: readonly [number, number] = [0.5, 0];
  let bestSum = -1;
  for (const base of BASES) {
    for (const slope of SLOPES) {
      let sum = 0;
      for (const { sorted, kept, hits, wanted, expected, weight } of ready) {
        const n = countFrom(sorted, thresholdFor([base, slope], expected));
        const both = kept[n]! + wanted;
        sum += weight * (both > 0 ? (2 * hits[n]!) / both : 1);
      }
      if (sum > bestSum + 1e-9) {
        bestSum = sum;
        best = [base, slope];
      }
    }
  }
  return best;
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
