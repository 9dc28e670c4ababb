import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf, layOut, marginOf, spreadRow } from '../../src/judge/forest.ts';
import { type Ensemble, LEAF_STEP, predict } from '../../src/judge/trees.ts';

const SIGNALS = 3;

type Tree =
  | { readonly leaf: number }
  | {
      readonly feature: number;
      readonly threshold: number;
      readonly missingLeft: boolean;
      readonly left: Tree;
      readonly right: Tree;
    };

const values = [-2, -0.5, -0, 0, 0.25, 1, 7];
const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; leaf: Tree; fork: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, tie('leaf'), tie('fork')),
  leaf: fc.record({ leaf: fc.integer({ min: -3000, max: 3000 }) }),
  fork: fc.record({
    feature: fc.nat(SIGNALS - 1),
    threshold: fc.constantFrom(...values, Infinity),
    missingLeft: fc.boolean(),
    left: tie('tree'),
    right: tie('tree'),
  }),
})).tree;

function ensembleOf(trees: readonly Tree[]): Ensemble {
  const nodes: { feature: number; threshold: number; right: number; missingLeft: number }[] = [];
  const add = (one: Tree): void => {
    if ('leaf' in one) {
      nodes.push({ feature: 0, threshold: one.leaf * LEAF_STEP, right: 0, missingLeft: 0 });
      return;
    }
    const { feature, threshold, missingLeft } = one;
    const node = { feature, threshold, right: 0, missingLeft: missingLeft ? 1 : 0 };
    nodes.push(node);
    add(one.left);
    node.right = nodes.length;
    add(one.right);
  };
  const roots = trees.map((one) => {
    const root = nodes.length;
    add(one);
    return root;
  });
  return {
    signals: ['a', 'b', 'c'],
    base: Math.fround(0.3),
    roots: Int32Array.from(roots),
    feature: Uint16Array.from(nodes, ({ feature }) => feature),
    threshold: Float32Array.from(nodes, ({ threshold }) => threshold),
    right: Int32Array.from(nodes, ({ right }) => right),
    missingLeft: Uint8Array.from(nodes, ({ missingLeft }) => missingLeft),
    share: new Uint8Array(nodes.length),
  };
}

describe('a forest', () => {
  it('gives what the ensemble gives, for absent and endless signals too', () => {
    const row = fc.array(fc.constantFrom(...values, Number.NaN, Infinity, -Infinity), {
      minLength: SIGNALS + 1,
      maxLength: SIGNALS + 1,
    });
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 9 }), row, (trees, given) => {
        const ensemble = ensembleOf(trees);
        const rows = Float32Array.from(given);
        const spread = new Int32Array(2 * SIGNALS + 1);
        spreadRow(bitsOf(rows), 1, SIGNALS, spread);
        expect(marginOf(layOut(ensemble), spread)).toBe(predict(ensemble, rows, 1));
      }),
    );
  });
});
