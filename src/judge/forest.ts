import type { Ensemble } from './trees.ts';

/**
 * An ensemble laid out to be asked fast: four trees at a time go down side by side, without a branch
 * that depends on the row, for a processor guesses every second of those wrong. Both children of
 * a node stand together, and a leaf is its own child, so that all four take as many steps.
 */
export interface Forest {
  readonly base: number;
  /** First nodes, four by four, trees of like depth together. */
  readonly roots: Int32Array;
  /** How many steps each four takes. */
  readonly steps: Uint8Array;
  /** Where a node's value stands in a spread row: see `spreadRow`. */
  readonly column: Uint16Array;
  /** A value over it goes to the second child; values and thresholds as `orderOf` has them. */
  readonly threshold: Int32Array;
  readonly child: Int32Array;
  /** What a leaf adds to the margin. */
  readonly leaf: Float32Array;
}

const LANES = 4;
/** Below the order of any number, and above it. */
const LEAST = -(2 ** 31);
const MOST = 2 ** 31 - 1;

/** The bits of infinity; more are no number. */
const INFINITE = 0x7f800000;

/** The bits of 32-bit numbers. */
export const bitsOf = (numbers: Float32Array<ArrayBuffer>): Int32Array =>
  new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length);

/**
 * A whole number in place of a 32-bit one, in the same order: but for the sign, IEEE 754 orders bits as
 * it orders numbers, and a processor compares whole numbers in half the time.
 */
const orderOf = (bits: number): number => (bits < 0 ? -(bits & MOST) : bits);

/** Lays out an ensemble. */
export function layOut(ensemble: Ensemble): Forest {
  const { base, roots, feature, threshold, right, missingLeft } = ensemble;
  const thresholds = bitsOf(Float32Array.from(threshold));
  // a leaf of nothing fills up the last four
  const size = right.length + 1;
  const forest = {
    column: new Uint16Array(size),
    threshold: new Int32Array(size).fill(MOST),
    child: new Int32Array(size),
    leaf: new Float32Array(size),
  };
  let next = 1;
  const planted: { readonly root: number; readonly depth: number }[] = [];
  for (const root of roots) {
    const queue = [{ from: root, to: next++, depth: 0 }];
    let depth = 0;
    for (const { from, to, depth: here } of queue) {
      depth = here;
      if (right[from] === 0) {
        forest.leaf[to] = threshold[from]!;
        forest.child[to] = to;
        continue;
      }
      forest.column[to] = 2 * feature[from]! + (missingLeft[from] === 1 ? 0 : 1);
      forest.threshold[to] = orderOf(thresholds[from]!);
      forest.child[to] = next;
      queue.push({ from: from + 1, to: next++, depth: here + 1 });
      queue.push({ from: right[from]!, to: next++, depth: here + 1 });
    }
    planted.push({ root: queue[0]!.to, depth });
  }
  planted.sort((a, b) => a.depth - b.depth);
  while (planted.length % LANES !== 0) planted.unshift({ root: 0, depth: 0 });
  return {
    ...forest,
    base,
    roots: Int32Array.from(planted, ({ root }) => root),
    steps: Uint8Array.from(
      planted.filter((_, i) => i % LANES === LANES - 1),
      ({ depth }) => depth,
    ),
  };
}

/**
 * Spreads a row for {@link marginOf}: each signal stands there twice, and an absent one (NaN) is once
 * less than any threshold and once more.
 *
 * @param rows the bits of rows
 * @param at where the row begins
 */
export function spreadRow(rows: Int32Array, at: number, signals: number, out: Int32Array): void {
  for (let i = 0; i < signals; i++) {
    const bits = rows[at + i]!;
    const absent = (bits & MOST) > INFINITE;
    out[2 * i] = absent ? LEAST : orderOf(bits);
    out[2 * i + 1] = absent ? MOST : orderOf(bits);
  }
}

/**
 * The margin that the trees give a spread row: the same as `predict` of the ensemble gives, to the
 * last bit, for leaves are multiples of 1/1024 and their sums exact in any order.
 */
export function marginOf(forest: Forest, row: Int32Array): number {
  const { roots, steps, column, threshold, child, leaf } = forest;
  let sum = forest.base;
  for (let four = 0; four < steps.length; four++) {
    let a = roots[LANES * four]!;
    let b = roots[LANES * four + 1]!;
    let c = roots[LANES * four + 2]!;
    let d = roots[LANES * four + 3]!;
    for (let step = steps[four]!; step > 0; step--) {
      a = child[a]! + Number(row[column[a]!]! > threshold[a]!);
      b = child[b]! + Number(row[column[b]!]! > threshold[b]!);
      c = child[c]! + Number(row[column[c]!]! > threshold[c]!);
      d = child[d]! + Number(row[column[d]!]! > threshold[d]!);
    }
    sum += leaf[a]! + leaf[b]! + leaf[c]! + leaf[d]!;
  }
  return sum;
}
