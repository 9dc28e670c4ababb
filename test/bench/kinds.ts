import type { PageResult } from './measure-page.ts';
import { groupBy, table } from './tables.ts';

/** A line for every type that pages are labelled with: how many of each kind the library says they are. */
export function kindTable(results: readonly PageResult[]): string {
  const known = results.filter(({ kind, set }) => kind !== undefined && set === 'wcxb');
  const kinds = [...groupBy(known, ({ kind }) => kind!).keys()];
  const right = (some: readonly PageResult[]): number =>
    some.filter(({ kind, type }) => kind === type).length;
  const rows = [...groupBy(known, ({ type }) => type)].map(([type, some]) => [
    type,
    some.length,
    ...kinds.map((kind) => String(some.filter((one) => one.kind === kind).length)),
    right(some) / some.length,
  ]);
  const all = kinds.map((kind) => String(known.filter((one) => one.kind === kind).length));
  return table(
    ['labelled', 'pages', ...kinds, 'right'],
    [...rows, ['all', known.length, ...all, right(known) / known.length]],
  );
}
