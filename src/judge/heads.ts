import type { SourceBlock } from '../read/document.ts';
import type { Finding } from '../rules/rule.ts';
import type { BlockVerdict } from './verdict.ts';

/** What a rule has to be sure of a heading, where what it is over is gone for the same reason. */
const LEAST = 0.5;

/**
 * A heading goes with what it is over: where the block below was removed as something, and a rule
 * sees the same in the heading, though not for certain, the heading goes too.
 */
export function dropHeads(
  blocks: readonly SourceBlock[],
  verdicts: readonly BlockVerdict[],
  findings: readonly (readonly Finding[] | undefined)[],
): readonly BlockVerdict[] {
  return verdicts.map((verdict, i) => {
    const below = verdicts[i + 1]?.reason;
    if (verdict.reason || !below || blocks[i]!.shape !== 'heading') return verdict;
    const same = findings[i]?.find(
      ({ category, confidence, start }) =>
        category === below.category && confidence >= LEAST && start === undefined,
    );
    if (!same) return verdict;
    const { category, rule, confidence, evidence } = same;
    return { ...verdict, reason: { category, rule, confidence, evidence }, spans: [] };
  });
}
