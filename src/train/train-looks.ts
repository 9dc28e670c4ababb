import type { WordOdds } from '../judge/classes.ts';
import { secondSignals } from '../judge/second.ts';
import { htmlSignals, textSignals } from '../judge/signals/list.ts';
import { type Ensemble, predict, sigmoid } from '../judge/trees.ts';
import type { Binned } from './bins.ts';
import { binPages, joinRows, rowsOf } from './block-matrix.ts';
import type { BoostOptions } from './boost.ts';
import type { TrainingPage } from './example.ts';
import { learnColumns, shownRows } from './learned-columns.ts';
import { trainAll } from './parallel.ts';

/** What is learned from, and how it is cut. */
export interface Course {
  readonly kind: 'text' | 'html';
  /** Pages with blocks. */
  readonly pages: readonly TrainingPage[];
  /** The fold that each is in. */
  readonly fold: readonly number[];
  readonly folds: number;
  /** The indices of the pages that teach what blocks look like. */
  readonly taught: readonly number[];
  readonly onStep: (step: string) => void;
}

/** Both looks: of each kind one for every fold, which has not seen it, and one behind them that has seen all. */
export interface Looks {
  readonly firsts: readonly Ensemble[];
  readonly seconds: readonly Ensemble[];
  readonly odds: readonly WordOdds[];
  /** The names of the columns of `rows`. */
  readonly signals: readonly string[];
  /** Of each page, what both looks know of its blocks. */
  readonly rows: readonly Float32Array[];
  /** Of each page, the mean margins of looks that have not seen its fold. */
  readonly margins: readonly Float32Array[];
}

/** How the trees are grown. */
const FIRST = {
  trees: 130,
  leaves: 40,
  depth: 8,
  learningRate: 0.1,
  rowSample: 0.5,
  columnSample: 0.4,
  lambda: 5,
  minHessian: 5,
} as const;
const SECOND = { ...FIRST, trees: 100 } as const;
/** Of two tried for HTML those with the better folds: see docs/training.md. */
const SEEDS = { html: { first: 11, second: 12 }, text: { first: 1, second: 2 } } as const;

/** Trains both looks at blocks. */
export async function trainLooks(course: Course): Promise<Looks> {
  const { kind, pages, fold, folds, taught, onStep } = course;
  const names = (kind === 'html' ? htmlSignals : textSignals).map(({ name }) => name);
  onStep(kind === 'html' ? 'class names' : 'words');
  const odds = learnColumns(pages, kind, names, fold, folds);

  onStep('first look');
  const firsts = await trainByFold(
    course,
    binPages(pages, taught, names.length, (page) => shownRows(page, page.rows, names)),
    { ...FIRST, seed: SEEDS[kind].first, signals: names },
  );
  const firstMargins = pages.map((page, i) => margins(firsts[fold[i]!]!, page.rows, page.count));

  onStep('second look');
  const signals = [...names, ...secondSignals.map(({ name }) => name)];
  const rows = pages.map((page, i) => joinRows(page, firstMargins[i]!.map(sigmoid), names.length));
  const seconds = await trainByFold(
    course,
    binPages(pages, taught, signals.length, (page, i) => shownRows(page, rows[i]!, signals)),
    { ...SECOND, seed: SEEDS[kind].second, signals },
  );
  return {
    firsts,
    seconds,
    odds: [...odds.byFold, odds.all],
    signals,
    rows,
    margins: pages.map(({ count }, i) => {
      const first = firstMargins[i]!;
      return margins(seconds[fold[i]!]!, rows[i]!, count).map((m, r) => (m + first[r]!) / 2);
    }),
  };
}

/** One ensemble for every fold, without its pages, and one from all. */
function trainByFold(
  { pages, fold, folds, taught }: Course,
  data: Binned,
  options: BoostOptions,
): Promise<readonly Ensemble[]> {
  const without = Array.from({ length: folds }, (_, k) =>
    rowsOf(pages, taught, (i) => fold[i] !== k),
  );
  const all = rowsOf(pages, taught, () => true);
  return trainAll([...without, all].map((rows) => ({ data, options: { ...options, rows } })));
}

function margins(ensemble: Ensemble, rows: Float32Array, count: number): Float32Array {
  const width = ensemble.signals.length;
  const out = new Float32Array(count);
  for (let i = 0; i < count; i++) out[i] = predict(ensemble, rows, i * width);
  return out;
}
