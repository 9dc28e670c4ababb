import type { Document } from '../../read/document.ts';
import type { Page } from '../page.ts';
import { domSignals } from './dom.ts';
import { findingSignals } from './findings.ts';
import { nearSignals } from './near.ts';
import { ownSignals } from './own.ts';
import { pageSignals } from './page.ts';
import type { Signal } from './signal.ts';
import { wordingSignals } from './wording.ts';

/** What the judge knows of any block: the first columns of every row. */
export const commonSignals: readonly Signal[] = [
  ...ownSignals,
  ...pageSignals,
  ...nearSignals,
  ...findingSignals,
];

/** What it knows of a block of text. */
export const textSignals: readonly Signal[] = [...commonSignals, ...wordingSignals];

/** What it knows of a block of HTML. */
export const htmlSignals: readonly Signal[] = [...commonSignals, ...domSignals];

/** What is known of the blocks of a document of this format. */
export const signalsFor = ({ format }: Document): readonly Signal[] =>
  format === 'html' ? htmlSignals : textSignals;

/**
 * What the first look at a page knows: rows of {@link signalsFor} it, one a block.
 *
 * @param out where to write; row after row
 * @param stride columns of a row
 */
export function fillFirst(page: Page, out: Float32Array, stride: number): void {
  fill(signalsFor(page.document), page, out, stride);
}

/** Writes signals of a page's blocks into the first columns of rows. */
export function fill(
  signals: readonly Signal[],
  page: Page,
  out: Float32Array,
  stride: number,
): void {
  const { count } = page;
  for (const [column, { of }] of signals.entries()) {
    const values = of(page);
    if (typeof values === 'function')
      for (let i = 0, at = column; i < count; i++, at += stride) out[at] = values(i);
    else if (typeof values === 'number')
      for (let i = 0, at = column; i < count; i++, at += stride) out[at] = values;
    else for (let i = 0, at = column; i < count; i++, at += stride) out[at] = values[i]!;
  }
}
