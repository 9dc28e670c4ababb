import { analyse } from '../analyse.ts';
import { nameSignals } from '../judge/name-signals.ts';
import type { PackedNamer } from '../judge/namer.ts';
import { createPage } from '../judge/page.ts';
import { fill } from '../judge/signals/list.ts';
import type { Document } from '../read/document.ts';
import type { RuleCategory } from '../rules/category.ts';
import type { Rule } from '../rules/rule.ts';
import { binMatrix } from './bins.ts';
import { foldOf } from './folds.ts';
import { trainOneAgainstRest } from './one-against-rest.ts';

/** Blocks of a page whose category is known. */
export interface NamedPage {
  readonly site: string;
  /** Row after row, a column a signal. */
  readonly rows: Float32Array;
  readonly categories: readonly RuleCategory[];
  /** How much each block counts. */
  readonly weights: readonly number[];
}

/** Of a page so many blocks are learned from, spread over it: menus come in hundreds. */
const BLOCKS = 120;
/** Of one block so many words count at most. */
const MOST = 30;
/** A page with fewer words counts less than others. */
const FEW = 40;
/** All blocks of a page together count as its words to this power less than one: long pages do not rule. */
const DAMPING = 0.7;

/**
 * Makes a page ready to learn names from.
 *
 * @param categoryOf what a block is, where that is known; by its index
 */
export function prepareNames(
  document: Document,
  categoryOf: (block: number) => RuleCategory | undefined,
  site: string,
  rules: readonly Rule[],
): NamedPage {
  const { findings, functionWords } = analyse(document, rules);
  const page = createPage(document, findings, functionWords, { odds: new Map() });
  const all = new Float32Array(page.count * nameSignals.length);
  fill(nameSignals, page, all, nameSignals.length);
  const known = [...document.blocks.keys()].filter((i) => categoryOf(i) !== undefined);
  // all of them where there are no more
  const used = known.filter(
    (_, n) =>
      Math.floor((n * BLOCKS) / known.length) !== Math.floor(((n - 1) * BLOCKS) / known.length),
  );
  const rows = new Float32Array(used.length * nameSignals.length);
  used.forEach((i, n) => {
    const at = i * nameSignals.length;
    rows.set(all.subarray(at, at + nameSignals.length), n * nameSignals.length);
  });
  const words = used.map((i) => Math.min(MOST, page.facts.words[i]!));
  const total = Math.max(
    FEW,
    words.reduce((sum, n) => sum + n, 0),
  );
  return {
    site,
    rows,
    categories: used.map((i) => categoryOf(i)!),
    weights: words.map((n) => n / total ** DAMPING),
  };
}

/** How the trees of each category are grown. */
const TREES = {
  trees: 20,
  leaves: 8,
  depth: 6,
  learningRate: 0.2,
  rowSample: 0.5,
  columnSample: 0.4,
  lambda: 5,
  minHessian: 10,
  seed: 7,
} as const;

/** What {@link trainNamer} has learned. */
export interface TrainedNamer {
  /** From all pages. */
  readonly names: PackedNamer;
  /** From all pages but those of one fold. */
  readonly byFold: readonly PackedNamer[];
}

/**
 * Learns to tell categories of residue apart. The same pages in the same order give the same bytes.
 *
 * @param categories those to tell apart
 */
export async function trainNamer(
  pages: readonly NamedPage[],
  categories: readonly RuleCategory[],
  folds = 5,
): Promise<TrainedNamer> {
  const columns = nameSignals.length;
  const signals = nameSignals.map(({ name }) => name);
  const count = pages.reduce((sum, page) => sum + page.categories.length, 0);
  const values = new Float32Array(count * columns);
  const group = new Int32Array(count);
  let at = 0;
  pages.forEach(({ rows, categories: named }, g) => {
    for (let i = 0; i < named.length; i++, at++) {
      group[at] = g;
      for (let j = 0; j < columns; j++) values[j * count + at] = rows[i * columns + j]!;
    }
  });
  const named = pages.flatMap((page) => page.categories);
  const weight = Float32Array.from(pages.flatMap(({ weights }) => weights));
  const label = new Float32Array(count);
  const data = binMatrix({ rows: count, columns, values, label, weight, group }, { shared: true });
  const rows = {
    data,
    classOf: named,
    fold: pages.flatMap(({ site, categories: all }) => all.map(() => foldOf(site, folds))),
    folds,
    classes: categories,
  };
  const { all: names, byFold } = await trainOneAgainstRest(rows, { ...TREES, signals });
  return { names, byFold };
}
