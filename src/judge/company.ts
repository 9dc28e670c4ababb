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
const REACH = 12;
/** Other categories name only what stands between two of them, this close to both. */
const BETWEEN: ReadonlySet<Category> = new Set(['duplicate', 'metadata', 'credit']);
const CLOSE = 3;

/**
 * Names what the judge removed for its signals alone by the company it keeps: in an unbroken run of
 * removed blocks, one between two of a category, or close to one of it, is of it too; copies, dates
 * and credits name only what stands between two of them. It is still the judge that removes it. What a
 * rule named keeps its name.
 *
 * @param together whether two blocks may be of one company: in HTML, in one container
 */
export function nameByCompany(
  verdicts: readonly BlockVerdict[],
  together: (a: number, b: number) => boolean,
): readonly BlockVerdict[] {
  const before = nearest(verdicts, 1, IN_RUNS);
  const after = nearest(verdicts, -1, IN_RUNS);
  const closeBefore = nearest(verdicts, 1, BETWEEN);
  const closeAfter = nearest(verdicts, -1, BETWEEN);
  return verdicts.map((verdict, i) => {
    const { reason } = verdict;
    if (reason?.category !== 'boilerplate') return verdict;
    const above = before[i];
    const below = after[i];
    const between =
      above !== undefined && below !== undefined && sameCategory(verdicts, above, below);
    const isNear = (other: number | undefined): other is number =>
      other !== undefined && Math.abs(i - other) <= REACH && together(i, other);
    const near = between || isNear(above) ? above : isNear(below) ? below : undefined;
    const named = near ?? enclosing(verdicts, i, closeBefore[i], closeAfter[i]);
    const model = named === undefined ? undefined : verdicts[named]!.reason;
    if (!model) return verdict;
    return {
      ...verdict,
      reason: {
        category: model.category,
        rule: 'judge',
        confidence: reason.confidence,
        evidence: `stands among ${model.category}; ${reason.evidence}`,
      },
    };
  });
}

/** One of the two nearest blocks of {@link BETWEEN}, where both are close and of one category. */
function enclosing(
  verdicts: readonly BlockVerdict[],
  i: number,
  above: number | undefined,
  below: number | undefined,
): number | undefined {
  if (above === undefined || below === undefined) return;
  if (i - above > CLOSE || below - i > CLOSE) return;
  return sameCategory(verdicts, above, below) ? above : undefined;
}

const sameCategory = (verdicts: readonly BlockVerdict[], a: number, b: number): boolean =>
  verdicts[a]!.reason?.category === verdicts[b]!.reason?.category;

/** For each block, the nearest one before it (or after it) of some categories, with nothing kept between. */
function nearest(
  verdicts: readonly BlockVerdict[],
  step: 1 | -1,
  of: ReadonlySet<Category>,
): readonly (number | undefined)[] {
  const out: (number | undefined)[] = new Array(verdicts.length);
  let last: number | undefined;
  for (let n = 0; n < verdicts.length; n++) {
    const i = step === 1 ? n : verdicts.length - 1 - n;
    const { reason } = verdicts[i]!;
    out[i] = last;
    if (!reason) last = undefined;
    else if (of.has(reason.category)) last = i;
  }
  return out;
}
