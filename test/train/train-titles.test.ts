import { expect, it } from 'vitest';
import { titleSignals } from '../../src/assemble/title/signals.ts';
import { titleOdds, unpackTitler } from '../../src/assemble/title/titler.ts';
import { textWeights } from '../../src/judge/trained-text.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { prepareTitles, type TitledPage, trainTitler } from '../../src/train/train-titles.ts';

const MENU = ['Woodwork', 'Steam and rail', 'Lanterns', 'Harbours', 'Weather', 'Letters'];
const TITLE = 'Ferry runs again after flood repairs';
const TEXT = [
  'The ferry across the lower river will run again from Monday, the harbour office said on Friday.',
  'Workers had spent three weeks on repairs to the landing stage, where the flood had torn away the planks.',
];
const page = readText([...MENU, TITLE, ...TEXT].join('\n\n'), { format: 'text' });
const titled = (title: string, site = 'a.example'): TitledPage =>
  prepareTitles(page, textWeights(), { title, site, weight: 1 }, defaultRules);

it('knows the lines that may be the headline, and which of them is', () => {
  const { rows, isTitle } = titled('ferry runs again: after flood repairs!');
  expect(rows).toHaveLength(isTitle.length * titleSignals.length);
  expect(isTitle.filter(Boolean)).toHaveLength(1);
  expect(isTitle.length).toBeGreaterThan(3);
  expect(titled('Nobody says so').isTitle).not.toContain(true);
});

it('has no lines where there is no text', () => {
  const empty = readText('', { format: 'text' });
  const known = { title: TITLE, site: 'a.example', weight: 1 };
  expect(prepareTitles(empty, textWeights(), known, defaultRules).isTitle).toEqual([]);
});

it('learns to tell the headline, and gives the same bytes again', async () => {
  const pages = Array.from({ length: 200 }, (_, i) => titled(TITLE, `${i}.example`));
  const first = await trainTitler(pages, 2);
  expect(first.byFold).toHaveLength(2);
  const { rows, isTitle } = pages[0]!;
  const titler = unpackTitler(first.titles);
  const odds = titleOdds(titler, { blocks: [...isTitle.keys()], rows: Float32Array.from(rows) });
  expect(odds.indexOf(Math.max(...odds))).toBe(isTitle.indexOf(true));
  expect(await trainTitler(pages, 2)).toEqual(first);
});
