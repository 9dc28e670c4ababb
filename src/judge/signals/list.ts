import type { Document } from '../../read/document.ts';
import type { Page } from '../page.ts';
import { domSignals } from './dom.ts';
import { findingSignals } from './findings.ts';
import { nearSignals } from './near.ts';
import { ownSignals } from './own.ts';
import { pageSignals } from './page.ts';
import type { Signal } from './signal.ts';
import { wordingSignals } from './wording.ts';

/** What the judge knows of any block. */
const commonSignals: readonly Signal[] = [
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
  const values = signalsFor(page.document).map(({ of }) => of);
  for (let i = 0; i < page.count; i++)
    for (let j = 0, at = i * stride; j < values.length; j++, at++) out[at] = values[j]!(page, i);
}
