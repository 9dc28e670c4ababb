import { describe, expect, test } from 'vitest';
import { textSignals } from '../../src/judge/signals/list.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { prepare, type TrainingPage } from '../../src/train/example.ts';
import { learnColumns, shownRows } from '../../src/train/learned-columns.ts';
import { learnOdds, tallySites, wordingOdds } from '../../src/train/word-odds.ts';

const story = 'Because the river rose, the bridge was closed until the water fell again.';
const pageOf = (site: string, residue = 'Subscribe now'): TrainingPage =>
  prepare(
    {
      document: readText(`${story}\n\n${residue}\n\n${story.replace('river', 'lake')}`, {
        format: 'text',
      }),
      site,
      gold: `${story}\n${story.replace('river', 'lake')}`,
    },
    defaultRules,
  );
const pages = Array.from({ length: 12 }, (_, n) => pageOf(`site-${n}.example`));

describe('what words tell', () => {
  test('is learned from the sites that use them', () => {
    const odds = learnOdds(tallySites(pages, wordingOdds).values(), wordingOdds);
    expect(odds.get('en/because')).toBeGreaterThan(0.5);
    expect(odds.get('en/subscribe')).toBeLessThan(-0.5);
  });

  test('is nothing for words of few sites, and for numbers', () => {
    const few = [
      ...pages.slice(0, 7),
      ...pages.slice(7).map(({ site }) => pageOf(site, 'Abonnieren 2011')),
    ];
    const odds = learnOdds(tallySites(few, wordingOdds).values(), wordingOdds);
    expect(odds.has('en/subscribe')).toBe(false);
    expect(odds.has('en/2011')).toBe(false);
    expect(odds.has('en/because')).toBe(true);
  });

  test('is nothing for a language that next to no words are left of', () => {
    const oddsOf = (english: number) => {
      const names = ['de/weil', ...Array.from({ length: english }, (_, n) => `en/word${n}`)];
      const tally = new Map(names.map((name) => [name, [1, 0] as const]));
      return learnOdds(Array(8).fill(tally), wordingOdds);
    };
    expect(oddsOf(20).has('de/weil')).toBe(true);
    expect(oddsOf(21).has('de/weil')).toBe(false);
  });

  test('counts a site once, however many pages it has', () => {
    const odds = (sites: readonly TrainingPage[]) =>
      learnOdds(tallySites(sites, wordingOdds).values(), wordingOdds);
    const twice = odds([...pages, ...pages]);
    for (const word of ['en/because', 'en/subscribe'])
      expect(twice.get(word)).toBe(odds(pages).get(word));
  });
});

const names = textSignals.map(({ name }) => name);
const column = names.indexOf('wording-least');

test('the columns of a page are filled by what pages of other folds tell', () => {
  const mine = Array.from({ length: 18 }, (_, n) =>
    pageOf(`site-${n}.example`, n < 9 ? 'Subscribe now' : 'Abonnieren jetzt'),
  );
  const { byFold, all } = learnColumns(
    mine,
    'text',
    names,
    mine.map((_, n) => (n < 9 ? 0 : 1)),
    2,
  );
  // what stands in one fold alone tells that fold nothing
  expect(byFold[0]!.has('en/subscribe')).toBe(false);
  expect(byFold[1]!.has('en/subscribe')).toBe(true);
  expect(all.has('en/subscribe') && all.has('en/abonnieren')).toBe(true);
  expect(mine[0]!.rows[names.length + column]).toBeNaN();
});

test('some sites are learned from as if their words were not known, always the same', () => {
  const many = Array.from({ length: 18 }, (_, n) => pageOf(`site-${n}.example`));
  learnColumns(
    many,
    'text',
    names,
    many.map((_, n) => n % 2),
    2,
  );
  const hidden = many.filter((page) => {
    const shown = shownRows(page, page.rows, names);
    expect(shown).toEqual(shownRows(page, page.rows, names));
    return Number.isNaN(shown[column]!) && !Number.isNaN(page.rows[column]!);
  });
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.length).toBeLessThan(many.length);
});
