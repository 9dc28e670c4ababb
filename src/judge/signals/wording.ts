import { type Signal, signal } from './signal.ts';

/** What a block's words tell, where there is no markup to tell it. See `wording.ts`. */
export const wordingSignals: readonly Signal[] = [
  signal('wording', 'its words', ({ wording }) => wording?.mean ?? Number.NaN),
  signal(
    'wording-least',
    'its least article-like word',
    ({ wording }) => wording?.least ?? Number.NaN,
  ),
  signal(
    'wording-most',
    'its most article-like word',
    ({ wording }) => wording?.most ?? Number.NaN,
  ),
  signal('wording-head', 'its first words', ({ wording }) => wording?.head ?? Number.NaN),
  signal(
    'wording-known',
    'its share of common words',
    ({ wording }) => wording?.known ?? Number.NaN,
  ),
  signal('wording-around', 'the words around it', ({ wording }) => wording?.around ?? Number.NaN),
];
