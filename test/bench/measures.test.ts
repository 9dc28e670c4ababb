import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BENCH, type Entry, readEntries } from './data.ts';
import { type Prediction, type Summary, scorePage, summarise, wordScore } from './measures.ts';

describe('measures', () => {
  it('counts words of a page as bags', () => {
    const [p, r, f1] = wordScore('the night train', 'The night train is back');
    expect([p, r]).toEqual([1, 0.6]);
    expect(f1).toBeCloseTo(0.75);
    expect(wordScore('train train', 'train')[0]).toBe(0.5);
    expect(wordScore('', '')).toEqual([1, 1, 1]);
    expect(wordScore('x', '')).toEqual([0, 0, 0]);
    expect(wordScore('夜行列車', '夜行の列車')[1]).toBe(0.8);
  });

  it('takes the day as printed, every author, and titles without punctuation', () => {
    const gold = {
      title: 'Night trains: back',
      authors: ['Ada Kiesel', 'Bo Lind'],
      date: '2024-05-06',
    };
    const right = {
      text: '',
      title: '“Night trains” – back!',
      authors: ['Bo Lind', 'Dr. Ada Kiesel'],
    };
    const score = scorePage({ ...right, date: '2024-05-06T23:30:00-08:00' }, gold);
    expect(score).toMatchObject({ title: true, author: true, date: true });
    const wrong = scorePage({ text: '', authors: ['Ada Kiesel'], date: '2024-05-07' }, gold);
    expect(wrong).toMatchObject({ title: false, author: false, date: false });
  });
});

/** What the script beside the data exports. */
interface Script {
  readonly score: (
    path: string,
    predictions: ReadonlyMap<string, Prediction> | 'untouched',
    input?: string,
  ) => Promise<unknown>;
  readonly summarise: (rows: unknown) => Readonly<Record<string, number | undefined>>;
}

/** Predictions that are right and wrong in many ways, by where the page stands in its set. */
function spoilt({ id, gold }: Entry, n: number): Prediction {
  const text = gold.text ?? (gold.with ?? []).join('\n');
  const half = text.slice(0, text.length >> 1);
  return {
    id,
    text: [text, half, `${text}\nmore words here`, `${half} ${half}`, ''][n % 5]!,
    ...(n % 3 === 0 ? {} : { title: n % 3 === 1 ? `${gold.title} ` : `${gold.title} x` }),
    ...(n % 4 === 0 ? { lead: gold.lead ?? '' } : {}),
    authors: n % 2 === 0 ? (gold.authors ?? []) : (gold.authors ?? []).slice(1),
    ...(n % 3 === 2 ? {} : { date: n % 3 === 0 ? (gold.date ?? '') : 'May 6, 2024' }),
  };
}

/** The records as the script can read them: some Node takes U+2028 for the end of a line. */
function rewrite(entries: readonly Entry[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'klartext-')), 'entries.jsonl.gz');
  const lines = entries.map(({ html, ...entry }) =>
    JSON.stringify(entry).replace(/[\u2028\u2029]/g, (end) =>
      end === '\u2028' ? '\\u2028' : '\\u2029',
    ),
  );
  writeFileSync(path, gzipSync(`${lines.join('\n')}\n`, { level: 1 }));
  return path;
}

/** So many pages of a set tell enough. */
const MOST = 150;

const script = `${BENCH}score.mjs`;
describe.skipIf(!existsSync(script))(
  'against score.mjs (skipped where ../shared is absent)',
  () => {
    it.each([
      ['fundus-dev-text', 'article'],
      ['naeb-dev-text', 'page'],
      ['daniel-dev-text', 'article'],
      ['wcxb-dev-text', 'article'],
      ['snippets-dev', undefined],
    ])('says the same of %s', async (file, input) => {
      const { score, summarise: expected } = (await import(script)) as Script;
      const entries = readEntries(file)
        .filter(({ inputs }) => input === undefined || inputs?.[input] !== undefined)
        .slice(0, MOST);
      const path = rewrite(entries);
      const predictions = new Map(entries.map((entry, n) => [entry.id, spoilt(entry, n)]));
      const mine = entries.map((entry) => scorePage(predictions.get(entry.id)!, entry.gold));
      compare(summarise(mine), expected(await score(path, predictions, input)));
      if (input === undefined) return;
      const untouched = summarise(
        entries.map((entry) => scorePage({ text: entry.inputs![input]! }, entry.gold)),
      );
      // of the untouched text the script tells no fields
      const { title, lead, author, date, ...rest } = untouched;
      compare(rest, expected(await score(path, 'untouched', input)));
    });
  },
);

function compare(
  mine: Partial<Summary>,
  theirs: Readonly<Record<string, number | undefined>>,
): void {
  for (const [measure, value] of Object.entries(mine)) {
    // the script says 0 of what no page has
    if (value === undefined) expect(theirs[measure] ?? 0, measure).toBe(0);
    else expect(theirs[measure], measure).toBeCloseTo(value, 10);
  }
}
