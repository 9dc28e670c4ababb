/** Sums over stretches of a column, in constant time each. */
export interface Windows {
  /** The sum from `from` up to but not `to`; indexes beyond the ends are cut off. */
  sum(from: number, to: number): number;
  /** The mean likewise; 0 where the stretch is empty. */
  mean(from: number, to: number): number;
  /** For every index the mean from `from` places on up to but not `to` places on. */
  means(from: number, to: number): Float64Array;
}

/** Prepares a column for sums over windows (prefix sums). NaN counts as 0. */
export function windowsOf(column: ArrayLike<number>): Windows {
  const prefix = new Float64Array(column.length + 1);
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    prefix[i + 1] = prefix[i]! + (Number.isNaN(value) ? 0 : value);
  }
  const clamp = (i: number): number => Math.max(0, Math.min(column.length, i));
  return {
    sum: (from, to) => prefix[clamp(to)]! - prefix[clamp(from)]!,
    mean(from, to) {
      const a = clamp(from);
      const b = clamp(to);
      return b > a ? (prefix[b]! - prefix[a]!) / (b - a) : 0;
    },
    means(from, to) {
      const out = new Float64Array(column.length);
      for (let i = 0; i < out.length; i++) {
        const a = clamp(i + from);
        const b = clamp(i + to);
        if (b > a) out[i] = (prefix[b]! - prefix[a]!) / (b - a);
      }
      return out;
    },
  };
}

/** For every index, how many steps back to the nearest one before it where a column is positive; `limit` at most. */
export function stepsSince(column: ArrayLike<number>, limit: number, least = 0): Float32Array {
  const steps = new Float32Array(column.length);
  let since = limit;
  for (let i = 0; i < column.length; i++) {
    steps[i] = since;
    since = column[i]! > least ? 1 : Math.min(limit, since + 1);
  }
  return steps;
}

/** The same the other way: steps ahead to the next one. */
export function stepsUntil(column: ArrayLike<number>, limit: number, least = 0): Float32Array {
  const steps = new Float32Array(column.length);
  let until = limit;
  for (let i = column.length - 1; i >= 0; i--) {
    steps[i] = until;
    until = column[i]! > least ? 1 : Math.min(limit, until + 1);
  }
  return steps;
}

/**
 * The stretch of a column with the largest sum (Kadane's algorithm); for gains and losses a block,
 * as in body text extraction (Finn, Kushmerick and Smyth, "Fact or Fiction", 2001).
 */
export function densestRun(column: ArrayLike<number>): {
  readonly from: number;
  readonly to: number;
} {
  let best = 0;
  let from = 0;
  let to = 0;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < column.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += column[i]!;
    if (sum > best) {
      best = sum;
      from = start;
      to = i + 1;
    }
  }
  return { from, to };
}
