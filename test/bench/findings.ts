import { POOR, summariseCalibration } from './calibration.ts';
import { plus, type Taken } from './categories.ts';
import type { PageResult } from './measure-page.ts';
import { type Cell, groupBy, table } from './tables.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const percent = (part: number, whole: number): string =>
  whole > 0 ? `${((100 * part) / whole).toFixed(2)} %` : '–';
const total = (some: Iterable<Taken | undefined>): Taken => {
  let all: Taken = { words: 0, wrong: 0, bag: 0 };
  for (const one of some) if (one) all = plus(all, one);
  return all;
};

/** Precision of what rules are certain of, on article pages: by category, rule and language. */
export function precisionTables(results: readonly PageResult[], worst: number): string {
  const articles = results.filter(({ type, categories }) => type === 'article' && categories);
  const row = (name: string, taken: Taken): Cell[] => [
    name,
    String(taken.words),
    String(taken.wrong),
    percent(taken.words - taken.wrong, taken.words),
    percent(taken.words - taken.bag, taken.words),
  ];
  const pooled = (part: 'certain' | 'rules'): Cell[][] => {
    const entries = articles.flatMap(({ categories }) => Object.entries(categories![part]));
    return [...groupBy(entries, ([name]) => name)].map(([name, some]) =>
      row(name, total(some.map(([, taken]) => taken))),
    );
  };
  const all = (some: readonly PageResult[]): Taken =>
    total(some.flatMap(({ categories }) => Object.values(categories!.certain)));
  const by = (keyOf: (result: PageResult) => string): Cell[][] =>
    [...groupBy(articles, keyOf)].map(([name, some]) => row(name, all(some)));
  const head = ['words', 'in the gold', 'precision', 'as bags'];
  const parts = [
    table(
      ['category', ...head],
      [
        row('all', all(articles)),
        row('all removed with confidence 0.9', total(articles.map((r) => r.categories!.confident))),
        ...pooled('certain'),
      ],
    ),
    table(
      ['input', ...head],
      by(({ input }) => input),
    ),
    table(
      ['language', ...head],
      by(({ lang }) => lang),
    ),
    table(['rule', ...head], pooled('rules')),
  ];
  if (worst > 0) {
    const errors = articles.flatMap(({ id, input, categories }) =>
      categories!.errors.map((error) => ({ ...error, id, input })),
    );
    errors.sort((a, b) => b.wrong - a.wrong);
    parts.push(
      errors
        .slice(0, worst)
        .map(({ rule, wrong, id, input, text }) => `${wrong} ${rule} (${id} ${input}) ${text}`)
        .join('\n'),
    );
  }
  return parts.join('\n\n');
}

/** How much of the residue in `article` and `output` inputs has a name. */
export function recallTables(results: readonly PageResult[]): string {
  const asked = results.filter(
    ({ input, categories }) => (input === 'article' || input === 'output') && categories,
  );
  const namedWords = (some: readonly PageResult[]): number =>
    sum(some.flatMap(({ categories }) => Object.values(categories!.named)));
  const row = (name: string, some: readonly PageResult[]): Cell[] => {
    const residue = sum(some.map(({ categories }) => categories!.residue));
    const share = (part: number): string => percent(part, residue);
    return [
      name,
      String(some.length),
      String(Math.round(residue)),
      share(namedWords(some)),
      share(sum(some.map(({ categories }) => categories!.unnamed))),
      share(sum(some.map(({ categories }) => categories!.left))),
    ];
  };
  const entries = asked.flatMap(({ categories }) => Object.entries(categories!.named));
  const residue = sum(asked.map(({ categories }) => categories!.residue));
  const byCategory = [...groupBy(entries, ([name]) => name)].map(([name, some]) => {
    const words = sum(some.map(([, count]) => count));
    return [name, String(Math.round(words)), percent(words, residue)];
  });
  const head = ['texts', 'residue words', 'named', 'judge alone', 'left in'];
  return [
    table(
      ['input', ...head],
      [
        row('all', asked),
        ...[...groupBy(asked, ({ set, input }) => `${set} ${input}`)].map(([k, v]) => row(k, v)),
      ],
    ),
    table(
      ['language', ...head],
      [...groupBy(asked, ({ lang }) => lang)].map(([k, v]) => row(k, v)),
    ),
    table(['category', 'residue words', 'share'], byCategory),
  ].join('\n\n');
}

/** How much of golds comes back that are given as input. */
export function goldTable(results: readonly PageResult[], worst: number): string {
  const golds = results.filter(({ gold }) => gold);
  const row = (name: string, some: readonly PageResult[]): Cell[] => {
    const of = (field: 'words' | 'back' | 'repeated'): number =>
      sum(some.map(({ gold }) => gold![field]));
    return [
      name,
      String(some.length),
      String(of('words')),
      percent(of('back'), of('words')),
      percent(of('back') + of('repeated'), of('words')),
    ];
  };
  const parts = [
    table(
      ['golds', 'pages', 'words', 'back', 'back or repeated'],
      [row('all', golds), ...[...groupBy(golds, ({ set }) => set)].map(([k, v]) => row(k, v))],
    ),
  ];
  if (worst > 0) {
    const lost = golds.flatMap(({ id, gold }) => gold!.lost.map((entry) => ({ ...entry, id })));
    lost.sort((a, b) => b.words - a.words);
    parts.push(
      lost
        .slice(0, worst)
        .map(({ id, words, why, text }) => `${words} words (${id}) [${why}] ${text.slice(0, 200)}`)
        .join('\n'),
    );
  }
  return parts.join('\n\n');
}

/** How many articles stay the same when they are cleaned again. */
export function idempotenceTable(results: readonly PageResult[], worst: number): string {
  const asked = results.filter(({ departure }) => departure !== undefined);
  const row = (name: string, some: readonly PageResult[]): Cell[] => {
    const same = some.filter(({ departure }) => departure === null).length;
    const of = (field: string): string =>
      String(some.filter(({ departure }) => departure?.field === field).length);
    return [
      name,
      String(some.length),
      percent(same, some.length),
      of('title'),
      of('lead'),
      of('text'),
    ];
  };
  const parts = [
    table(
      ['article', 'texts', 'the same', 'title differs', 'lead', 'text'],
      [row('all', asked), ...[...groupBy(asked, ({ set }) => set)].map(([k, v]) => row(k, v))],
    ),
  ];
  for (const { id, departure } of asked.filter(({ departure }) => departure).slice(0, worst)) {
    const { field, first, second } = departure!;
    parts.push(`${id} ${field}\n  1: ${JSON.stringify(first)}\n  2: ${JSON.stringify(second)}`);
  }
  return parts.join('\n\n');
}

/** Whether probabilities mean what they say. */
export function calibrationTable(results: readonly PageResult[]): string {
  const rows = [...groupBy(results, ({ input }) => input)].flatMap(([input, some]) => {
    if (!some.some(({ calibration }) => calibration)) return [];
    const { blocks, error, caught, poor } = summariseCalibration(some);
    return [[input, String(blocks), error, String(poor), percent(caught, 1)]];
  });
  return table(
    [
      'input',
      'blocks',
      'calibration error',
      `articles with F1 under ${POOR}`,
      'of them in the lowest tenth',
    ],
    rows,
  );
}
