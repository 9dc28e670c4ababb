import type { Group } from './args.ts';
import type { PageResult } from './measure-page.ts';
import { mean, type PageScore, type Summary, summarise } from './measures.ts';
import { type Cell, groupBy, table } from './tables.ts';

const MEASURES = [
  'F1',
  'P',
  'R',
  'shingleF1',
  'snippetF1',
  'title',
  'lead',
  'author',
  'date',
] as const satisfies readonly (keyof Summary)[];

const scoresOf = (results: readonly PageResult[], of: 'score' | 'untouched'): PageScore[] =>
  results.flatMap((result) => (result[of] ? [result[of]] : []));

/** The scores of some pages, a line for all of a set and input, and for every group. */
export function scoreTable(results: readonly PageResult[], by?: Group): string {
  const rows: Cell[][] = [];
  const add = (name: string, some: readonly PageResult[]): void => {
    const summary = summarise(scoresOf(some, 'score'));
    const untouched = summarise(scoresOf(some, 'untouched'));
    rows.push([
      name,
      String(summary.pages),
      untouched.F1,
      ...MEASURES.map((measure) => summary[measure]),
    ]);
  };
  for (const [name, some] of groupBy(results, ({ set, input }) => `${set} ${input}`)) {
    add(name, some);
    if (!by) continue;
    for (const [value, part] of groupBy(some, (result) => result[by])) add(`– ${value}`, part);
  }
  return table(['', 'pages', 'untouched', ...MEASURES], rows);
}

/** What other systems' outputs were worth before and after. */
export function peerTable(results: readonly PageResult[]): string {
  const rows = [...groupBy(results, ({ system }) => system)].map(([system, some]) => {
    const before = summarise(scoresOf(some, 'untouched'));
    const after = summarise(scoresOf(some, 'score'));
    return [
      system,
      after.pages,
      before.shingleF1,
      after.shingleF1,
      before.R,
      after.R,
      before.F1,
      after.F1,
    ];
  });
  return table(
    ['system', 'outputs', 'shingleF1', 'cleaned', 'R', 'cleaned', 'F1', 'cleaned'],
    rows,
  );
}

/** Other systems and this library on the same pages: theirs on HTML, ours on HTML and on text alone. */
export function besideTable(
  peers: readonly PageResult[],
  scored: readonly PageResult[],
): string | undefined {
  const ours = (input: PageResult['input']): ReadonlyMap<string, PageResult> =>
    new Map(
      scored.filter((one) => one.input === input).map((one) => [`${one.set}-dev/${one.id}`, one]),
    );
  const [html, page] = [ours('html'), ours('page')];
  const rows = [...groupBy(peers, ({ system }) => system)].flatMap(([system, outputs]) => {
    const some = outputs.flatMap((output) => {
      const record = output.id.slice(output.id.indexOf('/') + 1);
      const [mine, fromText] = [html.get(record), page.get(record)];
      return mine && fromText ? [{ output, mine, fromText }] : [];
    });
    if (some.length === 0) return [];
    const theirs = summarise(
      scoresOf(
        some.map(({ output }) => output),
        'untouched',
      ),
    );
    const mine = summarise(
      scoresOf(
        some.map((one) => one.mine),
        'score',
      ),
    );
    const fromText = summarise(
      scoresOf(
        some.map((one) => one.fromText),
        'score',
      ),
    );
    return [
      [
        system,
        some.length,
        theirs.F1,
        mine.F1,
        fromText.F1,
        theirs.shingleF1,
        mine.shingleF1,
        fromText.shingleF1,
      ],
    ];
  });
  return rows.length === 0
    ? undefined
    : table(
        ['system', 'pages', 'F1', 'klartext', 'from text', 'shingleF1', 'klartext', 'from text'],
        rows,
      );
}

/** What a judge would reach that knows the gold. */
export function ceilingTable(results: readonly PageResult[], by?: Group): string {
  const known = results.filter(({ ceiling }) => ceiling !== undefined);
  const rows: Cell[][] = [];
  const add = (name: string, some: readonly PageResult[]): void => {
    rows.push([name, some.length, mean(some.map(({ ceiling }) => ceiling!))]);
  };
  for (const [name, some] of groupBy(known, ({ set, input }) => `${set} ${input}`)) {
    add(name, some);
    if (!by) continue;
    for (const [value, part] of groupBy(some, (result) => result[by])) add(`– ${value}`, part);
  }
  return table(['', 'pages', 'ceiling F1'], rows);
}

/** The worst pages, and what their scores suffer from. */
export function worstPages(results: readonly PageResult[], count: number): string {
  const f1 = ({ score }: PageResult): number => score?.words?.[2] ?? 1;
  const worst = [...results].sort((a, b) => f1(a) - f1(b)).slice(0, count);
  return worst
    .map((result) => {
      const [p, r] = result.score?.words ?? [0, 0];
      const lines = [
        `${result.id} (${result.set} ${result.input}, ${result.type}, ${result.lang}) P ${p.toFixed(2)} R ${r.toFixed(2)} F1 ${f1(result).toFixed(2)}`,
      ];
      for (const { words, why, text } of result.diagnosis?.lost ?? [])
        lines.push(`  lost ${words} words [${why}] ${text}`);
      for (const { words, text } of result.diagnosis?.wrong ?? [])
        lines.push(`  kept ${words} words ${text}`);
      return lines.join('\n');
    })
    .join('\n');
}
