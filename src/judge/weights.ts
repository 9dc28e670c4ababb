import type { Calibration } from './calibrate.ts';
import type { WordOdds } from './classes.ts';
import { decodeEnsemble } from './codec.ts';
import { type Forest, layOut } from './forest.ts';
import { secondSignals } from './second.ts';
import { htmlSignals, textSignals } from './signals/list.ts';
import { askedColumns, pageSignalNames } from './strictness.ts';
import { type Ensemble, nodeMeans } from './trees.ts';
import { type Wordings, wordingsOf } from './wording.ts';

/** Learned weights as they are committed: text, so that they travel with the code. */
export interface PackedWeights {
  /** The first look at a block, by its signals. */
  readonly first: string;
  /** The second look, which also knows the first look's probabilities around it. */
  readonly second: string;
  /** How strict a page wants to be judged: see `strictness.ts`. */
  readonly page: string;
  readonly calibration: Calibration;
  /** How the threshold hangs on the page: see `threshold.ts`. */
  readonly threshold: readonly number[];
  /**
   * What class, id and tag names tell for HTML, and what words tell for text, as `name:twentieths`
   * joined by blanks.
   */
  readonly odds: string;
}

/** The same, ready to judge with. */
export interface Weights {
  readonly first: Forest;
  readonly second: Forest;
  /** The second look's trees as they are explained by, and the means of their nodes. */
  readonly secondTrees: Ensemble;
  readonly secondMeans: Float64Array;
  readonly page: Ensemble;
  /** The columns of blocks' rows that `page` asks for. */
  readonly pageColumns: Uint16Array;
  readonly calibration: Calibration;
  readonly threshold: readonly number[];
  /** What class, id and tag names tell; nothing for text. */
  readonly odds: WordOdds;
  /** What words tell; nothing for HTML. */
  readonly wordings: Wordings;
}

/**
 * Unpacks weights.
 *
 * @param kind what they were trained for
 * @throws RangeError where they were trained for other signals than there are
 * @example
 * ```ts
 * import { defaultRules } from 'klartext/rules';
 * import { prepare, readText, trainJudge, unpackWeights } from 'klartext/train';
 *
 * const gold = 'The night train is back, the railway says.';
 * const document = readText(`Home News\n\n${gold}`, { format: 'text' });
 * const pages = ['a.example', 'b.example', 'c.example'].map((site) =>
 *   prepare({ document, gold, site }, defaultRules),
 * );
 * const { weights } = await trainJudge(pages, { kind: 'text', folds: 2 });
 * unpackWeights(weights, 'text').threshold.length; //=> 3
 * unpackWeights(weights, 'html'); //=> throws RangeError
 * ```
 */
export function unpackWeights(packed: PackedWeights, kind: 'text' | 'html'): Weights {
  const names = (kind === 'html' ? htmlSignals : textSignals).map(({ name }) => name);
  const both = [...names, ...secondSignals.map(({ name }) => name)];
  const second = decodeEnsemble(packed.second, both);
  const page = decodeEnsemble(packed.page, pageSignalNames(both));
  const odds = unpackOdds(packed.odds);
  return {
    first: layOut(decodeEnsemble(packed.first, names)),
    second: layOut(second),
    secondTrees: second,
    secondMeans: nodeMeans(second),
    page,
    pageColumns: askedColumns(page),
    calibration: packed.calibration,
    threshold: packed.threshold,
    odds: kind === 'html' ? odds : new Map(),
    wordings: kind === 'text' ? wordingsOf(odds) : new Map(),
  };
}

function unpackOdds(packed: string): WordOdds {
  return new Map(
    packed
      .split(' ')
      .filter((entry) => entry !== '')
      .map((entry) => {
        const colon = entry.lastIndexOf(':');
        return [entry.slice(0, colon), Number(entry.slice(colon + 1)) / 20];
      }),
  );
}

/** Packs what names or words tell; the other way round of what {@link unpackWeights} does. */
export function packOdds(odds: WordOdds): string {
  return [...odds].map(([name, value]) => `${name}:${Math.round(value * 20)}`).join(' ');
}
