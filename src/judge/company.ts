import type { Category } from '../rules/category.ts';
import type { BlockVerdict } from './verdict.ts';

/** Categories that come in runs: where one block of them is, its neighbours are of it too. */
const IN_RUNS: ReadonlySet<Category> = new Set([
  'related',
  'navigation',
  'comments',
  'gallery',
  'social',
  'newsletter',
  'advertisement',
  'consent',
  'legal',
]);
/** How far a name carries, in blocks. */
const REACH = 6;

/**
 * Names what the judge removed for its signals alone by the company it keeps: in an unbroken run of
 * removed blocks, one between two of a category, or close to one of it, is of it too. What a rule
 * named keeps its name.
 *
 * @param together whether two blocks may be of one company: in HTML, in one container
 */
export function nameByCompany(
  verdicts: readonly BlockVerdict[],
  together: (a: number, b: number) => boolean,
): readonly BlockVerdict[] {
  const before = nearest(verdicts, 1);
  const after = nearest(verdicts, -1);
  return verdicts.map((verdict, i) => {
    const { reason } = verdict;
    if (reason?.category !== 'boilerplate') return verdict;
    const above = before[i];
    const below = after[i];
    const between = above && below && reasonAt(verdicts, above) === reasonAt(verdicts, below);
    const near =
      above && (between || (i - above.index <= REACH && together(i, above.index)))
        ? above
        : below && below.index - i <= REACH && together(i, below.index)
          ? below
          : undefined;
    const model = near && verdicts[near.index]!.reason;
    if (!model) return verdict;
    return {
      ...verdict,
      reason: {
        category: model.category,
        rule: model.rule,
        confidence: reason.confidence,
        evidence: `stands among ${model.category}; ${reason.evidence}`,
      },
    };
  });
}

interface Near {
  readonly index: number;
}

const reasonAt = (verdicts: readonly BlockVerdict[], { index }: Near): Category | undefined =>
  verdicts[index]!.reason?.category;

/** For each block, the nearest one before it (or after it) that is named, with nothing kept between. */
function nearest(verdicts: readonly BlockVerdict[], step: 1 | -1): readonly (Near | undefined)[] {
  const out: (Near | undefined)[] = new Array(verdicts.length);
  let last: Near | undefined;
  for (let n = 0; n < verdicts.length; n++) {
    const i = step === 1 ? n : verdicts.length - 1 - n;
    const { reason } = verdicts[i]!;
    out[i] = last;
    if (!reason) last = undefined;
    else if (IN_RUNS.has(reason.category)) last = { index: i };
  }
  return out;
}
