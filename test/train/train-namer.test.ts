import { expect, it } from 'vitest';
import { nameSignals } from '../../src/judge/name-signals.ts';
import { unpackNamer } from '../../src/judge/namer.ts';
import { predict } from '../../src/judge/trees.ts';
import { readText } from '../../src/read/text/read-text.ts';
import type { RuleCategory } from '../../src/rules/category.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { prepareNames, trainNamer } from '../../src/train/train-namer.ts';

const LINES: Readonly<Record<string, RuleCategory>> = {
  Woodwork: 'navigation',
  'Steam and rail': 'navigation',
  'The ferry sails again after eleven winters, and nobody knows why': 'related',
  'A bell that nobody rang has been heard on the northern islands': 'related',
};
const document = readText(Object.keys(LINES).join('\n\n'), { format: 'text' });
const categoryOf = (i: number): RuleCategory | undefined => LINES[document.blocks[i]!.text];
const pageOf = (site: string) => prepareNames(document, categoryOf, site, defaultRules);

it('takes the blocks whose category is known', () => {
  const { categories, rows, weights } = pageOf('a.example');
  expect(categories).toEqual(Object.values(LINES));
  expect(rows).toHaveLength(categories.length * nameSignals.length);
  expect(weights.every((weight) => weight > 0)).toBe(true);
  expect(prepareNames(document, () => undefined, 'a.example', defaultRules).categories).toEqual([]);
});

it('takes some of many, from all over the page', () => {
  const many = readText(Array.from({ length: 1000 }, (_, i) => `Line ${i}`).join('\n'), {
    format: 'text',
  });
  const asked: number[] = [];
  const page = prepareNames(
    many,
    (i) => {
      asked.push(i);
      return 'navigation';
    },
    'a.example',
    defaultRules,
  );
  expect(page.categories.length).toBeLessThanOrEqual(120);
  expect(page.categories.length).toBeGreaterThan(100);
  expect(Math.max(...asked)).toBe(999);
});

it('learns to tell categories apart, and gives the same bytes again', async () => {
  const page = pageOf('a.example');
  const pages = Array.from({ length: 400 }, (_, i) => ({ ...page, site: `${i}.example` }));
  const first = await trainNamer(pages, ['navigation', 'related'], 2);
  expect(Object.keys(first.names)).toEqual(['navigation', 'related']);
  expect(first.byFold).toHaveLength(2);
  const { rows, categories } = pages[0]!;
  const { byCategory } = unpackNamer(first.names);
  categories.forEach((category, i) => {
    const at = i * nameSignals.length;
    const [most] = [...byCategory].sort(
      (a, b) => predict(b.trees, rows, at) - predict(a.trees, rows, at),
    );
    expect(most!.category).toBe(category);
  });
  expect(await trainNamer(pages, ['navigation', 'related'], 2)).toEqual(first);
});
