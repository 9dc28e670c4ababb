import type { Calibration } from '../judge/calibrate.ts';

interface Pool {
  /** Sums of weight, weight × label and weight × margin. */
  weight: number;
  label: number;
  margin: number;
}

export interface IsotonicOptions {
  /** The most points the table may have. Default 24. */
  readonly points?: number;
}

/**
 * Calibrates margins by isotonic regression: pool adjacent violators (Ayer et al. 1955; for
 * classifiers Zadrozny and Elkan 2002), after which neighbouring pools are joined until the
 * table is small. A pool stands in the table at its mean margin.
 *
 * @param labels 0 to 1
 * @param weights all 1 when left out
 */
export function fitIsotonic(
  margins: ArrayLike<number>,
  labels: ArrayLike<number>,
  weights?: ArrayLike<number>,
  options: IsotonicOptions = {},
): Calibration {
  const order = Array.from({ length: margins.length }, (_, i) => i)
    .filter((i) => (weights?.[i] ?? 1) > 0)
    .sort((a, b) => margins[a]! - margins[b]! || a - b);
  const pools: Pool[] = [];
  let last: number | undefined;
  for (const i of order) {
    const weight = weights?.[i] ?? 1;
    const own = { weight, label: weight * labels[i]!, margin: weight * margins[i]! };
    // Equal margins can't be told apart later.
    if (margins[i] === last && pools.length > 0) join(pools[pools.length - 1]!, own);
    else pools.push(own);
    last = margins[i];
    while (pools.length > 1 && mean(pools[pools.length - 2]!) >= mean(pools[pools.length - 1]!)) {
      const top = pools.pop()!;
      join(pools[pools.length - 1]!, top);
    }
  }
  const table = shorten(pools, Math.max(2, options.points ?? 24));
  return {
    type: 'isotonic',
    margins: table.map((pool) => round(pool.margin / pool.weight)),
    probabilities: table.map((pool) => round(mean(pool))),
  };
}

function mean(pool: Pool): number {
  return pool.label / pool.weight;
}

function join(into: Pool, pool: Pool): void {
  into.weight += pool.weight;
  into.label += pool.label;
  into.margin += pool.margin;
}

/** Joins each pool of little weight with the next, so that what stays holds about equal weight. */
function shorten(pools: readonly Pool[], points: number): readonly Pool[] {
  if (pools.length <= points) return pools;
  let left = pools.reduce((sum, pool) => sum + pool.weight, 0);
  const out: Pool[] = [];
  let open: Pool | undefined;
  for (const pool of pools) {
    if (open) join(open, pool);
    else open = { ...pool };
    if (out.length < points - 1 && open.weight >= left / (points - out.length)) {
      out.push(open);
      left -= open.weight;
      open = undefined;
    }
  }
  if (open) out.push(open);
  return out;
}

/** Four digits are more than the data can tell. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
