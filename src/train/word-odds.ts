import { namesOf, type WordOdds } from '../judge/classes.ts';
import { languageOfWord, openingWords, wordName } from '../judge/wording.ts';
import type { Element } from '../read/document.ts';
import type { TrainingPage } from './example.ts';

/** What is learned from: which names each block of a page goes by. */
type NamesOfBlock = (page: TrainingPage, block: number) => Iterable<string>;

/** How log-odds are learned. */
export interface OddsSettings {
  readonly namesOf: NamesOfBlock;
  /** Names seen on fewer sites say nothing. */
  readonly fewestSites: number;
  /** Pages' worth of evidence that a name starts out with for nothing. */
  readonly prior: number;
  /** How many names are kept: those that say most over all. */
  readonly most: number;
  /** What some names have in common that are of use together alone: see {@link FEWEST_OF_GROUP}. */
  readonly groupOf: (name: string) => string;
}

/** Elements around a block whose names count. */
const HIGHEST = 40;

/** What class, id and tag names tell: a name stands over all the text of a part of the page. */
export const classOdds: OddsSettings = {
  namesOf: ({ elements }, i) => namesAround(elements[i]),
  fewestSites: 6,
  prior: 1.5,
  most: 1200,
  groupOf: () => 'names',
};

const NUMBER = /^\p{N}+$/u;

/**
 * What the words of each language tell: each stands in little of a page, so that less evidence has to do. Numbers tell
 * when and where pages were collected, nothing of other pages.
 */
export const wordingOdds: OddsSettings = {
  namesOf: ({ texts, language }, i) =>
    language === ''
      ? []
      : [...openingWords(texts[i] ?? '')]
          .filter((word) => !NUMBER.test(word))
          .map((word) => wordName(language, word)),
  fewestSites: 8,
  prior: 0.3,
  most: 2500,
  groupOf: languageOfWord,
};

/**
 * A group of names that is so small a part of the largest one goes: of a language that is on few sites only what is extreme there
 * is left, and that by chance.
 */
const FEWEST_OF_GROUP = 0.05;

function namesAround(element: Element | undefined): Iterable<string> {
  const seen = new Set<string>();
  for (let e = element, step = 0; e && step < HIGHEST; e = e.parent, step++) {
    for (const name of namesOf(e)) seen.add(name);
  }
  return seen;
}

/** Under each name of a site the share of its pages' article and of their residue, summed over pages. */
export type SiteTally = ReadonlyMap<string, readonly [inside: number, outside: number]>;

/** Counts for each site what stands under which name. */
export function tallySites(
  pages: readonly TrainingPage[],
  { namesOf }: OddsSettings,
): ReadonlyMap<string, SiteTally> {
  const bySite = new Map<string, Map<string, [number, number]>>();
  for (const page of pages) {
    const { site, words, label, count } = page;
    let names = bySite.get(site);
    if (!names) {
      names = new Map();
      bySite.set(site, names);
    }
    let inside = 0;
    let outside = 0;
    const weight = (i: number): number => Math.min(60, words[i]!) + 2;
    for (let i = 0; i < count; i++) {
      inside += weight(i) * label[i]!;
      outside += weight(i) * (1 - label[i]!);
    }
    if (inside === 0 || outside === 0) continue;
    for (let i = 0; i < count; i++) {
      const a = (weight(i) * label[i]!) / inside;
      const b = (weight(i) * (1 - label[i]!)) / outside;
      for (const name of namesOf(page, i)) {
        const sums = names.get(name);
        if (sums) {
          sums[0] += a;
          sums[1] += b;
        } else names.set(name, [a, b]);
      }
    }
  }
  return bySite;
}

/**
 * Learns the log-odds that text under a name is article content, against the odds of the page's
 * text as a whole. Every site counts once, so that none rules; names on few sites shrink towards
 * nothing.
 */
export function learnOdds(
  sites: Iterable<SiteTally>,
  { fewestSites, prior, most, groupOf }: OddsSettings,
): WordOdds {
  const total = new Map<string, { inside: number; outside: number; sites: number }>();
  for (const names of sites) {
    for (const [name, [a, b]] of names) {
      let sums = total.get(name);
      if (!sums) {
        sums = { inside: 0, outside: 0, sites: 0 };
        total.set(name, sums);
      }
      // a site's pages are of one mould: a site counts as one page
      const size = Math.max(1, a, b);
      sums.inside += a / size;
      sums.outside += b / size;
      sums.sites++;
    }
  }
  const odds: [string, number, number][] = [];
  for (const [name, { inside, outside, sites: seen }] of total) {
    if (seen < fewestSites) continue;
    const value = Math.log((inside + prior) / (outside + prior));
    if (Math.abs(value) >= 0.1)
      odds.push([name, Math.round(value * 20) / 20, Math.abs(value) * Math.sqrt(seen)]);
  }
  odds.sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1));
  const best = odds.slice(0, most);
  const sizes = new Map<string, number>();
  for (const [name] of best) sizes.set(groupOf(name), (sizes.get(groupOf(name)) ?? 0) + 1);
  const fewest = FEWEST_OF_GROUP * Math.max(...sizes.values());
  return new Map(
    best
      .filter(([name]) => sizes.get(groupOf(name))! >= fewest)
      .map(([name, value]) => [name, value]),
  );
}
