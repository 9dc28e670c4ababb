import { analyse } from '../analyse.ts';
import { draftOf } from '../assemble/fate.ts';
import { textStart } from '../assemble/headline.ts';
import { titleKey } from '../assemble/metadata/title.ts';
import { titleSignals } from '../assemble/title/signals.ts';
import { titleRows } from '../assemble/title/titler.ts';
import { encodeEnsemble } from '../judge/codec.ts';
import { judge } from '../judge/judge.ts';
import type { Weights } from '../judge/weights.ts';
import type { Document } from '../read/document.ts';
import type { Rule } from '../rules/rule.ts';
import { binMatrix } from './bins.ts';
import { foldOf } from './folds.ts';
import { trainAll } from './parallel.ts';

/** A page whose headline is known, with the lines that may be it. */
export interface TitledPage {
  readonly site: string;
  /** Row after row, a column a signal. */
  readonly rows: Float32Array;
  /** Of each line, whether it is the headline; of several such lines each is. */
  readonly isTitle: readonly boolean[];
  /** How much the page counts. */
  readonly weight: number;
}

/** What is known of a page's headline. */
export interface KnownTitle {
  /**
   * The headline as somebody says it is, case and punctuation aside; where no line says just that, the other lines are
   * learned from alone, and count less.
   */
  readonly title: string;
  readonly site: string;
  /** How much the page counts; 1 as a rule. */
  readonly weight: number;
}

/**
 * Makes a page given as text ready to learn headlines from.
 *
 * @param weights of a judge that has not seen the page's site
 */
export function prepareTitles(
  document: Document,
  weights: Weights,
  { title, site, weight }: KnownTitle,
  rules: readonly Rule[],
): TitledPage {
  const { findings, functionWords, language } = analyse(document, rules);
  const judgement = judge(document, findings, weights, {
    keep: new Set(),
    prefer: 'balanced',
    functionWords,
    language,
  });
  const draft = draftOf(document, judgement, findings);
  const { blocks, rows } = titleRows(draft, textStart(draft));
  const wanted = titleKey(title);
  const isTitle = blocks.map((i) => titleKey(document.blocks[i]!.text) === wanted);
  return { site, rows, isTitle, weight };
}

/** How the trees are grown. */
const TREES = {
  trees: 100,
  leaves: 10,
  depth: 8,
  learningRate: 0.1,
  rowSample: 0.6,
  columnSample: 0.4,
  lambda: 3,
  minHessian: 2,
  seed: 3,
} as const;
/** All lines of a page that are not its headline count so many times as much as that. */
const OTHERS = 10;
/** A page with fewer of them counts as if it had so many. */
const FEW = 20;
/** How much they count on a page that shows its headline nowhere. */
const UNSHOWN = 0.3;

/** What {@link trainTitler} has learned, packed. */
export interface TrainedTitler {
  /** From all pages. */
  readonly titles: string;
  /** From all pages but those of one fold. */
  readonly byFold: readonly string[];
}

/** Learns to tell headlines from other lines. The same pages in the same order give the same bytes. */
export async function trainTitler(pages: readonly TitledPage[], folds = 5): Promise<TrainedTitler> {
  const columns = titleSignals.length;
  const signals = titleSignals.map(({ name }) => name);
  const count = pages.reduce((sum, { isTitle }) => sum + isTitle.length, 0);
  const values = new Float32Array(count * columns);
  const label = new Float32Array(count);
  const weight = new Float32Array(count);
  const group = new Int32Array(count);
  const fold = new Int32Array(count);
  let at = 0;
  pages.forEach(({ site, rows, isTitle, weight: counts }, g) => {
    const titles = isTitle.filter(Boolean).length;
    const others = (OTHERS * (titles > 0 ? 1 : UNSHOWN)) / Math.max(FEW, isTitle.length - titles);
    for (let i = 0; i < isTitle.length; i++, at++) {
      group[at] = g;
      fold[at] = foldOf(site, folds);
      label[at] = isTitle[i] ? 1 : 0;
      weight[at] = counts * (isTitle[i] ? 1 / titles : others);
      for (let j = 0; j < columns; j++) values[j * count + at] = rows[i * columns + j]!;
    }
  });
  const data = binMatrix({ rows: count, columns, values, label, weight, group }, { shared: true });
  const all = [...label.keys()];
  const jobs = [...Array.from({ length: folds }, (_, k) => k), undefined].map((k) => ({
    data,
    options: { ...TREES, signals, rows: Int32Array.from(all.filter((i) => fold[i] !== k)) },
  }));
  const packed = (await trainAll(jobs)).map(encodeEnsemble);
  return { titles: packed[folds]!, byFold: packed.slice(0, folds) };
}
