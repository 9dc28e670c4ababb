import type { Ensemble } from './trees.ts';

/**
 * An ensemble laid out to be asked fast: four trees at a time go down side by side, without a branch
 * that depends on the row, for a processor guesses every second of those wrong. Both children of
 * a node stand together, and a leaf is its own child, so that all four take as many steps.
 */
export interface Forest {
  readonly base: number;
  /** First nodes, as they stand in `nodes`, four by four, trees of like depth together. */
  readonly roots: Int32Array;
  /** How many steps each four takes. */
  readonly steps: Uint8Array;
  /**
   * Two numbers a node, so that asking it takes one array and not three. The first is where its children
   * stand here and, in its lowest ten bits, where its value stands in a spread row (see
   * `spreadRow`); the second its threshold: a value over it goes to the second child. Values and
   * thresholds as `orderOf` has them.
   */
  readonly nodes: Int32Array;
  /** What a leaf adds to the margin; as many numbers as nodes. */
  readonly leaf: Float32Array;
}

const LANES = 4;
/** Room for 512 signals. */
const COLUMN_BITS = 10;
const COLUMN = (1 << COLUMN_BITS) - 1;
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
const orderOf = (bits: number): number => {
  const sign = bits >> 31;
  // negated without a branch where the sign is set
  return (((bits & MOST) ^ sign) - sign) | 0;
};

/** Lays out an ensemble. */
export function layOut(ensemble: Ensemble): Forest {
  const { base, roots, feature, threshold, right, missingLeft } = ensemble;
  const thresholds = bitsOf(Float32Array.from(threshold));
  // a leaf of nothing fills up the last four
  const size = right.length + 1;
  const nodes = new Int32Array(2 * size);
  const leaf = new Float32Array(size);
  const put = (node: number, child: number, column: number, over: number): void => {
    nodes[2 * node] = ((2 * child) << COLUMN_BITS) | column;
    nodes[2 * node + 1] = over;
  };
  put(0, 0, 0, MOST);
  let next = 1;
  const planted: { readonly root: number; readonly depth: number }[] = [];
  for (const root of roots) {
    const queue = [{ from: root, to: next++, depth: 0 }];
    let depth = 0;
    for (const { from, to, depth: here } of queue) {
      depth = here;
      if (right[from] === 0) {
        leaf[to] = threshold[from]!;
        put(to, to, 0, MOST);
        continue;
      }
      const column = 2 * feature[from]! + (missingLeft[from] === 1 ? 0 : 1);
      put(to, next, column, orderOf(thresholds[from]!));
      queue.push({ from: from + 1, to: next++, depth: here + 1 });
      queue.push({ from: right[from]!, to: next++, depth: here + 1 });
    }
    planted.push({ root: queue[0]!.to, depth });
  }
  planted.sort((a, b) => a.depth - b.depth);
  while (planted.length % LANES !== 0) planted.unshift({ root: 0, depth: 0 });
  return {
    base,
    nodes,
    leaf,
    roots: Int32Array.from(planted, ({ root }) => 2 * root),
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
    const order = orderOf(bits);
    out[2 * i] = absent ? LEAST : order;
    out[2 * i + 1] = absent ? MOST : order;
  }
}

/**
 * The margin that the trees give a spread row: the same as `predict` of the ensemble gives, to the
 * last bit, for leaves are multiples of 1/1024 and their sums exact in any order.
 */
export function marginOf(forest: Forest, row: Int32Array): number {
  const { roots, steps, nodes, leaf } = forest;
  let sum = forest.base;
  for (let four = 0; four < steps.length; four++) {
    let a = roots[LANES * four]!;
    let b = roots[LANES * four + 1]!;
    let c = roots[LANES * four + 2]!;
    let d = roots[LANES * four + 3]!;
    for (let step = steps[four]!; step > 0; step--) {
      const p = nodes[a]!;
      const q = nodes[b]!;
      const r = nodes[c]!;
      const s = nodes[d]!;
      a = (p >>> COLUMN_BITS) + (Number(row[p & COLUMN]! > nodes[a + 1]!) << 1);
      b = (q >>> COLUMN_BITS) + (Number(row[q & COLUMN]! > nodes[b + 1]!) << 1);
      c = (r >>> COLUMN_BITS) + (Number(row[r & COLUMN]! > nodes[c + 1]!) << 1);
      d = (s >>> COLUMN_BITS) + (Number(row[s & COLUMN]! > nodes[d + 1]!) << 1);
    }
    sum += leaf[a >> 1]! + leaf[b >> 1]! + leaf[c >> 1]! + leaf[d >> 1]!;
  }
  return sum;
}
