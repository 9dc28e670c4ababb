import { type Ensemble, LEAF_STEP } from './trees.ts';

/**
 * An ensemble laid out to be asked fast: four trees at a time go down side by side, without a branch
 * that depends on the row, for a processor guesses every second of those wrong. Both children of
 * a node stand together with their own, so that two steps stay close in memory, and a leaf is its own
 * child, so that all four take as many steps.
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
   * thresholds as `orderOf` has them. Of a leaf the second is what it adds to the margin, in
   * `LEAF_STEP`s: it asks for what stands behind the signals in a spread row, which is over nothing.
   */
  readonly nodes: Int32Array;
}

const LANES = 4;
/** Room for 511 signals. */
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

/** Where a node of an ensemble stands in a forest, and how deep in its tree. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Lays out an ensemble. */
export function layOut(ensemble: Ensemble): Forest {
  const { base, roots, feature, threshold, right, missingLeft, signals } = ensemble;
  const thresholds = bitsOf(Float32Array.from(threshold));
  // a leaf of nothing fills up the last four
  const nodes = new Int32Array(2 * (right.length + 1));
  const put = (node: number, child: number, column: number, over: number): void => {
    nodes[2 * node] = ((2 * child) << COLUMN_BITS) | column;
    nodes[2 * node + 1] = over;
  };
  const putLeaf = (node: number, value: number): void =>
    put(node, node, 2 * signals.length, Math.round(value / LEAF_STEP));
  putLeaf(0, 0);
  let next = 1;
  let deepest = 0;
  /** Puts a node, and gives its children places side by side. */
  const plant = ({ from, to, depth }: Place): readonly Place[] => {
    deepest = Math.max(deepest, depth);
    if (right[from] === 0) {
      putLeaf(to, threshold[from]!);
      return [];
    }
    const child = next;
    next += 2;
    const column = 2 * feature[from]! + (missingLeft[from] === 1 ? 0 : 1);
    put(to, child, column, orderOf(thresholds[from]!));
    return [
      { from: from + 1, to: child, depth: depth + 1 },
      { from: right[from]!, to: child + 1, depth: depth + 1 },
    ];
  };
  const planted: { readonly root: number; readonly depth: number }[] = [];
  for (const root of roots) {
    const first = next++;
    deepest = 0;
    const open: Place[] = [{ from: root, to: first, depth: 0 }];
    for (let one = open.pop(); one; one = open.pop()) open.push(...plant(one).flatMap(plant));
    planted.push({ root: first, depth: deepest });
  }
  planted.sort((a, b) => a.depth - b.depth);
  while (planted.length % LANES !== 0) planted.unshift({ root: 0, depth: 0 });
  return {
    base,
    nodes,
    roots: Int32Array.from(planted, ({ root }) => 2 * root),
    steps: Uint8Array.from(
      planted.filter((_, i) => i % LANES === LANES - 1),
      ({ depth }) => depth,
    ),
  };
}

/**
 * Spreads a row for {@link marginOf}: each signal stands there twice, and an absent one (NaN) is once
 * less than any threshold and once more; behind them stands what is over no threshold.
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
  out[2 * signals] = LEAST;
}

/**
 * The margin that the trees give a spread row: the same as `predict` of the ensemble gives, to the
 * last bit, for leaves are multiples of 1/1024 and their sums exact in any order.
 */
export function marginOf(forest: Forest, row: Int32Array): number {
  const { roots, steps, nodes } = forest;
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
    sum += (nodes[a + 1]! + nodes[b + 1]! + nodes[c + 1]! + nodes[d + 1]!) * LEAF_STEP;
  }
  return sum;
}
