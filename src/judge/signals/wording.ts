import { type Signal, signal } from './signal.ts';

/** What a block's words tell, where there is no markup to tell it. See `wording.ts`. */
export const wordingSignals: readonly Signal[] = [
  signal('wording', 'its words', ({ wording }, i) => wording?.mean[i] ?? Number.NaN),
  signal(
    'wording-least',
    'its least article-like word',
    ({ wording }, i) => wording?.least[i] ?? Number.NaN,
  ),
  signal(
    'wording-most',
    'its most article-like word',
    ({ wording }, i) => wording?.most[i] ?? Number.NaN,
  ),
  signal('wording-head', 'its first words', ({ wording }, i) => wording?.head[i] ?? Number.NaN),
  signal(
    'wording-known',
    'its share of common words',
    ({ wording }, i) => wording?.known[i] ?? Number.NaN,
  ),
  signal('wording-around', 'the words around it', ({ wording }, i) =>
    wording ? wording.around[i]! : Number.NaN,
  ),
];
