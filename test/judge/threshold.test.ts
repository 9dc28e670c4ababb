import { expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';
import { createPage } from '../../src/judge/page.ts';
import { chooseThreshold } from '../../src/judge/threshold.ts';
import { readHtml } from '../../src/read/html/read-html.ts';

const PARAGRAPH = 'The council met on Tuesday and agreed to widen the bridge over the river.';
const page = createPage(
  readHtml(`<p>News</p><p>${PARAGRAPH}</p><p>${PARAGRAPH} It did so again.</p>`),
  [],
  undefined,
  { odds: new Map() },
);

const thresholdFor = (
  probabilities: readonly number[],
  suspects: readonly number[] = [],
  base = 0.5,
): number =>
  chooseThreshold(
    page,
    Float32Array.from(probabilities),
    new Uint8Array(3),
    Uint8Array.from(probabilities, (_, i) => (suspects.includes(i) ? 1 : 0)),
    [base, 0, 0],
    0,
    'balanced',
  );

it('is no higher than the likeliest paragraph: a page keeps that rather than nothing', () => {
  expect(thresholdFor([0.1, 0.3, 0.25])).toBeCloseTo(0.3, 5);
  expect(thresholdFor([0.1, 0.9, 0.25])).toBeCloseTo(0.5, 5);
});

it('stays where it is for a label, for what a rule suspects, and for what is most unlikely', () => {
  expect(thresholdFor([0.4, 0.1, 0.1])).toBeCloseTo(0.5, 5);
  expect(thresholdFor([0.1, 0.3, 0.1], [1])).toBeCloseTo(0.5, 5);
  expect(thresholdFor([0.1, 0.14, 0.1])).toBeCloseTo(0.5, 5);
});

it('is no higher than a block that is nearly the whole page, however unlikely, that nothing speaks against', () => {
  const manual = createPage(
    readHtml(`<p>News</p><pre>NAME\n    bridge(8)\n\n${`${PARAGRAPH}\n`.repeat(4)}SEE ALSO</pre>`),
    [],
    undefined,
    { odds: new Map() },
  );
  const at = (suspect: number): number =>
    chooseThreshold(
      manual,
      Float32Array.of(0.01, 0.05),
      new Uint8Array(2),
      Uint8Array.of(0, suspect),
      [0.5, 0, 0],
      0,
      'balanced',
    );
  expect(at(0)).toBeCloseTo(0.05, 5);
  expect(at(1)).toBeCloseTo(0.5, 5);
});

it.each([
  '<p>The bridge is closed until further notice.</p>',
  '<p>Die Brücke bleibt gesperrt.</p><nav><a href="/">Start</a></nav>',
])('keeps the one line that a page has: %s', (html) => {
  expect(extractArticle(html).text).toMatch(/^(?:The bridge|Die Brücke)[^<]*\.$/);
});

it('keeps no label of a page that has nothing else', () => {
  for (const html of ['<nav><a href="/">Home</a></nav>', '<p>Loading...</p>'])
    expect(extractArticle(html).text).toBe('');
});

it('is a number that probabilities can have: what is lifted to it has to reach it', () => {
  for (const base of [0.497, 0.503, 0.613]) {
    const threshold = thresholdFor([0.1, 0.9, 0.25], [], base);
    expect(threshold).toBeCloseTo(base, 5);
    expect(Float32Array.of(threshold)[0]).toBe(threshold);
  }
});

it('keeps the one paragraph of a page', () => {
  expect(extractArticle(`<p>${PARAGRAPH}</p>`).text).toBe(PARAGRAPH);
});
