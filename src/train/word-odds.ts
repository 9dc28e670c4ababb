import { namesOf, type WordOdds } from '../judge/classes.ts';
import type { Element } from '../read/document.ts';

/** The blocks of one page with their labels, for learning what class and id words tell. */
export interface NamedBlocks {
  readonly site: string;
  readonly elements: readonly (Element | undefined)[];
  readonly words: Float32Array;
  readonly label: Float32Array;
}

/** Names seen on fewer sites say nothing. */
const FEWEST_SITES = 6;
/** Pages' worth of evidence that a name starts out with for nothing. */
const PRIOR = 1.5;
/** How many names are kept: those that say most over all. */
const MOST_NAMES = 1200;
const HIGHEST = 40;

/**
 * Learns the log-odds that text under an element with a certain name is article content, against
 * the odds of the page's text as a whole. Every site counts once, so that none rules; names on few
 * sites shrink towards nothing.
 */
export function learnWordOdds(pages: readonly NamedBlocks[]): WordOdds {
  const bySite = new Map<string, Map<string, [number, number]>>();
  for (const { site, elements, words, label } of pages) {
    let names = bySite.get(site);
    if (!names) {
      names = new Map();
      bySite.set(site, names);
    }
    let inside = 0;
    let outside = 0;
    const weight = (i: number): number => Math.min(60, words[i]!) + 2;
    for (let i = 0; i < label.length; i++) {
      inside += weight(i) * label[i]!;
      outside += weight(i) * (1 - label[i]!);
    }
    if (inside === 0 || outside === 0) continue;
    const page = new Map<string, [number, number]>();
    for (let i = 0; i < label.length; i++) {
      const seen = new Set<string>();
      for (let e = elements[i], step = 0; e && step < HIGHEST; e = e.parent, step++) {
        for (const name of namesOf(e)) seen.add(name);
      }
      for (const name of seen) {
        let sums = page.get(name);
        if (!sums) {
          sums = [0, 0];
          page.set(name, sums);
        }
        sums[0] += (weight(i) * label[i]!) / inside;
        sums[1] += (weight(i) * (1 - label[i]!)) / outside;
      }
    }
    for (const [name, [a, b]] of page) {
      const sums = names.get(name);
      if (sums) {
        sums[0] += a;
        sums[1] += b;
      } else names.set(name, [a, b]);
    }
  }
  const total = new Map<string, { inside: number; outside: number; sites: number }>();
  for (const names of bySite.values()) {
    for (const [name, [a, b]] of names) {
      const sums = total.get(name) ?? { inside: 0, outside: 0, sites: 0 };
      // a site's pages are of one mould: a site counts as one page
      const size = Math.max(1, a, b);
      sums.inside += a / size;
      sums.outside += b / size;
      sums.sites++;
      total.set(name, sums);
    }
  }
  const odds: [string, number, number][] = [];
  for (const [name, { inside, outside, sites }] of total) {
    if (sites < FEWEST_SITES) continue;
    const value = Math.log((inside + PRIOR) / (outside + PRIOR));
    if (Math.abs(value) >= 0.1)
      odds.push([name, Math.round(value * 20) / 20, Math.abs(value) * Math.sqrt(sites)]);
  }
  odds.sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1));
  return new Map(odds.slice(0, MOST_NAMES).map(([name, value]) => [name, value]));
}
