import type { Element, SourceBlock } from '../read/document.ts';

/** The elements around a page's blocks, as numbers: parents stand before their children. */
export interface ElementTree {
  /** The parent of each element; -1 at the top. */
  readonly parent: Int32Array;
  /** The first block inside each element, and one past the last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The innermost element of each block; -1 where there is none. */
  readonly of: Int32Array;
  /** The two containers of each block; -1 where there is none. */
  readonly near: Int32Array;
  readonly far: Int32Array;
}

/** Where each block meets the container that looks most like the article's. */
export interface Meetings {
  /** That container's number; -1 where nothing looks like article. */
  readonly main: number;
  /** Steps from that container up to the element that also holds the block; 0 inside it, NaN where they do not meet. */
  readonly steps: Float32Array;
  /** The blocks of that element. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The blocks of its child that holds the block. */
  readonly branchFrom: Int32Array;
  readonly branchTo: Int32Array;
}

/** Numbers the elements around blocks, in time linear in their number. */
export function elementTree(
  blocks: readonly SourceBlock[],
  containers: {
    readonly parent: readonly (Element | undefined)[];
    readonly grandparent: readonly (Element | undefined)[];
  },
): ElementTree {
  const numbers = new Map<Element, number>();
  const elements: Element[] = [];
  const numberOf = (from: Element | undefined): number => {
    const way: Element[] = [];
    let element = from;
    for (; element && !numbers.has(element); element = element.parent) way.push(element);
    for (let i = way.length - 1; i >= 0; i--) {
      numbers.set(way[i]!, elements.length);
      elements.push(way[i]!);
    }
    return from ? numbers.get(from)! : -1;
  };
  const of = Int32Array.from(blocks, ({ element }) => numberOf(element));
  const near = Int32Array.from(containers.parent, numberOf);
  const far = Int32Array.from(containers.grandparent, numberOf);
  return {
    parent: Int32Array.from(elements, (element) =>
      element.parent ? numbers.get(element.parent)! : -1,
    ),
    from: Int32Array.from(elements, ({ firstBlock }) => firstBlock),
    to: Int32Array.from(elements, ({ endBlock }) => endBlock),
    of,
    near,
    far,
  };
}

/**
 * Finds the container that holds the most words that look like article, those one level further in
 * counting half, and where each block meets it.
 *
 * @param mass words that each block is expected to bring to the article
 */
export function meetings(tree: ElementTree, mass: Float32Array): Meetings {
  const { parent, of, near, far } = tree;
  const count = of.length;
  const score = new Float64Array(parent.length);
  for (let i = 0; i < count; i++) {
    if (near[i]! >= 0) score[near[i]!]! += mass[i]!;
    if (far[i]! >= 0) score[far[i]!]! += mass[i]! / 2;
  }
  let main = -1;
  for (let e = 0; e < score.length; e++) {
    if (score[e]! > (main < 0 ? 0 : score[main]!)) main = e;
  }
  // for every element: steps up from the main container to where they meet, and the branch below
  const step = new Int32Array(parent.length).fill(-1);
  const meet = new Int32Array(parent.length).fill(-1);
  const branch = new Int32Array(parent.length);
  for (let e = main, s = 0; e >= 0; e = parent[e]!, s++) {
    step[e] = s;
    meet[e] = e;
  }
  for (let e = 0; e < parent.length; e++) {
    branch[e] = e;
    if (meet[e]! >= 0) continue;
    const above = parent[e]!;
    if (above < 0) continue;
    step[e] = step[above]!;
    meet[e] = meet[above]!;
    branch[e] = meet[above] === above ? e : branch[above]!;
  }
  const steps = new Float32Array(count).fill(Number.NaN);
  const from = new Int32Array(count);
  const to = new Int32Array(count).fill(count);
  const branchFrom = Int32Array.from({ length: count }, (_, i) => i);
  const branchTo = Int32Array.from({ length: count }, (_, i) => i + 1);
  for (let i = 0; i < count; i++) {
    const e = of[i]!;
    if (e < 0 || meet[e]! < 0) continue;
    steps[i] = step[e]!;
    from[i] = tree.from[meet[e]!]!;
    to[i] = tree.to[meet[e]!]!;
    branchFrom[i] = tree.from[branch[e]!]!;
    branchTo[i] = tree.to[branch[e]!]!;
  }
  return { main, steps, from, to, branchFrom, branchTo };
}
