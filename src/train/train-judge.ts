import { encodeEnsemble } from '../judge/codec.ts';
import { type PackedWeights, packOdds } from '../judge/weights.ts';
import type { TrainingPage } from './example.ts';
import { foldOf } from './folds.ts';
import { trainAmount } from './train-amount.ts';
import { type Course, trainLooks } from './train-looks.ts';

/** How {@link trainJudge} trains. */
export interface JudgeTraining {
  readonly kind: 'text' | 'html';
  /** Folds over sites. Default 5. */
  readonly folds?: number | undefined;
  /** Whether the weights of each fold are wanted too, for scoring by cross-validation. */
  readonly foldWeights?: boolean | undefined;
  /** Told what is being done. */
  readonly onStep?: ((step: string) => void) | undefined;
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
  const course: Course = {
    kind,
    pages: used,
    fold: used.map(({ site }) => foldOf(site, folds)),
    folds,
    taught: [...used.keys()].filter((i) => used[i]!.teaches !== 'amount'),
    onStep,
  };
  const looks = await trainLooks(course);
  const amount = await trainAmount(course, looks);
  /** Without one fold; with all where there is no such fold. */
  const pack = (k: number): PackedWeights => ({
    first: encodeEnsemble(looks.firsts[k]!),
    second: encodeEnsemble(looks.seconds[k]!),
    page: encodeEnsemble(amount.strict[k]!),
    ...amount.without(k),
    odds: packOdds(looks.odds[k]!),
  });
  const place = new Map(used.map((page, i) => [page, i]));
  return {
    weights: pack(folds),
    byFold: foldWeights ? Array.from({ length: folds }, (_, k) => pack(k)) : [],
    outOfFold: pages.map(
      (page) => amount.probability[place.get(page) ?? -1] ?? new Float32Array(0),
    ),
    strictness: pages.map((page) => amount.strictness[place.get(page) ?? -1] ?? 0),
  };
}
