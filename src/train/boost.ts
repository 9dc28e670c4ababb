import type { Ensemble } from '../judge/trees.ts';
import { type Binned, binMatrix, type Matrix } from './bins.ts';
import { flattenTrees, type WeighedTree } from './flatten.ts';
import { type BinTree, createWorkspace, growTree, type TreeSample } from './grow.ts';
import { baseMargin, logisticDerivatives, logisticLoss } from './loss.ts';
import { type Random, sample, seededRandom } from './random.ts';

export interface BoostOptions {
  /** The columns' names. */
  readonly signals: readonly string[];
  /** Rows to learn from, ascending; all that are not in `validation` when left out. */
  readonly rows?: Int32Array;
  /** Rows that decide when to stop; none when left out. Keep whole groups in it. */
  readonly validation?: Int32Array;
  /** Columns to learn from; all when left out. */
  readonly columnsUsed?: readonly number[];
  /** Default 200. */
  readonly trees?: number;
  /** Default 32. */
  readonly leaves?: number;
  /** Default 8. */
  readonly depth?: number;
  /** Shrinkage. Default 0.1. */
  readonly learningRate?: number;
  /** L2 penalty on leaf values, in rows of mean weight. Default 5. */
  readonly lambda?: number;
  /** Least curvature on either side of a split, in rows of mean weight. Default 5. */
  readonly minHessian?: number;
  /** Least gain of a split. Default 0. */
  readonly minGain?: number;
  /** The most a leaf may move a margin before shrinkage. Default 4. */
  readonly maxStep?: number;
  /** Share of the groups that a tree sees. Default 0.5. */
  readonly rowSample?: number;
  /** Share of the columns that a tree sees. Default 0.4. */
  readonly columnSample?: number;
  /** Trees without a better validation loss after which training stops. Default 30. */
  readonly patience?: number;
  readonly seed?: number;
  /** Called after each tree. */
  readonly onTree?: (progress: Progress) => void;
}

export interface Progress {
  /** How many trees there are. */
  readonly trees: number;
  /** Weighted mean logistic loss on the validation rows, in nats. */
  readonly validationLoss?: number;
}

/**
 * Learns an ensemble of trees that gives the log-odds of the label: gradient boosting with the
 * logistic loss (Friedman 2001) over histograms of binned values, second-order splits (Chen and
 * Guestrin, "XGBoost", 2016), leaf-wise growth and histogram subtraction (Ke et al.,
 * "LightGBM", 2017). The same input gives the same bytes.
 *
 * @param input values, or values already binned (to train on parts of them many times)
 * @throws RangeError where names and columns differ in number, or no row is left to learn from
 */
export function trainTrees(input: Matrix | Binned, options: BoostOptions): Ensemble {
  const data = 'bins' in input ? input : binMatrix(input);
  const { signals, validation = new Int32Array(0), patience = 30 } = options;
  if (signals.length !== data.columns)
    throw new RangeError(`signals must name ${data.columns} columns, not ${signals.length}`);
  const rows = options.rows ?? others(data.rows, validation);
  let total = 0;
  for (const row of rows) total += data.weight[row]!;
  if (!(total > 0)) throw new RangeError('rows must hold a row with a weight above 0');

  const random = seededRandom(options.seed ?? 1);
  const drawer = createDrawer(data, rows, options, rows.length / total);
  const space = createWorkspace(rows.length);
  const limits = {
    leaves: options.leaves ?? 32,
    depth: options.depth ?? 8,
    learningRate: options.learningRate ?? 0.1,
    lambda: options.lambda ?? 5,
    minHessian: Math.max(options.minHessian ?? 5, 1e-6),
    minGain: options.minGain ?? 0,
    maxStep: options.maxStep ?? 4,
  };
  const base = Math.round(baseMargin(data, rows) * 1024) / 1024;
  const margin = new Float64Array(data.rows).fill(base);
  const grown: WeighedTree[] = [];
  let best = validation.length > 0 ? logisticLoss(data, validation, margin) : 0;
  let bestAt = 0;
  for (let round = 1; round <= (options.trees ?? 200); round++) {
    const drawn = drawer(margin, random);
    const tree = growTree(drawn.sample, limits, space, (value, order, start, end) => {
      for (let i = start; i < end; i++) margin[drawn.rows[order[i]!]!]! += value;
    });
    const weight = new Float64Array(tree.left.length);
    for (const row of drawn.rows) weight[leafOf(tree, data, row)]! += data.weight[row]!;
    addTree(tree, data, drawn.rest, margin);
    addTree(tree, data, validation, margin);
    grown.push({ tree, weight });
    if (validation.length === 0) {
      options.onTree?.({ trees: round });
      bestAt = round;
      continue;
    }
    const validationLoss = logisticLoss(data, validation, margin);
    options.onTree?.({ trees: round, validationLoss });
    if (validationLoss < best) {
      best = validationLoss;
      bestAt = round;
    } else if (round - bestAt >= patience) break;
  }
  return flattenTrees(grown.slice(0, bestAt), data, signals, base);
}

interface Drawn {
  readonly sample: TreeSample;
  /** The drawn rows' numbers in the matrix, and those of the rows left out. */
  readonly rows: Int32Array;
  readonly rest: Int32Array;
}

/** What each tree sees: some groups, some columns, copied together so that growing reads in order. */
function createDrawer(
  data: Binned,
  rows: Int32Array,
  options: BoostOptions,
  scale: number,
): (margin: Float64Array, random: Random) => Drawn {
  const { rowSample = 0.5, columnSample = 0.4 } = options;
  const allColumns = options.columnsUsed ?? data.edges.map((_, column) => column);
  const usable = allColumns.filter((column) => column < data.columns);
  const columnCount = Math.max(1, Math.round(usable.length * columnSample));
  const groupNumber = new Map<number, number>();
  const groupOf = new Int32Array(rows.length);
  rows.forEach((row, i) => {
    const group = data.group[row]!;
    const number = groupNumber.get(group) ?? groupNumber.size;
    groupNumber.set(group, number);
    groupOf[i] = number;
  });
  const groupCount = Math.max(1, Math.round(groupNumber.size * rowSample));
  const bins = new Uint8Array(rows.length * columnCount);
  const pairs = new Float64Array(rows.length * 2);
  const drawnRows = new Int32Array(rows.length);
  const restRows = new Int32Array(rows.length);
  const shift = Math.round(Math.log2(data.width));
  return (margin, random) => {
    const chosen = new Uint8Array(groupNumber.size);
    for (const group of sample(groupNumber.size, groupCount, random)) chosen[group] = 1;
    let drawnCount = 0;
    let restCount = 0;
    for (let i = 0; i < rows.length; i++) {
      if (chosen[groupOf[i]!] === 1) drawnRows[drawnCount++] = rows[i]!;
      else restRows[restCount++] = rows[i]!;
    }
    const drawn = drawnRows.subarray(0, drawnCount);
    const rest = restRows.subarray(0, restCount);
    const columns = sample(usable.length, columnCount, random).map((i) => usable[i]!);
    let at = 0;
    for (const row of drawn) {
      const first = row * data.columns;
      for (let c = 0; c < columnCount; c++) bins[at++] = data.bins[first + columns[c]!]!;
    }
    logisticDerivatives(data, drawn, margin, scale, pairs);
    const used = columns.map((column) => data.edges[column]!.length + 1);
    return { sample: { bins, rows: drawn.length, columns, used, shift, pairs }, rows: drawn, rest };
  };
}

function leafOf(tree: BinTree, data: Binned, row: number): number {
  const { feature, bin, missingLeft, left, right } = tree;
  const first = row * data.columns;
  let node = 0;
  while (left[node] !== 0) {
    const own = data.bins[first + feature[node]!]!;
    const goesLeft = own === 0 ? missingLeft[node]! : own <= bin[node]!;
    node = goesLeft ? left[node]! : right[node]!;
  }
  return node;
}

function addTree(tree: BinTree, data: Binned, rows: Int32Array, margin: Float64Array): void {
  for (const row of rows) margin[row]! += tree.value[leafOf(tree, data, row)]!;
}

function others(rows: number, without: Int32Array): Int32Array {
  const out = new Uint8Array(rows);
  for (const row of without) out[row] = 1;
  return Int32Array.from({ length: rows }, (_, row) => row).filter((row) => out[row] === 0);
}
