import { LEAF_STEP } from '../judge/trees.ts';
import {
  bestSplit,
  fillHistogram,
  type Split,
  type SplitLimits,
  subtractHistogram,
} from './histogram.ts';

/** The rows and columns that one tree sees, and where each row's loss wants to go. */
export interface TreeSample {
  /** Row after row, the sampled columns only. */
  readonly bins: Uint8Array;
  readonly rows: number;
  /** The sampled columns' numbers in the whole matrix. */
  readonly columns: Int32Array;
  /** The number of value bins of each sampled column. */
  readonly used: Int32Array;
  /** log2 of {@link Binned.width}. */
  readonly shift: number;
  /** g and h of each row. */
  readonly pairs: Float64Array;
}

export interface GrowLimits extends SplitLimits {
  readonly leaves: number;
  readonly depth: number;
  readonly learningRate: number;
  /** The most a leaf may move a margin, before the learning rate. */
  readonly maxStep: number;
}

/** A tree over bins. Nodes in the order they were made: the root first, leaves have `left` 0. */
export interface BinTree {
  /** Columns of the whole matrix. */
  readonly feature: number[];
  /** The highest bin that goes left. */
  readonly bin: number[];
  readonly missingLeft: boolean[];
  readonly left: number[];
  readonly right: number[];
  /** Of a leaf, a multiple of {@link LEAF_STEP}; 0 otherwise. */
  readonly value: number[];
}

interface Leaf {
  readonly node: number;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly g: number;
  readonly h: number;
  readonly histogram: Float64Array | undefined;
  readonly split: Split | undefined;
}

/** Histograms and row orders that trees hand on to one another. */
export interface Workspace {
  readonly order: Int32Array;
  readonly scratch: Int32Array;
  readonly free: Float64Array[];
}

export function createWorkspace(rows: number): Workspace {
  return { order: new Int32Array(rows), scratch: new Int32Array(rows), free: [] };
}

/**
 * Grows a tree leaf by leaf, always where the gain is greatest, until no leaf may be split.
 * With `leaves` at 2 to the power of `depth` that is the full tree of that depth.
 *
 * @param eachLeaf is told the rows of every leaf: `order[start]` to `order[end - 1]`
 */
export function growTree(
  sample: TreeSample,
  limits: GrowLimits,
  space: Workspace,
  eachLeaf: (value: number, order: Int32Array, start: number, end: number) => void,
): BinTree {
  const tree: BinTree = { feature: [], bin: [], missingLeft: [], left: [], right: [], value: [] };
  const { pairs, used, shift } = sample;
  const size = (used.length << shift) * 2;
  const take = () => {
    const found = space.free.pop();
    return found?.length === size ? found : new Float64Array(size);
  };
  const fill = (start: number, end: number) => {
    const histogram = take();
    fillHistogram(sample.bins, used.length, space.order, start, end, pairs, shift, histogram);
    return histogram;
  };
  const addNode = () => {
    tree.feature.push(0);
    tree.bin.push(0);
    tree.missingLeft.push(false);
    tree.left.push(0);
    tree.right.push(0);
    return tree.value.push(0) - 1;
  };
  const openLeaf = (
    part: Omit<Leaf, 'node' | 'histogram' | 'split'>,
    histogram: Float64Array | undefined,
  ): Leaf => {
    const split = histogram && bestSplit(histogram, used, shift, part.g, part.h, limits);
    if (histogram && !split) space.free.push(histogram);
    return { ...part, node: addNode(), histogram: split ? histogram : undefined, split };
  };
  const mayGrow = (depth: number, h: number) => depth < limits.depth && h >= 2 * limits.minHessian;

  let g = 0;
  let h = 0;
  for (let row = 0; row < sample.rows; row++) {
    space.order[row] = row;
    g += pairs[2 * row]!;
    h += pairs[2 * row + 1]!;
  }
  const root = mayGrow(0, h) ? fill(0, sample.rows) : undefined;
  const open = [openLeaf({ start: 0, end: sample.rows, depth: 0, g, h }, root)];
  while (open.length < limits.leaves) {
    const at = greatest(open);
    const leaf = open[at];
    if (!leaf?.split || !leaf.histogram) break;
    const { split, start, end, node, histogram } = leaf;
    const middle = partition(sample, split, space, start, end);
    const depth = leaf.depth + 1;
    const leftPart = { start, end: middle, depth, g: split.leftG, h: split.leftH };
    const rightPart = {
      start: middle,
      end,
      depth,
      g: leaf.g - split.leftG,
      h: leaf.h - split.leftH,
    };
    // The last split's children stay leaves: nobody asks for their histograms.
    const last = open.length + 1 >= limits.leaves;
    const growLeft = !last && mayGrow(depth, leftPart.h);
    const growRight = !last && mayGrow(depth, rightPart.h);
    let left: Float64Array | undefined;
    let right: Float64Array | undefined;
    if (growLeft || growRight) {
      if (middle - start <= end - middle) {
        left = fill(start, middle);
        right = histogram;
        subtractHistogram(right, left);
      } else {
        right = fill(middle, end);
        left = histogram;
        subtractHistogram(left, right);
      }
      if (!growLeft) space.free.push(left);
      if (!growRight) space.free.push(right);
    } else space.free.push(histogram);
    const leftLeaf = openLeaf(leftPart, growLeft ? left : undefined);
    const rightLeaf = openLeaf(rightPart, growRight ? right : undefined);
    tree.feature[node] = sample.columns[split.column]!;
    tree.bin[node] = split.bin;
    tree.missingLeft[node] = split.missingLeft;
    tree.left[node] = leftLeaf.node;
    tree.right[node] = rightLeaf.node;
    open[at] = leftLeaf;
    open.push(rightLeaf);
  }
  for (const leaf of open) {
    if (leaf.histogram) space.free.push(leaf.histogram);
    const value = leafValue(leaf.g, leaf.h, limits);
    tree.value[leaf.node] = value;
    eachLeaf(value, space.order, leaf.start, leaf.end);
  }
  return tree;
}

/** The number of the leaf whose split gains most, the first of equals. */
function greatest(open: readonly Leaf[]): number {
  let at = -1;
  let most = 0;
  for (let i = 0; i < open.length; i++) {
    const gain = open[i]!.split?.gain ?? 0;
    if (gain > most) {
      at = i;
      most = gain;
    }
  }
  return at;
}

/**
 * The Newton step of a leaf, shrunk, and rounded to what the encoding keeps: the trees that
 * follow then learn from what is really predicted.
 */
function leafValue(g: number, h: number, limits: GrowLimits): number {
  const full = -g / (h + limits.lambda);
  const step = Math.min(Math.max(full, -limits.maxStep), limits.maxStep) * limits.learningRate;
  // Adding 0 makes a negative zero a plain one.
  return Math.round(step / LEAF_STEP) * LEAF_STEP + 0;
}

/** Moves the rows that go left to the front, both sides in their old order; where the right side starts. */
function partition(
  sample: TreeSample,
  split: Split,
  space: Workspace,
  start: number,
  end: number,
): number {
  const { order, scratch } = space;
  const { bins } = sample;
  const stride = sample.used.length;
  const { column, bin } = split;
  // Bin 0 is the absent value.
  const lowest = split.missingLeft ? 0 : 1;
  let left = start;
  let right = 0;
  for (let i = start; i < end; i++) {
    const row = order[i]!;
    const own = bins[row * stride + column]!;
    if (own >= lowest && own <= bin) order[left++] = row;
    else scratch[right++] = row;
  }
  order.set(scratch.subarray(0, right), left);
  return left;
}
