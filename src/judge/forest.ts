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
  /** Where a node's value stands in a spread row: see {@link spreadRow}. */
  readonly column: Uint16Array;
  /** A value over it goes to the second child. */
  readonly threshold: Float32Array;
  readonly child: Int32Array;
  /** What a leaf adds to the margin. */
  readonly leaf: Float32Array;
}

const LANES = 4;
/** The largest 32-bit number: a threshold that only an absent signal is over. */
const LARGEST = (2 - 2 ** -23) * 2 ** 127;

/** Lays out an ensemble. */
export function layOut(ensemble: Ensemble): Forest {
  const { base, roots, feature, threshold, right, missingLeft } = ensemble;
  // a leaf of nothing fills up the last four
  const size = right.length + 1;
  const forest = {
    column: new Uint16Array(size),
    threshold: new Float32Array(size).fill(LARGEST),
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
      forest.threshold[to] = Math.min(LARGEST, threshold[from]!);
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
 */
export function spreadRow(row: Float32Array, at: number, signals: number, out: Float32Array): void {
  for (let i = 0; i < signals; i++) {
    const value = row[at + i]!;
    const absent = Number.isNaN(value);
    out[2 * i] = absent ? -Infinity : Math.min(LARGEST, value);
    out[2 * i + 1] = absent ? Infinity : Math.min(LARGEST, value);
  }
}

/**
 * The margin that the trees give a spread row: the same as `predict` of the ensemble gives, to the
 * last bit, for leaves are multiples of 1/1024 and their sums exact in any order.
 */
export function marginOf(forest: Forest, row: Float32Array): number {
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
