import type { SourceBlock } from '../read/document.ts';
import type { Category } from '../rules/category.ts';
import { CERTAIN } from '../rules/rule.ts';
import type { BlockVerdict } from './verdict.ts';

/** What comes in boxes of several lines: a form, a row of buttons, a list of stories. */
const BOXES: ReadonlySet<Category> = new Set([
  'comments',
  'newsletter',
  'social',
  'gallery',
  'advertisement',
  'consent',
  'paywall',
  'related',
]);
/** A longer line is no label, in UTF-16 code units. */
const LONGEST = 120;
/** How sure the less sure of the two lines around it has to be; the other is certain. */
const LIKELY = 0.75;
/** What these find stands over a post or beside it: between two of them stands the post. */
const OF_POSTS: ReadonlySet<string> = new Set(['post-head', 'member-line', 'member-box']);
/** From this probability on a line is the article's all the same. */
const SURE = 0.7;

/**
 * A short line that the judge is in two minds about goes where residue of one sort stands right above
 * and right below it, certain on one side at least: the note about required fields in a form for comments.
 */
export function dropBetween(
  blocks: readonly SourceBlock[],
  verdicts: readonly BlockVerdict[],
): readonly BlockVerdict[] {
  return verdicts.map((verdict, i) => {
    const { probability, reason } = verdict;
    if (reason || probability >= SURE || blocks[i]!.text.length > LONGEST) return verdict;
    const above = verdicts[i - 1]?.reason;
    const below = verdicts[i + 1]?.reason;
    if (!above || above.category !== below?.category || !BOXES.has(above.category)) return verdict;
    if (OF_POSTS.has(above.rule) || OF_POSTS.has(below.rule)) return verdict;
    if (Math.max(above.confidence, below.confidence) < CERTAIN) return verdict;
    if (Math.min(above.confidence, below.confidence) < LIKELY) return verdict;
    const { category } = above;
    return {
      probability,
      reason: {
        category,
        rule: 'judge',
        confidence: 1 - probability,
        evidence: `stands between two lines of ${category}`,
      },
      spans: [],
    };
  });
}
