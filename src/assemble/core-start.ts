import { densestRun } from '../judge/windows.ts';
import { type Draft, isKept } from './fate.ts';

/** A word of a block speaks for the text from this probability on; each block costs so many words. */
const EVEN = 0.4;
const COST = 2;
/** What stands no further above the core belongs to it, in blocks. */
const APART = 5;

/**
 * Where the text begins in earnest: promises of the site and teasers that stay stand above it, apart.
 *
 * @param start where it begins
 */
export function coreStart(draft: Draft, start: number): number {
  const { words, endsSentence } = draft.judgement.page.facts;
  const { from, to } = densestRun(
    Float64Array.from(
      draft.judgement.verdicts,
      ({ probability }, i) => words[i]! * (probability - EVEN) - COST,
    ),
  );
  if (from <= start + APART) return start;
  for (let i = from; i < to; i++)
    if (isKept(draft, i) && words[i]! >= 10 && endsSentence[i] === 1) return i;
  return start;
}
