import {
  type Calibration,
  calibrate,
  calibrateOn,
  lineAt,
  type Sigmoid,
} from '../judge/calibrate.ts';
import { pageRow, pageSignalNames, strictnessOf } from '../judge/strictness.ts';
import type { Ensemble } from '../judge/trees.ts';
import { binMatrix } from './bins.ts';
import { flat } from './block-matrix.ts';
import { blockWeights } from './block-weights.ts';
import { trainAll } from './parallel.ts';
import { fitPlatt, fitStrict } from './platt.ts';
import { STRICTNESS, strictnessMatrix } from './strictness.ts';
import { curveOf, fitThreshold } from './threshold.ts';
import type { Course, Looks } from './train-looks.ts';

/** How much of a page is kept: what margins mean, and where the line is drawn. */
export interface Amount {
  /** What tells strictness: one for every fold, which has not seen it, and one that has seen all. */
  readonly strict: readonly Ensemble[];
  /** Of each page, told by what has not seen its fold. */
  readonly strictness: readonly number[];
  /** The probabilities of each page's blocks, likewise. */
  readonly probability: readonly Float32Array[];
  /** What is fitted to all pages but those of a fold; to all of them where there is no such fold. */
  without(fold: number): {
    readonly calibration: Calibration;
    readonly threshold: readonly number[];
  };
}

/** Trains how much of a page to keep. */
export async function trainAmount(
  { pages, fold, folds, taught, onStep }: Course,
  { rows, margins, signals }: Looks,
): Promise<Amount> {
  onStep('calibration');
  const teachAmount = [...pages.keys()].filter((i) => pages[i]!.teaches !== 'looks');
  /** Those of whole pages tell what a margin means. */
  const whole = taught.filter((i) => pages[i]!.teaches === 'blocks');
  /** The blocks of pages, with what they are and how much they count. */
  const blocksOf = (mine: readonly number[]) => ({
    margins: flat(mine.map((i) => margins[i]!)),
    labels: flat(mine.map((i) => pages[i]!.label)),
    weights: flat(mine.map((i) => blockWeights(pages[i]!))),
  });
  const plattOf = (blocks: ReturnType<typeof blocksOf>): Sigmoid =>
    fitPlatt(blocks.margins, blocks.labels, blocks.weights);
  const every = blocksOf(whole);
  const platt = plattOf(every);
  const plain = margins.map((margin) => margin.map((m) => calibrate(platt, m)));

  onStep('strictness and threshold');
  const cases = pages.map((page, i) => ({
    curve: curveOf({ page, probability: plain[i]! }),
    weight: page.weight,
  }));
  const names = pageSignalNames(signals);
  const pageRows = pages.map(({ words }, i) =>
    pageRow(rows[i]!, signals.length, plain[i]!, words, cases[i]!.curve.expected),
  );
  const data = binMatrix(strictnessMatrix(pageRows, names.length, cases), { shared: true });
  const strict = await trainAll(
    Array.from({ length: folds + 1 }, (_, k) => ({
      data,
      options: {
        ...STRICTNESS,
        signals: names,
        rows: Int32Array.from(teachAmount.filter((i) => fold[i] !== k)),
      },
    })),
  );
  const strictness = pages.map((_, i) => strictnessOf(strict[fold[i]!]!, pageRows[i]!));

  const calibrationOf = (
    mine: readonly number[],
    blocks: ReturnType<typeof blocksOf>,
    plain: Sigmoid,
  ): Calibration => ({
    type: 'platt',
    ...plain,
    strict: fitStrict(
      blocks.margins.map((m) => lineAt(plain, m)),
      flat(mine.map((i) => new Float32Array(pages[i]!.count).fill(strictness[i]!))),
      blocks.labels,
      blocks.weights,
    ),
  });
  const calibrationWithout = (k: number): Calibration => {
    const mine = whole.filter((i) => fold[i] !== k);
    const blocks = blocksOf(mine);
    return calibrationOf(mine, blocks, plattOf(blocks));
  };
  const calibration = calibrationOf(whole, every, platt);
  const probability = margins.map((margin, i) =>
    margin.map((m) => calibrateOn(calibration, m, strictness[i]!)),
  );
  const judged = pages.map((page, i) => ({
    curve: curveOf({ page, probability: probability[i]! }),
    strictness: strictness[i]!,
    weight: page.weight,
  }));
  return {
    strict,
    strictness,
    probability,
    without: (k) => ({
      calibration: k < folds ? calibrationWithout(k) : calibration,
      threshold: fitThreshold(teachAmount.filter((i) => fold[i] !== k).map((i) => judged[i]!)),
    }),
  };
}
