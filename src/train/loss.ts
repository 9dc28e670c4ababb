import { sigmoid } from '../judge/trees.ts';
import type { Binned } from './bins.ts';

/**
 * First and second derivatives of the weighted logistic loss by the margin, for soft labels as
 * well: g = w (p - y), h = w p (1 - p).
 *
 * @param rows which rows of the matrix; pair i of `out` is for rows[i]
 * @param scale what weights are multiplied by
 * @param out pairs of g and h
 */
export function logisticDerivatives(
  data: Binned,
  rows: Int32Array,
  margin: Float64Array,
  scale: number,
  out: Float64Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const weight = data.weight[row]! * scale;
    const p = sigmoid(margin[row]!);
    out[2 * i] = weight * (p - data.label[row]!);
    out[2 * i + 1] = weight * p * (1 - p);
  }
}

/** The weighted mean of the logistic loss, in nats. */
export function logisticLoss(data: Binned, rows: Int32Array, margin: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (const row of rows) {
    const m = margin[row]!;
    const weight = data.weight[row]!;
    // log(1 + e^m) - y m, without overflow
    sum += weight * (Math.max(m, 0) + Math.log1p(Math.exp(-Math.abs(m))) - data.label[row]! * m);
    total += weight;
  }
  return total > 0 ? sum / total : 0;
}

/** The margin that a model without any tree gives: the log-odds of the weighted mean label. */
export function baseMargin(data: Binned, rows: Int32Array): number {
  let sum = 0;
  let total = 0;
  for (const row of rows) {
    sum += data.weight[row]! * data.label[row]!;
    total += data.weight[row]!;
  }
  const mean = Math.min(Math.max(total > 0 ? sum / total : 0.5, 1e-3), 1 - 1e-3);
  return Math.log(mean / (1 - mean));
}
