import type { Category } from '../rules/category.ts';
import type { BlockVerdict } from './verdict.ts';

/**
 * How far a name carries, in blocks: what comes in long runs names more of its neighbours than what comes in boxes.
 * Others name only what stands between two of them.
 */
const REACH: Partial<Record<Category, number>> = {
  navigation: 12,
  comments: 12,
  related: 2,
  consent: 3,
  newsletter: 3,
  gallery: 2,
  social: 2,
  advertisement: 1,
  legal: 1,
};
const reachOf = (category: Category | undefined): number =>
  (category !== undefined && REACH[category]) || 0;
/** Between two of one category a name carries so much further. */
const BOTH = 3;
/** So many blocks between two of one category are of it, whatever it is. */
const CLOSE = 1;
/** No entry of a menu has more words. */
const LABEL = 12;

/**
 * Names what the judge removed for its signals alone by the company it keeps: in an unbroken run of
 * removed blocks, one near another of a category is of it too, and one further away between two of it; copies, dates and credits
 * name only what stands right between two of them. It is still the judge that removes it. What a
 * rule named keeps its name.
 *
 * @param words of each block
 * @param together whether two blocks may be of one company: in HTML, in one container
 */
export function nameByCompany(
  verdicts: readonly BlockVerdict[],
  words: ArrayLike<number>,
  together: (a: number, b: number) => boolean,
): readonly BlockVerdict[] {
  const before = nearest(verdicts, 1);
  const after = nearest(verdicts, -1);
  const categoryOf = (i: number | undefined): Category | undefined =>
    i === undefined ? undefined : verdicts[i]!.reason?.category;
  return verdicts.map((verdict, i) => {
    const { reason } = verdict;
    if (reason?.category !== 'boilerplate') return verdict;
    const [above, below] = [before[i], after[i]];
    const reaches = (other: number | undefined, isBetween: boolean): boolean => {
      const category = categoryOf(other);
      if (other === undefined || category === undefined) return false;
      if (category === 'navigation' && words[i]! > LABEL) return false;
      return isBetween || (Math.abs(i - other) <= reachOf(category) && together(i, other));
    };
    const isBetween =
      above !== undefined &&
      below !== undefined &&
      categoryOf(above) === categoryOf(below) &&
      below - above - 1 <= Math.max(CLOSE, BOTH * reachOf(categoryOf(above)));
    const isNearer = below === undefined || (above !== undefined && i - above <= below - i);
    const sides = isNearer ? [above, below] : [below, above];
    const category = categoryOf(sides.find((side) => reaches(side, isBetween)));
    if (!category) return verdict;
    return {
      ...verdict,
      reason: {
        category,
        rule: 'judge',
        confidence: reason.confidence,
        evidence: `stands among ${category}; ${reason.evidence}`,
      },
    };
  });
}

/** For each block, the nearest one before it (or after it) that has a name, with nothing kept between. */
function nearest(verdicts: readonly BlockVerdict[], step: 1 | -1): readonly (number | undefined)[] {
  const out: (number | undefined)[] = new Array(verdicts.length);
  let last: number | undefined;
  for (let n = 0; n < verdicts.length; n++) {
    const i = step === 1 ? n : verdicts.length - 1 - n;
    const { reason } = verdicts[i]!;
    out[i] = last;
    if (!reason) last = undefined;
    else if (reason.category !== 'boilerplate') last = i;
  }
  return out;
}
