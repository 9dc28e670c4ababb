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
