import { secondSignals } from '../judge/second.ts';
import { type Binned, binMatrix } from './bins.ts';
import { sampledWeights } from './block-weights.ts';
import { secondRows, type TrainingPage } from './example.ts';

/**
 * A page's rows with what the second look knows besides.
 *
 * @param first the first look's probabilities
 * @param width columns of the page's rows
 */
export function joinRows(page: TrainingPage, first: Float32Array, width: number): Float32Array {
  const more = secondRows(page, first);
  const extra = secondSignals.length;
  const out = new Float32Array(page.count * (width + extra));
  for (let i = 0; i < page.count; i++) {
    out.set(page.rows.subarray(i * width, (i + 1) * width), i * (width + extra));
    out.set(more.subarray(i * extra, (i + 1) * extra), i * (width + extra) + width);
  }
  return out;
}

/**
 * The blocks of the pages that are taught, page after page.
 *
 * @param taught indices of pages
 */
export function binPages(
  pages: readonly TrainingPage[],
  taught: readonly number[],
  columns: number,
  rowsOfPage: (page: TrainingPage, index: number) => Float32Array,
): Binned {
  const rows = taught.reduce((sum, i) => sum + pages[i]!.count, 0);
  const values = new Float32Array(rows * columns);
  const group = new Int32Array(rows);
  let at = 0;
  taught.forEach((index, g) => {
    const page = pages[index]!;
    const source = rowsOfPage(page, index);
    for (let i = 0; i < page.count; i++, at++) {
      group[at] = g;
      for (let j = 0; j < columns; j++) values[j * rows + at] = source[i * columns + j]!;
    }
  });
  const label = flat(taught.map((i) => pages[i]!.label));
  const weight = flat(taught.map((i) => sampledWeights(pages[i]!)));
  return binMatrix({ rows, columns, values, label, weight, group }, { shared: true });
}

/** The rows of {@link binPages} that are learned from: those that count. */
export function rowsOf(
  pages: readonly TrainingPage[],
  taught: readonly number[],
  counts: (page: number) => boolean,
): Int32Array {
  const out: number[] = [];
  let at = 0;
  for (const index of taught) {
    const page = pages[index]!;
    if (counts(index)) {
      const weights = sampledWeights(page);
      for (let r = 0; r < page.count; r++) if (weights[r]! > 0) out.push(at + r);
    }
    at += page.count;
  }
  return Int32Array.from(out);
}

/** Arrays one behind the other. */
export function flat(arrays: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    out.set(array, at);
    at += array.length;
  }
  return out;
}
