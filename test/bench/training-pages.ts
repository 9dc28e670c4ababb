import type { Document } from '../../src/read/document.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { prepare, type TrainingPage } from '../../src/train/example.ts';
import { siteOf } from '../../src/train/folds.ts';
import { shorten } from '../../src/train/shorten.ts';
import { labelledSets, readEntries } from './data.ts';
import { type LongCase, lengthened, longCaseOf } from './long-pages.ts';
import { type Showing, showingsAsHtml, showingsAsText } from './showings.ts';

/** How much a page of a set counts: the smaller sets more, for they are other annotators' work. */
const SET_WEIGHT: Readonly<Record<string, number>> = { wcxb: 1, naeb: 2, fundus: 3, daniel: 1 };
/** How a text is read, by what it was made from. */
const FORMAT: Readonly<Record<string, 'plain' | 'markdown'>> = {
  gold: 'plain',
  markdown: 'markdown',
};
/** So many words the article has of a news page that is also shown with a short one; one after the other. */
const SHORT = [30, 60, 100, 160] as const;
/** How much such a page counts, against the one that it is made from. */
const SHORT_WEIGHT = 0.1;
/** How much a page counts whose article is made longer, against the one that it is made from. */
const LONG_WEIGHT = 0.5;
/** What is made longer: see `long-pages.ts`. */
const LENGTHENED: ReadonlySet<string> = new Set(['html', 'page', 'article']);

/** The labelled pages of the bench, made ready for training. */
export interface TrainingSet {
  readonly pages: readonly TrainingPage[];
  /** Each page's set and what was made of it. */
  readonly sets: readonly string[];
  readonly sitesOf: ReadonlyMap<string, ReadonlySet<string>>;
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
  const isInOneSet = (site: string): boolean =>
    [...sitesOf.values()].filter((ofSet) => ofSet.has(site)).length === 1;
  const read = ({ entry, how }: Showing, text: string): Document =>
    kind === 'html'
      ? readHtml(text, entry.url ? { url: entry.url } : {})
      : readText(text, { format: FORMAT[how] ?? 'text' });
  const long: LongCase[] = [];
  let count = 0;
  let shortened = 0;
  for (const showing of kind === 'html' ? showingsAsHtml() : showingsAsText()) {
    if (count++ % every !== 0) continue;
    const { entry, set, how, input, language } = showing;
    const site = sites.get(entry.id.replace(/^[^/]+\/[^/]+\//, '')) ?? siteOf(entry);
    const weight = showing.weight * SET_WEIGHT[set]!;
    const document = read(showing, input);
    const gold = how === 'gold' ? {} : { gold: entry.gold.text! };
    const said = language ? { language } : {};
    const ready = prepare({ document, ...gold, ...said, site, weight }, defaultRules);
    // what a page is said to be in, its words teach nothing of
    const page = language ? { ...ready, language: '' } : ready;
    pages.push(page);
    sets.push(`${set} ${how}`);
    const isNews = set !== 'wcxb' || entry.type === 'article';
    const isText = isNews || entry.type === 'documentation';
    if (isText && LENGTHENED.has(how) && isInOneSet(site))
      long.push(longCaseOf(showing, document, page, long.length));
    if (!isNews || !(how === 'html' || how === 'page')) continue;
    const short = shorten(document, page, SHORT[shortened++ % SHORT.length]!);
    if (!short) continue;
    const left = read(showing, short.input);
    // data for machines may hold what was cut off
    if (left.blocks.some(({ from }) => from === 'json-ld' || from === 'state')) continue;
    const example = { document: left, gold: short.gold, site, weight: weight * SHORT_WEIGHT };
    pages.push(prepare({ ...example, teaches: 'amount' }, defaultRules));
    sets.push(`${set} ${how}, short`);
  }
  for (const { showing, page, longer } of lengthened(long)) {
    const document = read(showing, longer.input);
    const { site, weight } = page;
    const example = { document, gold: longer.gold, site, weight: weight * LONG_WEIGHT };
    pages.push(prepare({ ...example, teaches: 'looks' }, defaultRules));
    sets.push(`${showing.set} ${showing.how}, long`);
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
