import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import type { ExtractOptions } from '../../src/options.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { renderText } from '../../src/render/text.ts';
import { anyString, assembled, cutPage, fixtureInputs, soup } from '../support/arbitraries.ts';
import {
  faultsOfOrder,
  gapsOf,
  inventedWords,
  lostFromText,
  misplacedBlocks,
  shownOf,
  wordsOf,
} from '../support/invariants.ts';
import { runs } from '../support/runs.ts';

const RUNS = runs(150);
const FORMATS = ['auto', 'text', 'plain', 'markdown', 'html'] as const;
const INPUTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'arbitrary strings': anyString,
  'lines of fixtures': assembled,
  'tag soup': soup,
  'cut pages': cutPage,
};

/** Visible text of an HTML input that neither a block nor a removal nor metadata holds. */
function lostFromHtml(input: string, gaps: ReturnType<typeof gapsOf>): readonly string[] {
  let gap = 0;
  return readHtml(input)
    .blocks.filter(({ start, end }) => {
      while (gap < gaps.length && gaps[gap]!.end <= start) gap++;
      return gap < gaps.length && gaps[gap]!.start <= start && gaps[gap]!.end >= end;
    })
    .map(({ text }) => text);
}

function check(input: string, options: ExtractOptions): void {
  const article = extractArticle(input, options);
  expect(faultsOfOrder(input, article)).toEqual([]);
  expect(
    article.format === 'html'
      ? lostFromHtml(input, gapsOf(input, article))
      : lostFromText(input, article),
  ).toEqual([]);
  expect(inventedWords(input, article)).toEqual([]);
  expect(misplacedBlocks(input, article)).toEqual([]);
}

describe.each(Object.entries(INPUTS))('of %s', (_, arbitrary) => {
  it.each(FORMATS)('nothing is lost and nothing invented, read as %s', (format) => {
    fc.assert(
      fc.property(arbitrary, (input) => check(input, { format })),
      RUNS,
    );
  });

  it('cleaning twice never holds more', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...FORMATS), (input, format) => {
        const once = renderText(extractArticle(input, { format }));
        const twice = extractArticle(once, { format: 'plain' });
        const before = countsOf(wordsOf(once));
        // what was taken off a word it ran together with leaves the rest of it
        for (const [word, count] of countsOf(shownOf(twice).flatMap(wordsOf)))
          expect(
            `${word} ${Math.min(count, before.get(word) ?? once.split(word).length - 1)}`,
          ).toBe(`${word} ${count}`);
      }),
      RUNS,
    );
  });

  it('the same input gives the same, whatever came between', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (one, other) => {
        const before = JSON.stringify(extractArticle(one));
        extractArticle(other);
        expect(JSON.stringify(extractArticle(one))).toBe(before);
      }),
      runs(50),
    );
  });
});

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe('of every fixture', () => {
  const inputs = [...fixtureInputs()];

  it.each(inputs)('nothing is lost and nothing invented in %s', (name, input) => {
    check(input, name.endsWith('.html') ? { format: 'html' } : {});
  });

  it.each(inputs)('cleaning %s twice changes nothing', (_, input) => {
    const once = extractArticle(input);
    const twice = extractArticle(renderText(once), { format: 'plain' });
    const essence = ({ title, lead, text }: typeof once) => ({ title, lead, text });
    // of a page of teasers nothing is an article, nor of a title alone; a stub is too short to tell its title
    if (once.verdict.is === 'article') expect(essence(twice)).toEqual(essence(once));
  });
});
