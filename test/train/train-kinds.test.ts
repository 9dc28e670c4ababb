import { expect, it } from 'vitest';
import { kindSignals } from '../../src/assemble/kind/signals.ts';
import { unpackKinds } from '../../src/assemble/kind/sorter.ts';
import { htmlWeights } from '../../src/judge/trained-html.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { prepareKind, type SortedPage, trainKinds } from '../../src/train/train-kinds.ts';

const TEXT =
  '<p>The ferry across the lower river will run again from Monday, the harbour office said on Friday.</p>' +
  '<p>Workers had spent three weeks on the landing stage, where the spring flood had torn away the planks.</p>';
const OFFERS = Array.from(
  { length: 14 },
  (_, i) => `<li>Boat ${i} of oak</li><li>€ ${i + 20}</li>`,
);

const pageOf = (kind: 'article' | 'collection', n: number): SortedPage | undefined =>
  prepareKind(
    readHtml(
      kind === 'article'
        ? `<h1>Ferry runs again</h1>${TEXT}`
        : `<h1>Boats</h1><ul>${OFFERS.join('')}</ul>`,
    ),
    htmlWeights(),
    { kind, site: `${n}.example`, url: `https://${n}.example/a`, weight: 1 },
  );

it('knows of a page what its kind is told by', () => {
  const offers = pageOf('collection', 1)!;
  expect(offers.row).toHaveLength(kindSignals.length);
  expect(offers.row[kindSignals.indexOf('prices')]).toBe(14);
  const lead = (kind: string): number => offers.row[kindSignals.indexOf(`lead/${kind}`)]!;
  expect(lead('collection')).toBeGreaterThan(lead('article'));
});

it('has nothing of a page of which nothing stays', () => {
  const known = { kind: 'other', site: 'a.example', weight: 1 } as const;
  expect(prepareKind(readHtml('<nav><a href="/">Home</a></nav>'), htmlWeights(), known)).toBe(
    undefined,
  );
});

it('learns to tell kinds apart, and gives the same bytes again', async () => {
  const pages = Array.from({ length: 120 }, (_, n) =>
    pageOf(n % 2 === 0 ? 'article' : 'collection', n),
  ).filter((page) => page !== undefined);
  const first = await trainKinds(pages, 2);
  expect(first.byFold).toHaveLength(2);
  const sort = unpackKinds(first.kinds);
  expect(pages.map(({ row }) => sort(row))).toEqual(pages.map(({ kind }) => kind));
  expect(await trainKinds(pages, 2)).toEqual(first);
});
