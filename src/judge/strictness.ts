import { type Ensemble, predict, sigmoid } from './trees.ts';

/**
 * How strict a page wants to be judged: a news article between teasers and comments gains by a high
 * threshold, a list of products by a low one. What the same probabilities mean hangs on the page as
 * a whole, so a small ensemble looks at the page as a whole: at the mean of each signal over the words
 * that look like article.
 */

/** The names of what a page is looked at by, in the order of {@link pageRow}. */
export function pageSignalNames(signals: readonly string[]): readonly string[] {
  return [...signals.map((name) => `article/${name}`), 'expected', 'article-words', 'blocks'];
}

/**
 * One row for a page.
 *
 * @param rows of its blocks, both looks' signals
 * @param stride columns of a row
 * @param probability of each block to be article content, calibrated
 * @param expected the F1 that is to be expected
 */
export function pageRow(
  rows: Float32Array,
  stride: number,
  probability: Float32Array,
  words: Float32Array,
  expected: number,
): Float32Array {
  const mass = new Float64Array(stride);
  const weighed = new Float64Array(stride);
  let all = 0;
  for (let i = 0; i < probability.length; i++) {
    const weight = probability[i]! * words[i]!;
    if (weight === 0) continue;
    all += weight;
    for (let j = 0, at = i * stride; j < stride; j++, at++) {
      const value = rows[at]!;
      if (Number.isNaN(value)) continue;
      mass[j]! += weight;
      weighed[j]! += value * weight;
    }
  }
  const out = new Float32Array(stride + 3);
  for (let j = 0; j < stride; j++) {
    out[j] = mass[j]! > 0 ? weighed[j]! / mass[j]! : Number.NaN;
  }
  out[stride] = expected;
  out[stride + 1] = Math.log2(1 + all);
  out[stride + 2] = Math.log2(1 + probability.length);
  return out;
}

/** How strict to be with a page, 0 to 1. Four digits: engines may differ in the last ones. */
export function strictnessOf(ensemble: Ensemble, row: Float32Array): number {
  return Math.round(sigmoid(predict(ensemble, row)) * 10_000) / 10_000;
}
