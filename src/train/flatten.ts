import type { Ensemble } from '../judge/trees.ts';
import type { Binned } from './bins.ts';
import type { BinTree } from './grow.ts';

/** A tree, and the training weight that ended in each of its leaves. */
export interface WeighedTree {
  readonly tree: BinTree;
  readonly weight: Float64Array;
}

/** Trees over bins as trees over values, all in one row and in preorder. See {@link Ensemble}. */
export function flattenTrees(
  trees: readonly WeighedTree[],
  data: Binned,
  signals: readonly string[],
  base: number,
): Ensemble {
  const nodes = trees.reduce((sum, { tree }) => sum + tree.left.length, 0);
  const roots = new Int32Array(trees.length);
  const feature = new Uint16Array(nodes);
  const threshold = new Float32Array(nodes);
  const right = new Int32Array(nodes);
  const missingLeft = new Uint8Array(nodes);
  const share = new Uint8Array(nodes);
  let at = 0;
  trees.forEach(({ tree, weight }, number) => {
    roots[number] = at;
    const total = Float64Array.from(weight);
    // Children were made after their parents.
    for (let node = total.length - 1; node >= 0; node--) {
      if (tree.left[node] !== 0) total[node] = total[tree.left[node]!]! + total[tree.right[node]!]!;
    }
    // Right children wait here with the place that will point to them.
    const waiting: { readonly node: number; readonly parent: number }[] = [{ node: 0, parent: -1 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (next.parent >= 0) right[next.parent] = at;
      let node = next.node;
      while (tree.left[node] !== 0) {
        feature[at] = tree.feature[node]!;
        // Above the highest bin, only absent values are left for the right side.
        threshold[at] = data.edges[tree.feature[node]!]![tree.bin[node]! - 1] ?? Infinity;
        missingLeft[at] = tree.missingLeft[node] ? 1 : 0;
        const part = total[node]! > 0 ? total[tree.left[node]!]! / total[node]! : 0.5;
        share[at] = Math.min(Math.max(Math.round(part * 16), 1), 15);
        waiting.push({ node: tree.right[node]!, parent: at });
        at++;
        node = tree.left[node]!;
      }
      threshold[at++] = tree.value[node]!;
    }
  });
  return { signals, base, roots, feature, threshold, right, missingLeft, share };
}
