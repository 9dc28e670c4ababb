import type { SourceBlock } from '../read/document.ts';
import { CERTAIN } from '../rules/rule.ts';
import type { BlockVerdict } from './verdict.ts';

/**
 * Of copies one stays. A rule is certain that a block is a copy; whether what it copies is the article's
 * is for the judge to say, and copies look like residue to it. Where it took a copy for the article's,
 * the other one, which it doubted, stays in its place; where it took none, a copy goes as surely as the
 * other one does.
 *
 * @param threshold blocks from this probability on stay
 */
export function keepOneCopy(
  blocks: readonly SourceBlock[],
  verdicts: readonly BlockVerdict[],
  threshold: number,
): readonly BlockVerdict[] {
  const groups = new Map<string, number[]>();
  const isCertainCopy = ({ reason }: BlockVerdict): boolean =>
    reason?.category === 'duplicate' && reason.rule !== 'judge' && reason.confidence >= CERTAIN;
  verdicts.forEach((verdict, i) => {
    if (isCertainCopy(verdict)) groups.set(blocks[i]!.text, []);
  });
  if (groups.size === 0) return verdicts;
  verdicts.forEach((_, i) => {
    groups.get(blocks[i]!.text)?.push(i);
  });
  const out = [...verdicts];
  for (const group of groups.values()) {
    if (group.some((i) => !verdicts[i]!.reason)) continue;
    const others = group.filter((i) => !isCertainCopy(verdicts[i]!));
    const doubted = others.find((i) => verdicts[i]!.reason!.rule === 'judge');
    if (
      doubted !== undefined &&
      group.some((i) => isCertainCopy(verdicts[i]!) && verdicts[i]!.probability >= threshold)
    ) {
      out[doubted] = { probability: verdicts[doubted]!.probability, spans: [] };
      continue;
    }
    const surest = others.reduce((most, i) => Math.max(most, verdicts[i]!.reason!.confidence), 0);
    for (const i of group) {
      const { reason } = verdicts[i]!;
      if (others.length === 0 || !reason || !isCertainCopy(verdicts[i]!)) continue;
      out[i] = {
        ...verdicts[i]!,
        reason: { ...reason, confidence: Math.min(reason.confidence, surest) },
      };
    }
  }
  return out;
}
