import { leanOf, type Sigmoid } from '../judge/calibrate.ts';
import { sigmoid } from '../judge/trees.ts';

/** What a sigmoid is fitted to; columns of the same length. */
interface Sample {
  /** What the slope is multiplied by. */
  readonly steep: ArrayLike<number>;
  /** What the intercept is multiplied by; all 1 when left out. */
  readonly shift?: ArrayLike<number>;
  /** What is there already; all 0 when left out. */
  readonly offset?: ArrayLike<number>;
  /** Shares, 0 to 1. */
  readonly labels: ArrayLike<number>;
  /** All 1 when left out. */
  readonly weights?: ArrayLike<number> | undefined;
}

/**
 * Calibrates margins by a sigmoid (Platt 1999). Labels may be shares.
 *
 * @param weights all 1 when left out
 */
export const fitPlatt = (
  margins: ArrayLike<number>,
  labels: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Sigmoid => fit({ steep: margins, labels, weights }, { slope: 1, intercept: 0 });

/**
 * Fits what strictness adds to calibrated margins.
 *
 * @param plain margins after {@link fitPlatt}
 * @param strictness of the page that each is from
 */
export function fitStrict(
  plain: ArrayLike<number>,
  strictness: ArrayLike<number>,
  labels: ArrayLike<number>,
  weights: ArrayLike<number>,
): Sigmoid {
  const shift = Float64Array.from(strictness, leanOf);
  const steep = shift.map((lean, i) => lean * plain[i]!);
  return fit({ steep, shift, offset: plain, labels, weights }, { slope: 0, intercept: 0 });
}

/**
 * Fits slope and intercept with Newton's method and step halving as in Lin, Lin and Weng, "A note on
 * Platt's probabilistic outputs" (2007).
 */
function fit({ steep, shift, offset, labels, weights }: Sample, start: Sigmoid): Sigmoid {
  let { slope, intercept } = start;
  const z = (i: number, a: number, b: number): number =>
    (offset?.[i] ?? 0) + a * steep[i]! + b * (shift?.[i] ?? 1);
  const loss = (a: number, b: number) => {
    // A little pull keeps the slope finite where the labels part cleanly.
    let sum = 1e-3 * (a * a + b * b);
    for (let i = 0; i < steep.length; i++) {
      const at = z(i, a, b);
      const own = Math.max(at, 0) + Math.log1p(Math.exp(-Math.abs(at))) - labels[i]! * at;
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
    for (let i = 0; i < steep.length; i++) {
      const m = steep[i]!;
      const n = shift?.[i] ?? 1;
      const weight = weights?.[i] ?? 1;
      const p = sigmoid(z(i, slope, intercept));
      const h = weight * p * (1 - p);
      ga += weight * (p - labels[i]!) * m;
      gb += weight * (p - labels[i]!) * n;
      haa += h * m * m;
      hab += h * m * n;
      hbb += h * n * n;
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
  return { slope, intercept };
}
