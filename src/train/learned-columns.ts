import { readClasses, type WordOdds } from '../judge/classes.ts';
import { wordingSignals } from '../judge/signals/wording.ts';
import { readWording, wordingsOf } from '../judge/wording.ts';
import { openingsOf } from '../lexicon/opening-words.ts';
import type { TrainingPage } from './example.ts';
import { foldOf } from './folds.ts';
import { classOdds, learnOdds, tallySites, wordingOdds } from './word-odds.ts';

/** Signals whose values are learned too: what class names tell for HTML, what words tell for text. */
const CLASS_COLUMNS = ['own-words', 'outer-words', 'worst-words', 'best-words', 'near-words'];
const WORDING_COLUMNS = wordingSignals.map(({ name }) => name);

/** The log-odds that each fold's pages are read with, and those of all pages. */
export interface LearnedOdds {
  readonly byFold: readonly WordOdds[];
  readonly all: WordOdds;
}

/**
 * Learns what names or words tell, and fills the columns of each page with what pages of other
 * folds told. Pages that teach amounts alone tell nothing of names.
 *
 * @param names the columns of a page's rows
 * @param fold of each page
 */
export function learnColumns(
  pages: readonly TrainingPage[],
  kind: 'text' | 'html',
  names: readonly string[],
  fold: readonly number[],
  folds: number,
): LearnedOdds {
  const settings = kind === 'html' ? classOdds : wordingOdds;
  const columns = (kind === 'html' ? CLASS_COLUMNS : WORDING_COLUMNS).map((name) =>
    names.indexOf(name),
  );
  const tallies = tallySites(
    pages.filter(({ teaches }) => teaches !== 'amount'),
    settings,
  );
  const foldOfSite = new Map(pages.map(({ site }, i) => [site, fold[i]!]));
  const byFold = Array.from({ length: folds }, (_, k) => {
    const others = [...tallies].filter(([site]) => foldOfSite.get(site) !== k);
    return learnOdds(
      others.map(([, tally]) => tally),
      settings,
    );
  });
  const valuesOf = kind === 'html' ? classValues(byFold) : wordingValues(byFold);
  pages.forEach((page, n) => {
    valuesOf(page, fold[n]!).forEach((values, c) => {
      for (let i = 0; i < page.count; i++) page.rows[i * names.length + columns[c]!] = values[i]!;
    });
  });
  return { byFold, all: learnOdds(tallies.values(), settings) };
}

type ValuesOf = (page: TrainingPage, fold: number) => readonly Float32Array[];

const classValues =
  (odds: readonly WordOdds[]): ValuesOf =>
  ({ elements }, fold) => {
    const { own, sum, least, most, near } = readClasses(elements, odds[fold]!);
    return [own, sum, least, most, near];
  };

function wordingValues(odds: readonly WordOdds[]): ValuesOf {
  const wordings = odds.map(wordingsOf);
  return ({ texts, language, count }, fold) => {
    const wording = wordings[fold]!.get(language);
    if (!wording) return WORDING_COLUMNS.map(() => new Float32Array(count).fill(Number.NaN));
    const { mean, least, most, head, known, around } = readWording(openingsOf(texts), wording);
    // in the order of the signals
    return [mean, least, most, head, known, around];
  };
}

/** Of five sites so many are learned from without what their words tell. */
const WITHOUT_WORDING = 2;

/**
 * The rows of a page as they are learned from. The words of most languages are not known, and the
 * trees have to do without them there: so the pages of two sites in five are shown as if their
 * words said nothing.
 */
export function shownRows(
  { site, count }: TrainingPage,
  rows: Float32Array,
  names: readonly string[],
): Float32Array {
  const columns = WORDING_COLUMNS.map((name) => names.indexOf(name)).filter((c) => c >= 0);
  if (columns.length === 0 || foldOf(`wording of ${site}`, 5) >= WITHOUT_WORDING) return rows;
  const out = rows.slice();
  for (let i = 0; i < count; i++) {
    for (const column of columns) out[i * names.length + column] = Number.NaN;
  }
  return out;
}
