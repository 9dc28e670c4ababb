import type { Document } from '../../src/read/document.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { asMarkdown } from '../../src/train/as-markdown.ts';
import { prepare, type TrainingPage } from '../../src/train/example.ts';
import { siteOf } from '../../src/train/folds.ts';
import { restyle, type Style } from '../../src/train/restyle.ts';
import { shorten } from '../../src/train/shorten.ts';
import { type Entry, labelledSets, readEntries } from './data.ts';
import { wrapped } from './wrapped.ts';

/** How much a page of a set counts: the smaller sets more, for they are other annotators' work. */
const SET_WEIGHT: Readonly<Record<string, number>> = { wcxb: 1, naeb: 2, fundus: 3, daniel: 1 };
/** How much a text counts, by what it was made from. */
const INPUT_WEIGHT = {
  page: 1,
  article: 1,
  raw: 0.5,
  markdown: 0.5,
  wrapped: 0.5,
  gold: 0.4,
  output: 0.25,
} as const;
/** How a text is read, by what it was made from. */
const FORMAT: Readonly<Record<string, 'plain' | 'markdown'>> = {
  gold: 'plain',
  markdown: 'markdown',
};
/** So many words the article has of a news page that is also shown with a short one; one after the other. */
const SHORT = [30, 60, 100, 160] as const;
/** How much such a page counts, against the one that it is made from. */
const SHORT_WEIGHT = 0.1;
/** Styles that every second page is shown in another time, one after the other. */
const STYLES: readonly Style[] = ['unnamed', 'plain'];
/** How much such a page counts, against the one that it is made from. */
const STYLE_WEIGHT = 0.5;
/**
 * Every fourth text of a whole page is read once more as if it were in this language, which no page is in: most
 * languages have fewer phrases than those of the bench, many have none.
 */
const FOREIGN = 'hy';
/** How much such a text counts, against the one that it is. */
const FOREIGN_WEIGHT = 0.5;

/** The labelled pages of the bench, made ready for training. */
export interface TrainingSet {
  readonly pages: readonly TrainingPage[];
  /** Each page's set and what was made of it. */
  readonly sets: readonly string[];
  readonly sitesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One way in which a page is shown to the judge. */
interface Showing {
  readonly entry: Entry;
  readonly set: string;
  /** What was made of the page. */
  readonly how: string;
  readonly input: string;
  /** How much it counts, beside what its set does. */
  readonly weight: number;
  /** What language it is said to be in, in place of what its words tell. */
  readonly language?: string;
}

function* showingsAsHtml(): Iterable<Showing> {
  let pages = 0;
  let styled = 0;
  for (const set of labelledSets) {
    for (const entry of readEntries(`${set}-dev`)) {
      if (!entry.gold.text) continue;
      const html = entry.html!;
      yield { entry, set, how: 'html', input: html, weight: 1 };
      if (pages++ % 2 !== 0) continue;
      const style = STYLES[styled++ % STYLES.length]!;
      const input = restyle(html, style);
      yield { entry, set, how: `html, ${style}`, input, weight: STYLE_WEIGHT };
    }
  }
}

function* showingsAsText(): Iterable<Showing> {
  yield* showingsOfTexts();
  for (const set of labelledSets) {
    for (const [n, entry] of readEntries(`${set}-dev`).entries()) {
      if (n % 2 === 0 || !entry.gold.text) continue;
      const page = readHtml(entry.html!, entry.url ? { url: entry.url } : {});
      yield { entry, set, how: 'markdown', input: asMarkdown(page), weight: INPUT_WEIGHT.markdown };
    }
  }
  for (const [n, entry] of readEntries('peer-outputs-dev').entries()) {
    const input = entry.inputs?.['output'];
    if (n % 2 !== 0 || !entry.gold.text || !input) continue;
    const set = entry.id.includes('/fundus-dev/') ? 'fundus' : 'wcxb';
    yield { entry, set, how: 'output', input, weight: INPUT_WEIGHT.output };
  }
}

function* showingsOfTexts(): Iterable<Showing> {
  let pages = 0;
  let articles = 0;
  for (const set of labelledSets) {
    for (const entry of readEntries(`${set}-dev-text`)) {
      if (!entry.gold.text) continue;
      for (const how of ['page', 'article', 'raw'] as const) {
        const input = entry.inputs?.[how];
        if (!input) continue;
        const weight = INPUT_WEIGHT[how];
        yield { entry, set, how, input, weight };
        const turn = how === 'page' ? pages++ % 4 : how === 'article' ? articles++ % 2 : undefined;
        if (how === 'page' && turn === 0)
          yield {
            entry,
            set,
            how: 'page, foreign',
            input,
            weight: weight * FOREIGN_WEIGHT,
            language: FOREIGN,
          };
        else if (turn === (how === 'page' ? 2 : 0))
          yield {
            entry,
            set,
            how: how === 'page' ? 'wrapped' : 'article, wrapped',
            input: wrapped(input),
            weight: INPUT_WEIGHT.wrapped,
          };
      }
      if (entry.type === 'article')
        yield { entry, set, how: 'gold', input: entry.gold.text, weight: INPUT_WEIGHT.gold };
    }
  }
}

/**
 * Loads all labelled pages of the bench, each in the ways that it is shown.
 *
 * @param every takes one showing of so many
 */
export function loadTraining(kind: 'text' | 'html', every = 1): TrainingSet {
  const pages: TrainingPage[] = [];
  const sets: string[] = [];
  const { sites, sitesOf } = sitesOfSets();
  let count = 0;
  let shortened = 0;
  for (const showing of kind === 'html' ? showingsAsHtml() : showingsAsText()) {
    if (count++ % every !== 0) continue;
    const { entry, set, how, input, language } = showing;
    const site = sites.get(entry.id.replace(/^[^/]+\/[^/]+\//, '')) ?? siteOf(entry);
    const weight = showing.weight * SET_WEIGHT[set]!;
    const read = (text: string): Document =>
      kind === 'html'
        ? readHtml(text, entry.url ? { url: entry.url } : {})
        : readText(text, { format: FORMAT[how] ?? 'text' });
    const document = read(input);
    const gold = how === 'gold' ? {} : { gold: entry.gold.text! };
    const said = language ? { language } : {};
    const page = prepare({ document, ...gold, ...said, site, weight }, defaultRules);
    pages.push(page);
    sets.push(`${set} ${how}`);
    const isNews = set !== 'wcxb' || entry.type === 'article';
    if (!isNews || !(how === 'html' || how === 'page')) continue;
    const short = shorten(document, page, SHORT[shortened++ % SHORT.length]!);
    if (!short) continue;
    const left = read(short.input);
    // data for machines may hold what was cut off
    if (left.blocks.some(({ from }) => from === 'json-ld' || from === 'state')) continue;
    const example = { document: left, gold: short.gold, site, weight: weight * SHORT_WEIGHT };
    pages.push(prepare({ ...example, teaches: 'amount' }, defaultRules));
    sets.push(`${set} ${how}, short`);
  }
  return { pages, sets, sitesOf };
}

/** The site of every page by its id, and the sites of every set. */
function sitesOfSets(): {
  readonly sites: ReadonlyMap<string, string>;
  readonly sitesOf: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const sites = new Map<string, string>();
  const sitesOf = new Map<string, Set<string>>();
  for (const set of labelledSets) {
    const ofSet = new Set<string>();
    for (const entry of readEntries(`${set}-dev`)) {
      const site = siteOf(entry);
      sites.set(entry.id, site);
      ofSet.add(site);
    }
    sitesOf.set(set, ofSet);
  }
  return { sites, sitesOf };
}

/** The same without a set, and without its sites wherever another set holds them. */
export function leaveOut({ pages, sets, sitesOf }: TrainingSet, set: string): TrainingSet {
  const left = sitesOf.get(set);
  if (!left) throw new RangeError(`--without takes ${labelledSets.join(', ')}, not ${set}`);
  const stays = pages.map(({ site }, i) => !left.has(site) && !sets[i]!.startsWith(`${set} `));
  return {
    pages: pages.filter((_, i) => stays[i]),
    sets: sets.filter((_, i) => stays[i]),
    sitesOf,
  };
}
