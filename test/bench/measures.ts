import type { Entry } from './data.ts';

/** What a system says of a page. */
export interface Prediction {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly lead?: string;
  readonly authors?: readonly string[];
  /** ISO 8601. */
  readonly date?: string;
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export type Triple = readonly [precision: number, recall: number, f1: number];

/** What one prediction is worth. Absent: the gold does not say. */
export interface PageScore {
  /** Over the bags of lower-cased words. */
  readonly words?: Triple;
  /** True positives, false positives and false negatives over shingles, as shares of their sum. */
  readonly shingles?: readonly [number, number, number];
  /** Wanted snippets found, unwanted ones found, wanted ones missed, unwanted ones missed. */
  readonly snippets: readonly [number, number, number, number];
  readonly title?: boolean;
  readonly lead?: boolean;
  readonly author?: boolean;
  readonly date?: boolean;
}

/** Means over pages; undefined where no page has such a gold. */
export interface Summary {
  readonly pages: number;
  readonly P?: number | undefined;
  readonly R?: number | undefined;
  readonly F1?: number | undefined;
  readonly shingleF1?: number | undefined;
  readonly snippetF1?: number | undefined;
  readonly with?: number | undefined;
  readonly without?: number | undefined;
  readonly title?: number | undefined;
  readonly lead?: number | undefined;
  readonly author?: number | undefined;
  readonly date?: number | undefined;
}

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const TOKEN = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}_])+`, 'gu');
const SHINGLE = 4;

/** The words of a text; in scripts written without blanks every character is one. Case stays. */
export const tokensOf = (text: string): readonly string[] => text.match(TOKEN) ?? [];

/** How often each item stands in a list. */
export function bagOf(items: Iterable<string>): Map<string, number> {
  const bag = new Map<string, number>();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

/** How many items two bags share. */
export function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [item, count] of a) sum += Math.min(count, b.get(item) ?? 0);
  return sum;
}

const harmonic = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0);

/** Word precision, recall and F1 (the measure of WCXB). */
export function wordScore(text: string, gold: string): Triple {
  const mine = tokensOf(text.toLowerCase());
  const wanted = tokensOf(gold.toLowerCase());
  if (wanted.length === 0) return mine.length === 0 ? [1, 1, 1] : [0, 0, 0];
  if (mine.length === 0) return [0, 0, 0];
  const both = shared(bagOf(mine), bagOf(wanted));
  const p = both / mine.length;
  const r = both / wanted.length;
  return [p, r, harmonic(p, r)];
}

function shinglesOf(text: string): Map<string, number> {
  const words = tokensOf(text);
  if (words.length === 0) return new Map();
  const count = Math.max(1, words.length - SHINGLE + 1);
  return bagOf(Array.from({ length: count }, (_, i) => words.slice(i, i + SHINGLE).join(' ')));
}

/** Right, wrong and missed shingles of four words (the measure of article-extraction-benchmark). */
export function shingleScore(text: string, gold: string): readonly [number, number, number] {
  const mine = shinglesOf(text);
  const wanted = shinglesOf(gold);
  const size = (bag: ReadonlyMap<string, number>) => [...bag.values()].reduce((a, b) => a + b, 0);
  const right = shared(mine, wanted);
  const wrong = size(mine) - right;
  const missed = size(wanted) - right;
  const sum = right + wrong + missed;
  return sum > 0 ? [right / sum, wrong / sum, missed / sum] : [0, 0, 0];
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const loose = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The day of a date as it is printed; empty for what is none. */
function dayOf(date: string | undefined): string {
  if (date === undefined) return '';
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return date.slice(0, 10);
  const time = Date.parse(date);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}

/** Scores one prediction; a value that the gold has and the prediction lacks is wrong. */
export function scorePage(prediction: Omit<Prediction, 'id'>, gold: Entry['gold']): PageScore {
  const text = folded(prediction.text);
  const found = (snippets: readonly string[] = []): readonly [number, number] => {
    const hits = snippets.filter((snippet) => text.includes(folded(snippet))).length;
    return [hits, snippets.length - hits];
  };
  const [wanted, missed] = found(gold.with);
  const [unwanted, avoided] = found(gold.without);
  const authors = (gold.authors ?? []).map(loose).filter((name) => name !== '');
  const named = (prediction.authors ?? []).map(loose);
  return {
    ...(gold.text
      ? {
          words: wordScore(prediction.text, gold.text),
          shingles: shingleScore(prediction.text, gold.text),
        }
      : {}),
    snippets: [wanted, unwanted, missed, avoided],
    ...(gold.title ? { title: loose(prediction.title) === loose(gold.title) } : {}),
    ...(gold.lead ? { lead: loose(prediction.lead) === loose(gold.lead) } : {}),
    ...(authors.length > 0
      ? { author: authors.every((name) => named.some((other) => other.includes(name))) }
      : {}),
    ...(gold.date ? { date: dayOf(prediction.date) === gold.date.slice(0, 10) } : {}),
  };
}

/** The mean; undefined of nothing. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : undefined;

/** Means over pages, each page counting the same; snippets are pooled. */
export function summarise(scores: readonly PageScore[]): Summary {
  const words = scores.flatMap((score) => (score.words ? [score.words] : []));
  const shingles = scores.flatMap((score) => (score.shingles ? [score.shingles] : []));
  const rate = (field: 'title' | 'lead' | 'author' | 'date'): number | undefined =>
    mean(scores.flatMap((score) => (score[field] === undefined ? [] : [Number(score[field])])));
  const share = (part: number, rest: number): number => part / (part + rest || 1);
  const sums = [0, 1, 2, 3].map((k) =>
    scores.reduce((sum, { snippets }) => sum + snippets[k as 0 | 1 | 2 | 3], 0),
  ) as [number, number, number, number];
  const [found, unwanted, missed, avoided] = sums;
  const shingleP = mean(shingles.flatMap(([tp, fp]) => (tp + fp > 0 ? [tp / (tp + fp)] : [])));
  const shingleR = mean(shingles.flatMap(([tp, , fn]) => (tp + fn > 0 ? [tp / (tp + fn)] : [])));
  const some = found + unwanted + missed + avoided > 0;
  return {
    pages: scores.length,
    P: mean(words.map(([p]) => p)),
    R: mean(words.map(([, r]) => r)),
    F1: mean(words.map(([, , f1]) => f1)),
    shingleF1: shingles.length > 0 ? harmonic(shingleP ?? 0, shingleR ?? 0) : undefined,
    snippetF1: some ? harmonic(share(found, unwanted), share(found, missed)) : undefined,
    with: some ? share(found, missed) : undefined,
    without: some ? share(unwanted, avoided) : undefined,
    title: rate('title'),
    lead: rate('lead'),
    author: rate('author'),
    date: rate('date'),
  };
}
