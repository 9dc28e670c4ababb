import type { RuleCategory } from '../rules/category.ts';
import { decodeEnsemble } from './codec.ts';
import { distanceColumns, nameSignals, sharedColumns } from './name-signals.ts';
import type { Page } from './page.ts';
import { contributions, type Ensemble, nodeMeans, predict, sigmoid } from './trees.ts';

/**
 * Names residue that no rule is sure of: the judge says that a block goes, this says what it is. For each category that
 * pages name elements after, a few trees tell how much a block looks like that category rather than the others. They
 * have learned from blocks whose elements are called `menu`, `related` or `comments`; the names themselves they have
 * not seen, so that they carry over to text, and to HTML without such names.
 */
export interface Namer {
  readonly byCategory: readonly CategoryTrees[];
}

/** What tells a category from the others. */
export interface CategoryTrees {
  readonly category: RuleCategory;
  readonly trees: Ensemble;
  readonly means: Float64Array;
}

/** A namer as it is committed: the trees of each category, see `codec.ts`. */
export type PackedNamer = Readonly<Partial<Record<RuleCategory, string>>>;

/**
 * The other way round of what training packs. It takes a while: keep what it gives.
 *
 * @throws RangeError where trees do not fit the signals, or are of another version
 */
export function unpackNamer(packed: PackedNamer): Namer {
  const names = nameSignals.map(({ name }) => name);
  return {
    byCategory: Object.entries(packed).map(([category, text]) => {
      const trees = decodeEnsemble(text, names);
      return { category: category as RuleCategory, trees, means: nodeMeans(trees) };
    }),
  };
}

/** What a block looks like. */
export interface Look {
  readonly category: RuleCategory;
  readonly probability: number;
  /** In words, for the evidence of a removal. */
  readonly evidence: string;
}

/** What blocks of a page look like. */
export interface PageNamer {
  /** Whether a category is among those that are told apart. */
  knows(category: string): boolean;
  /** The category that a block looks like most; undefined where it looks like none. */
  lookOf(block: number): Look | undefined;
}

/** Below this a block looks like nothing that has a name. */
const LEAST = 0.3;
/** From here on the others are not asked any more; those that are met most come first. */
const PLAIN = 0.7;

/**
 * Prepares for naming blocks of a page; what that takes is worked out when the first block is asked for.
 *
 * @param rows of the judge, whose first columns it shares
 * @param stride columns of a row
 */
export function createPageNamer(
  { byCategory }: Namer,
  page: Page,
  rows: Float32Array,
  stride: number,
): PageNamer {
  const row = new Float32Array(nameSignals.length);
  const shares = new Float64Array(nameSignals.length);
  let distances: readonly Float32Array[] | undefined;
  const fillRow = (block: number): void => {
    distances ??= distanceColumns(page);
    const at = block * stride;
    row.set(rows.subarray(at, at + sharedColumns));
    for (let j = 0; j < distances.length; j++) row[sharedColumns + j] = distances[j]![block]!;
  };
  return {
    knows: (category) => byCategory.some((one) => one.category === category),
    lookOf(block) {
      fillRow(block);
      let most: CategoryTrees | undefined;
      let highest = LEAST;
      for (const one of byCategory) {
        const probability = sigmoid(predict(one.trees, row));
        if (probability < highest) continue;
        highest = probability;
        most = one;
        if (highest >= PLAIN) break;
      }
      if (!most) return undefined;
      const { category } = most;
      return { category, probability: highest, evidence: evidenceFor(most, row, shares) };
    },
  };
}

/**
 * The two signals that weighed most for a category, in words.
 *
 * @param shares room for what each of them weighs
 */
function evidenceFor(
  { category, trees, means }: CategoryTrees,
  row: Float32Array,
  shares: Float64Array,
): string {
  contributions(trees, row, 0, means, shares);
  let first = -1;
  let second = -1;
  for (let j = 0; j < shares.length; j++) {
    const share = shares[j]!;
    if (share <= 0) continue;
    if (first < 0 || share > shares[first]!) {
      second = first;
      first = j;
    } else if (second < 0 || share > shares[second]!) second = j;
  }
  const said = [first, second].filter((j) => j >= 0).map((j) => nameSignals[j]!.says);
  return said.length === 0
    ? `most like ${category}`
    : `most like ${category} by ${said.join(' and ')}`;
}
