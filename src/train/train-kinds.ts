import { articleOf } from '../article-of.ts';
import type { Kind } from '../assemble/article.ts';
import { KINDS, kindSignals } from '../assemble/kind/signals.ts';
import type { PackedKinds } from '../assemble/kind/sorter.ts';
import type { Weights } from '../judge/weights.ts';
import type { Document } from '../read/document.ts';
import { binMatrix } from './bins.ts';
import { foldOf } from './folds.ts';
import { trainOneAgainstRest } from './one-against-rest.ts';

/** A page of HTML whose kind is known. */
export interface SortedPage {
  readonly site: string;
  /** What is known of it: a column a signal. */
  readonly row: Float32Array;
  readonly kind: Kind;
  /** How much it counts. */
  readonly weight: number;
}

/** What is known of a page beside its HTML. */
export interface KnownKind {
  readonly kind: Kind;
  readonly site: string;
  readonly url?: string | undefined;
  /** How much it counts; 1 as a rule. */
  readonly weight: number;
}

/**
 * Makes a page ready to learn kinds from; undefined where nothing of it is kept.
 *
 * @param weights of a judge that has not seen the page's site
 */
export function prepareKind(
  document: Document,
  weights: Weights,
  { kind, site, url, weight }: KnownKind,
): SortedPage | undefined {
  let row: Float32Array | undefined;
  articleOf(document, weights, url ? { url } : {}, {
    kinds: (seen) => {
      row = seen;
      return kind;
    },
  });
  return row && { site, row, kind, weight };
}

/** How the trees of each kind are grown. */
const TREES = {
  trees: 16,
  leaves: 6,
  depth: 6,
  learningRate: 0.25,
  rowSample: 0.6,
  columnSample: 0.4,
  lambda: 3,
  minHessian: 3,
  seed: 7,
} as const;

/** What {@link trainKinds} has learned, packed. */
export interface TrainedKinds {
  /** From all pages. */
  readonly kinds: PackedKinds;
  /** From all pages but those of one fold. */
  readonly byFold: readonly PackedKinds[];
}

/** Learns to tell kinds of pages apart. The same pages in the same order give the same bytes. */
export async function trainKinds(pages: readonly SortedPage[], folds = 5): Promise<TrainedKinds> {
  const columns = kindSignals.length;
  const count = pages.length;
  const values = new Float32Array(count * columns);
  pages.forEach(({ row }, i) => {
    for (let j = 0; j < columns; j++) values[j * count + i] = row[j]!;
  });
  const weight = Float32Array.from(pages, (page) => page.weight);
  const group = Int32Array.from(pages.keys());
  const label = new Float32Array(count);
  const data = binMatrix({ rows: count, columns, values, label, weight, group }, { shared: true });
  const rows = {
    data,
    classOf: pages.map((page) => page.kind),
    fold: pages.map(({ site }) => foldOf(site, folds)),
    folds,
    classes: KINDS,
  };
  const { all, byFold } = await trainOneAgainstRest(rows, { ...TREES, signals: kindSignals });
  return { kinds: all, byFold };
}
