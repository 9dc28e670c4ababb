import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/article-of.ts';
import { extractWith } from '../../src/extract.ts';
import { textWeights } from '../../src/judge/trained-text.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readAsText } from '../../src/read/read-as-text.ts';
import { readArgs } from './args.ts';
import { summariseCalibration } from './calibration.ts';
import { categoriesOf } from './categories.ts';
import type { Entry } from './data.ts';
import { goldOf } from './gold.ts';
import type { PageResult } from './measure-page.ts';
import { namesTable, namingOf } from './names.ts';
import { planOf } from './plan.ts';
import type { Page } from './predict.ts';
import { writePage } from './report.ts';
import { segmentsOf } from './segments.ts';
import { table } from './tables.ts';
import { diagnose } from './worst.ts';

/** With the judge's own removals switched off, only what rules say goes. */
const weights = textWeights();

function pageOf(input: string, gold: string): Page {
  const document = readAsText(input, 'text');
  const article = articleOf(document, weights, { keep: ['boilerplate'] });
  const entry: Entry = { id: 'a', set: 'x', lang: 'en', type: 'article', gold: { text: gold } };
  return {
    entry,
    name: 'article',
    input,
    weights: { text: () => weights, html: () => weights },
    document: () => document,
    article: () => article,
  };
}

const PROSE =
  'The ferry across the sound will run again from Monday, the harbour office said, after a winter of repairs.';
const MORE =
  'Its two engines were taken out, cleaned and put back, which took longer than the yard had planned for.';

describe('segments', () => {
  it('holds every visible character of the blocks once, with its fate', () => {
    const page = pageOf(`${PROSE}\n\nShare on Facebook\n\n${MORE}`, PROSE);
    const segments = segmentsOf(page.document(), page.article());
    expect(segments.map(({ text }) => text)).toEqual(
      page.document().blocks.map(({ text }) => text),
    );
    expect(segments.map(({ fate }) => fate.is)).toContain('removed');
    expect(segments.find(({ fate }) => fate.is === 'removed')?.text).toBe('Share on Facebook');
  });

  it('cuts a block at a span that was removed', () => {
    const page = pageOf(`${PROSE}\n\nShare on FacebookTweetPin${MORE}`, PROSE);
    const all = segmentsOf(page.document(), page.article());
    expect(all.map(({ text }) => text)).toEqual([PROSE, 'Share on FacebookTweetPin', MORE]);
    expect(all.map(({ fate }) => fate.is)).toEqual(['kept', 'removed', 'kept']);
  });
});

describe('categories', () => {
  it('counts a certain removal that the gold holds as wrong, and one that it lacks as right', () => {
    const text = `${PROSE}\n\nShare on Facebook\n\n${MORE}`;
    const right = categoriesOf(pageOf(text, `${PROSE}\n${MORE}`))!;
    expect(right.certain.social).toMatchObject({ words: 3, wrong: 0 });
    expect(right.named.social).toBe(3);
    expect(right.residue).toBe(3);
    const wrong = categoriesOf(pageOf(text, `${PROSE}\nShare on Facebook\n${MORE}`))!;
    expect(wrong.certain.social).toMatchObject({ words: 3, wrong: 3 });
    expect(wrong.errors).toHaveLength(1);
  });

  it('takes the second copy of a line for no error', () => {
    const twice = categoriesOf(pageOf(`${PROSE}\n\n${MORE}\n\n${PROSE}`, `${PROSE}\n${MORE}`))!;
    expect(twice.certain.duplicate?.wrong ?? 0).toBe(0);
    // of a text from which somebody cut a sentence in the same words
    const absent =
      'On Monday the harbour office will run the ferry across the sound from winter again.';
    const cut = categoriesOf(
      pageOf(`${PROSE}\n\n${PROSE}\n\n${MORE}`, `${PROSE}\n${absent}\n${MORE}`),
    )!;
    expect(cut.certain.duplicate).toMatchObject({ wrong: 0 });
    expect(cut.certain.duplicate?.words).toBeGreaterThan(10);
  });
});

it('says what of a gold does not come back', () => {
  const text = `${PROSE}\n\nShare on Facebook\n\n${MORE}`;
  const { words, back, lost } = goldOf(pageOf(text, text));
  expect(words - back).toBe(3);
  expect(lost).toMatchObject([{ text: 'Share on Facebook', words: 3 }]);
});

it('names what was lost and what was wrongly kept', () => {
  const text = `${PROSE}\n\nShare on Facebook\n\n${MORE}`;
  const { lost, wrong } = diagnose(pageOf(text, `${PROSE}\nShare on Facebook`));
  expect(lost.map(({ text }) => text)).toEqual(['Share on Facebook']);
  expect(wrong.map(({ text }) => text)).toEqual([MORE]);
});

it('does what extractWith does', () => {
  const text = `${PROSE}\n\nShare on Facebook\n\n${MORE}`;
  const page = pageOf(text, PROSE);
  const own = { text: () => weights, html: () => weights };
  expect(page.article()).toEqual(extractWith(own, text, { format: 'text', keep: ['boilerplate'] }));
});

it('pools calibration by tenths, and ranks articles by confidence', () => {
  const bins = (said: number, right: number) =>
    Array.from({ length: 10 }, (_, k) => (k === 9 ? { blocks: 2, said, right } : EMPTY));
  const EMPTY = { blocks: 0, said: 0, right: 0 };
  const result = (confidence: number, f1: number): PageResult => ({
    id: `${confidence}`,
    set: 'x',
    input: 'page',
    type: 'article',
    lang: 'en',
    system: 'none',
    confidence,
    score: { words: [f1, f1, f1], snippets: [0, 0, 0, 0] },
    calibration: bins(1.9, 1.5),
  });
  const results = Array.from({ length: 10 }, (_, k) =>
    result(k / 10, k === 0 || k === 7 ? 0.5 : 1),
  );
  const { error, caught, poor, blocks } = summariseCalibration(results);
  expect(blocks).toBe(20);
  expect(error).toBeCloseTo(0.2);
  expect(poor).toBe(2);
  expect(caught).toBe(0.5);
});

describe('what pages call it', () => {
  const html = (box: string) =>
    readHtml(
      `<html lang="en"><body>${box}<h1>The ferry runs again</h1><p>${PROSE}</p><p>${MORE}</p></body></html>`,
    );

  it('holds the names that removed lines of the text get against those of the page’s elements', () => {
    const document = html(
      '<nav><a>Home</a> <a>Search</a></nav><div class="share"><p>Share on Facebook</p></div>',
    );
    const names = namingOf({ ...pageOf(PROSE, PROSE), name: 'html', document: () => document });
    expect(names).toContainEqual({ page: 'social', library: 'social', words: 3 });
    expect(names.map(({ page }) => page)).toContain('navigation');
  });

  it('leaves out what stands under two names, and what stands under none', () => {
    const both =
      '<div class="share"><p>Share on Facebook</p></div><nav><p>Share on Facebook</p></nav>';
    const none = '<div><p>Tweet this</p></div>';
    for (const box of [both, none]) {
      const document = html(box);
      expect(namingOf({ ...pageOf(PROSE, PROSE), name: 'html', document: () => document })).toEqual(
        [],
      );
    }
  });

  it('counts a page as much as another', () => {
    const result = (right: number, wrong: number) =>
      ({
        names: [
          { page: 'social', library: 'social', words: right },
          { page: 'social', library: 'credit', words: wrong },
        ],
      }) as unknown as PageResult;
    const [, , line] = namesTable([result(90, 10), result(0, 900)]).split('\n');
    expect(line!.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'social',
      '1000',
      '0.090',
      '0.000',
      'credit 0.910',
      '0.450',
      '',
    ]);
  });
});

describe('the command line', () => {
  it('asks for scores unless something else is asked for', () => {
    expect([...readArgs([]).sections]).toEqual(['quality']);
    expect([...readArgs(['--gold']).sections]).toEqual(['gold']);
    expect([...readArgs(['--ceiling']).sections].toSorted()).toEqual(['ceiling', 'quality']);
    expect(readArgs(['--write']).sections.size).toBe(9);
    expect(readArgs(['--without', 'naeb']).sets).toEqual(['naeb']);
  });

  it('refuses what it does not know', () => {
    expect(() => readArgs(['--set', 'wxcb'])).toThrow(/--set takes wcxb, .*“wxcb” was given/);
    expect(() => readArgs(['--fast'])).toThrow(/--fast/);
  });

  it('plans only what there are weights for', () => {
    const args = readArgs(['--set', 'naeb']);
    const inputs = planOf('naeb', args, new Set(['text'] as const)).map(({ input }) => input);
    expect(inputs).toEqual(['page', 'wrapped', 'markdown', 'article', 'raw']);
    const golds = planOf('naeb', readArgs(['--gold']), new Set(['text', 'html'] as const));
    expect(golds).toEqual([{ input: 'gold', wants: ['gold'] }]);
  });
});

describe('the page', () => {
  it('writes tables of Markdown', () => {
    const lines = table(
      ['', 'F1'],
      [
        ['a', 0.5],
        ['b', undefined],
        ['c', 12],
      ],
    ).split('\n');
    expect(lines).toEqual([
      '|     |    F1 |',
      '| --- | ----: |',
      '| a   | 0.500 |',
      '| b   |     – |',
      '| c   |    12 |',
    ]);
  });

  it('replaces what stands between markers and leaves the rest', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'klartext-')), 'page.md');
    writeFileSync(path, '# Ours\n\n<!-- bench: a -->\nold\n<!-- end: a -->\n\nStays.\n');
    writePage(
      [
        { name: 'a', title: 'A', text: 'new' },
        { name: 'b', title: 'B', text: 'more' },
      ],
      pathToFileURL(path),
    );
    expect(readFileSync(path, 'utf8')).toBe(
      '# Ours\n\n<!-- bench: a -->\n## A\n\nnew\n<!-- end: a -->\n\nStays.\n\n<!-- bench: b -->\n## B\n\nmore\n<!-- end: b -->\n',
    );
  });
});
