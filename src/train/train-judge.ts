import { type Calibration, calibrate } from '../judge/calibrate.ts';
import type { WordOdds } from '../judge/classes.ts';
import { encodeEnsemble } from '../judge/codec.ts';
import { secondSignals } from '../judge/second.ts';
import { htmlSignals, textSignals } from '../judge/signals/list.ts';
import { pageRow, pageSignalNames, strictnessOf } from '../judge/strictness.ts';
import { type Ensemble, predict, sigmoid } from '../judge/trees.ts';
import { type PackedWeights, packOdds } from '../judge/weights.ts';
import { type Binned, binMatrix } from './bins.ts';
import { binPages, flat, joinRows, rowsOf } from './block-matrix.ts';
import { blockWeights } from './block-weights.ts';
import type { BoostOptions } from './boost.ts';
import type { TrainingPage } from './example.ts';
import { foldOf } from './folds.ts';
import { learnColumns, shownRows } from './learned-columns.ts';
import { trainAll } from './parallel.ts';
import { fitPlatt } from './platt.ts';
import { STRICTNESS, strictnessMatrix } from './strictness.ts';
import { curveOf, fitThreshold } from './threshold.ts';

/** How {@link trainJudge} trains. */
export interface JudgeTraining {
  readonly kind: 'text' | 'html';
  /** Folds over sites. Default 5. */
  readonly folds?: number;
  /** Whether the weights of each fold are wanted too, for scoring by cross-validation. */
  readonly foldWeights?: boolean;
  /** Told what is being done. */
  readonly onStep?: (step: string) => void;
}

/** What {@link trainJudge} has learned. */
export interface TrainedJudge {
  /** Learned from all pages. */
  readonly weights: PackedWeights;
  /** Learned from all pages but those of one fold; with `foldWeights`. */
  readonly byFold: readonly PackedWeights[];
  /** The probabilities that pages of other folds give a page's blocks; pages as given. */
  readonly outOfFold: readonly Float32Array[];
  /** How strict each page wants to be judged, likewise. */
  readonly strictness: readonly number[];
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

/**
 * Trains a judge from labelled pages: two ensembles of boosted trees, the second of which also
 * knows what the first says of a block's surroundings, their calibration, the coefficients of the
 * threshold, and for HTML what class and id words tell.
 *
 * What one stage hands the next is always made from pages of other sites (cross-fitting), so that
 * no stage relies on what another has learned by heart. The same pages in the same order give the
 * same weights, byte for byte.
 *
 * @param pages made ready by {@link prepare}; of so few as here nothing is learned
 * @example
 * ```ts
 * import { defaultRules } from 'klartext/rules';
 * import { prepare, readText, trainJudge } from 'klartext/train';
 *
 * const gold = 'The night train is back, the railway says.';
 * const document = readText(`Home News\n\n${gold}`, { format: 'text' });
 * const pages = ['a.example', 'b.example', 'c.example'].map((site) =>
 *   prepare({ document, gold, site }, defaultRules),
 * );
 * const { weights } = await trainJudge(pages, { kind: 'text', folds: 2 });
 * weights.calibration.type; //=> 'platt'
 * ```
 */
export async function trainJudge(
  pages: readonly TrainingPage[],
  { kind, folds = 5, foldWeights = false, onStep = () => {} }: JudgeTraining,
): Promise<TrainedJudge> {
  const used = pages.filter(({ count }) => count > 0);
  const fold = used.map(({ site }) => foldOf(site, folds));
  const taught = [...used.keys()].filter((i) => used[i]!.teaches === 'blocks');
  const names = (kind === 'html' ? htmlSignals : textSignals).map(({ name }) => name);
  const all = Array.from({ length: folds }, (_, k) => k);
  onStep(kind === 'html' ? 'class names' : 'words');
  const odds = learnColumns(used, kind, names, fold, folds);
  onStep('first look');
  const first = binPages(used, taught, names.length, (page) => shownRows(page, page.rows, names));
  const rowsWithout = (k: number): Int32Array => rowsOf(used, taught, (i) => fold[i] !== k);
  const everyRow = rowsOf(used, taught, () => true);
  const jobs = (
    data: Binned,
    options: Omit<BoostOptions, 'signals'>,
    signals: readonly string[],
  ) => [
    ...all.map((k) => ({ data, options: { ...options, signals, rows: rowsWithout(k) } })),
    { data, options: { ...options, signals, rows: everyRow } },
  ];
  const firsts = await trainAll(jobs(first, { ...FIRST, seed: SEEDS[kind].first }, names));
  const firstOut = used.map((page, i) =>
    margins(firsts[fold[i]!]!, page.rows, page.count).map(sigmoid),
  );

  onStep('second look');
  const secondNames = [...names, ...secondSignals.map(({ name }) => name)];
  const joined = used.map((page, i) => joinRows(page, firstOut[i]!, names.length));
  const second = binPages(used, taught, secondNames.length, (page, i) =>
    shownRows(page, joined[i]!, secondNames),
  );
  const seconds = await trainAll(
    jobs(second, { ...SECOND, seed: SEEDS[kind].second }, secondNames),
  );
  const secondOut = used.map((page, i) => {
    const a = margins(firsts[fold[i]!]!, page.rows, page.count);
    return margins(seconds[fold[i]!]!, joined[i]!, page.count).map((m, r) => (m + a[r]!) / 2);
  });

  onStep('calibration');
  const calibrationOf = (counts: (i: number) => boolean): Calibration => {
    const mine = taught.filter(counts);
    return fitPlatt(
      flat(mine.map((i) => secondOut[i]!)),
      flat(mine.map((i) => used[i]!.label)),
      flat(mine.map((i) => blockWeights(used[i]!))),
    );
  };
  const calibration = calibrationOf(() => true);
  const out = secondOut.map((margin) => margin.map((m) => calibrate(calibration, m)));

  onStep('strictness and threshold');
  const cases = used.map((page, i) => ({
    curve: curveOf({ page, probability: out[i]! }),
    weight: page.weight,
  }));
  const pageNames = pageSignalNames(secondNames);
  const pageRows = used.map(({ words }, i) =>
    pageRow(joined[i]!, secondNames.length, out[i]!, words, cases[i]!.curve.expected),
  );
  const matrix = binMatrix(strictnessMatrix(pageRows, pageNames.length, cases), { shared: true });
  const everyPage = Int32Array.from(used.keys());
  const looks = await trainAll(
    [...all.map((k) => everyPage.filter((i) => fold[i] !== k)), everyPage].map((rows) => ({
      data: matrix,
      options: { ...STRICTNESS, signals: pageNames, rows },
    })),
  );
  const judged = cases.map((one, i) => ({
    ...one,
    strictness: strictnessOf(looks[fold[i]!]!, pageRows[i]!),
  }));
  const pack = (k: number, counts: (i: number) => boolean, classes: WordOdds): PackedWeights => ({
    first: encodeEnsemble(firsts[k]!),
    second: encodeEnsemble(seconds[k]!),
    page: encodeEnsemble(looks[k]!),
    calibration: k === folds ? calibration : calibrationOf(counts),
    threshold: fitThreshold(judged.filter((_, i) => counts(i))),
    odds: packOdds(classes),
  });
  const weights = pack(folds, () => true, odds.all);
  const byFold = foldWeights ? all.map((k) => pack(k, (i) => fold[i] !== k, odds.byFold[k]!)) : [];
  const place = new Map(used.map((page, i) => [page, i]));
  return {
    weights,
    byFold,
    outOfFold: pages.map((page) => out[place.get(page) ?? -1] ?? new Float32Array(0)),
    strictness: pages.map((page) => judged[place.get(page) ?? -1]?.strictness ?? 0),
  };
}

function margins(ensemble: Ensemble, rows: Float32Array, count: number): Float32Array {
  const width = ensemble.signals.length;
  const out = new Float32Array(count);
  for (let i = 0; i < count; i++) out[i] = predict(ensemble, rows, i * width);
  return out;
}
