import type { Calibration } from '../judge/calibrate.ts';
import { sigmoid } from '../judge/trees.ts';

/**
 * Calibrates margins by a sigmoid (Platt 1999), fitted with Newton's method and step halving as
 * in Lin, Lin and Weng, "A note on Platt's probabilistic outputs" (2007). Labels may be shares.
 *
 * @param weights all 1 when left out
 */
export function fitPlatt(
  margins: ArrayLike<number>,
  labels: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Calibration {
  let slope = 1;
  let intercept = 0;
  const loss = (a: number, b: number) => {
    // A little pull keeps the slope finite where the labels part cleanly.
    let sum = 1e-3 * (a * a + b * b);
    for (let i = 0; i < margins.length; i++) {
      const z = a * margins[i]! + b;
      const own = Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - labels[i]! * z;
      sum += (weights?.[i] ?? 1) * own;
    }
    return sum;
  };
  let now = loss(slope, intercept);
  for (let round = 0; round < 100; round++) {
    let ga = 2e-3 * slope;
    let gb = 2e-3 * intercept;
    let haa = 2e-3;
    let hab = 0;
    let hbb = 2e-3;
    for (let i = 0; i < margins.length; i++) {
      const m = margins[i]!;
      const weight = weights?.[i] ?? 1;
      const p = sigmoid(slope * m + intercept);
      const h = weight * p * (1 - p);
      ga += weight * (p - labels[i]!) * m;
      gb += weight * (p - labels[i]!);
      haa += h * m * m;
      hab += h * m;
      hbb += h;
    }
    const det = haa * hbb - hab * hab;
    const da = (hab * gb - hbb * ga) / det;
    const db = (hab * ga - haa * gb) / det;
    let step = 1;
    let next = loss(slope + da, intercept + db);
    while (next > now && step > 1e-8) {
      step /= 2;
      next = loss(slope + step * da, intercept + step * db);
    }
    if (!(next < now)) break;
    slope += step * da;
    intercept += step * db;
    const gained = now - next;
    now = next;
    if (gained < 1e-10 * (1 + now)) break;
  }
  return { type: 'platt', slope, intercept };
}
