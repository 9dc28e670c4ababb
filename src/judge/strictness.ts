import { type Ensemble, predict, sigmoid } from './trees.ts';

/**
 * How strict a page wants to be judged: a news article between teasers and comments gains by a high
 * threshold, a list of products by a low one. What the same probabilities mean hangs on the page as
 * a whole, so a small ensemble looks at the page as a whole: at the mean of each signal over the words
 * that look like article, and at how those that surely are differ from those in doubt. Where they are of one
 * sort the page is a list, and what is in doubt belongs to it; where a headline with paragraphs stands beside
 * teasers it does not.
 */

/** From this probability on a block surely is article; what is less likely is in doubt. */
const SURE = 0.7;

/** What tells of the page beside its signals, in the order of {@link pageRow}. */
const SHAPE = [
  'expected',
  'article-words',
  'sure-words',
  'doubtful-words',
  'doubtful-share',
  'sure-share',
  'page-words',
  'blocks',
] as const;

/** The names of what a page is looked at by, in the order of {@link pageRow}. */
export function pageSignalNames(signals: readonly string[]): readonly string[] {
  return [
    ...signals.map((name) => `article/${name}`),
    ...signals.map((name) => `contrast/${name}`),
    ...SHAPE,
  ];
}

/** Sums over what is surely article, or over what is in doubt. */
interface Masses {
  /** Expected words of the article. */
  words: number;
  /** Of each column, where it is present. */
  readonly present: Float64Array;
  readonly weighed: Float64Array;
}

const noMass = (columns: number): Masses => ({
  words: 0,
  present: new Float64Array(columns),
  weighed: new Float64Array(columns),
});

/**
 * One row for a page.
 *
 * @param rows of its blocks, both looks' signals
 * @param stride columns of a row
 * @param probability of each block to be article content, calibrated
 * @param expected the F1 that is to be expected
 * @param columns of the rows that are of interest: see {@link askedColumns}; all where absent
 */
export function pageRow(
  rows: Float32Array,
  stride: number,
  probability: Float32Array,
  words: Float32Array,
  expected: number,
  columns: ArrayLike<number> = Array.from({ length: stride }, (_, j) => j),
): Float32Array {
  const sure = noMass(stride);
  const doubtful = noMass(stride);
  let all = 0;
  for (let i = 0; i < probability.length; i++) {
    all += words[i]!;
    const weight = probability[i]! * words[i]!;
    if (weight === 0) continue;
    const part = probability[i]! >= SURE ? sure : doubtful;
    const { present, weighed } = part;
    part.words += weight;
    const row = i * stride;
    for (let k = 0; k < columns.length; k++) {
      const j = columns[k]!;
      const value = rows[row + j]!;
      if (Number.isNaN(value)) continue;
      present[j]! += weight;
      weighed[j]! += value * weight;
    }
  }
  const out = new Float32Array(2 * stride + SHAPE.length);
  for (let j = 0; j < stride; j++) {
    // nothing by nothing is no number: absent
    out[j] = (sure.weighed[j]! + doubtful.weighed[j]!) / (sure.present[j]! + doubtful.present[j]!);
    out[stride + j] =
      sure.weighed[j]! / sure.present[j]! - doubtful.weighed[j]! / doubtful.present[j]!;
  }
  const article = sure.words + doubtful.words;
  const shape: Readonly<Record<(typeof SHAPE)[number], number>> = {
    expected,
    'article-words': Math.log2(1 + article),
    'sure-words': Math.log2(1 + sure.words),
    'doubtful-words': Math.log2(1 + doubtful.words),
    'doubtful-share': doubtful.words / article,
    'sure-share': sure.words / all,
    'page-words': Math.log2(1 + all),
    blocks: Math.log2(1 + probability.length),
  };
  out.set(
    SHAPE.map((name) => shape[name]),
    2 * stride,
  );
  return out;
}

/**
 * The columns of blocks' rows that an ensemble asks a page for: a small one asks for few of them, and the others
 * need not be summed up.
 */
export function askedColumns({ feature, right, signals }: Ensemble): Uint16Array {
  const stride = (signals.length - SHAPE.length) / 2;
  const asked = new Set<number>();
  for (const [node, signal] of feature.entries())
    if (right[node] !== 0 && signal < 2 * stride) asked.add(signal % stride);
  return Uint16Array.from(asked).sort();
}

/** How strict to be with a page, 0 to 1. Four digits: engines may differ in the last ones. */
export function strictnessOf(ensemble: Ensemble, row: Float32Array): number {
  return Math.round(sigmoid(predict(ensemble, row)) * 10_000) / 10_000;
}
