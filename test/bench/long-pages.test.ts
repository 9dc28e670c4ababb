import { expect, test } from 'vitest';
import { readText } from '../../src/read/text/read-text.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { prepare } from '../../src/train/example.ts';
import { foldOf } from '../../src/train/folds.ts';
import { type LongCase, lengthened, longCaseOf } from './long-pages.ts';
import type { Showing } from './showings.ts';

const LINES = 60;
const lineOf = (site: string, n: number): string =>
  `Line ${n} of the story on ${site} says that ${'the river rose again and '.repeat(8)}it fell.`;

function caseOf(site: string, set: string, before: number): LongCase {
  const gold = Array.from({ length: LINES }, (_, n) => lineOf(site, n)).join('\n\n');
  const document = readText(`${gold}\n\nMenu`, { format: 'text' });
  const page = prepare({ document, gold, site }, defaultRules);
  const showing: Showing = {
    entry: { id: site, gold: {} } as Showing['entry'],
    set,
    how: 'page',
    input: document.input,
    weight: 1,
  };
  return longCaseOf(showing, document, page, before);
}

test('an article is made longer by those of its set and fold alone', () => {
  const cases = Array.from({ length: 60 }, (_, n) =>
    caseOf(`site-${n}.example`, n % 2 === 0 ? 'wcxb' : 'naeb', n),
  );
  const long = [...lengthened(cases)];
  expect(long.length).toBeGreaterThan(0);
  expect(long.length).toBeLessThanOrEqual(6);
  for (const { page, showing, longer } of long) {
    const others = [...longer.gold.matchAll(/story on (\S+) says/g)].map(([, site]) => site!);
    const sites = new Set(others);
    expect(sites.size).toBeGreaterThan(1);
    for (const site of sites) {
      expect(foldOf(site, 5)).toBe(foldOf(page.site, 5));
      expect(foldOf(site, 3)).toBe(foldOf(page.site, 3));
      const set = cases.find((one) => one.page.site === site)?.showing.set;
      expect(set).toBe(showing.set);
    }
    expect(longer.input.endsWith('\n\nMenu')).toBe(true);
  }
});
