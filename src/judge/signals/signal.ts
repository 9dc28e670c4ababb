import type { Page } from '../page.ts';

/** One number about one block. The weights know signals by name: a renamed one has to be trained anew. */
export interface Signal {
  readonly name: string;
  /** What it is, in words a user understands: `share of link text`. */
  readonly says: string;
  /** Its values for a page's blocks; NaN where the input cannot give one. */
  readonly of: (page: Page) => Values;
}

/** What a signal says of a page's blocks: a column, the same of all of them, or what tells it of each. */
export type Values = ArrayLike<number> | number | ((block: number) => number);

export const signal = (name: string, says: string, of: Signal['of']): Signal => ({
  name,
  says,
  of,
});

/** What tells the logarithms of a column. */
export const logOf =
  (column: ArrayLike<number>): ((block: number) => number) =>
  (i) =>
    log(column[i]!);

/** The logarithms of a column, in its place. */
export function logs<Column extends Float32Array | Float64Array>(column: Column): Column {
  for (let i = 0; i < column.length; i++) column[i] = log(column[i]!);
  return column;
}

/** Logarithm that begins at 0: differences count less the larger the numbers are. */
export const log = (value: number): number => (value <= 0 ? 0 : Math.log2(1 + value));

/** A ratio; 0 for 0 / 0. */
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
