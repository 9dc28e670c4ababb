import type { SourceBlock } from '../read/document.ts';
import type { Category } from '../rules/category.ts';
import type { Finding } from '../rules/rule.ts';
import type { BlockVerdict } from './verdict.ts';

/** A finding of a copy counts from here on; verse, which repeats itself, stays below. */
const LEAST = 0.55;

/**
 * Of two copies that stand side by side once what was between them is gone, the first goes, as it
 * would have gone had there been nothing between them: so that the text, cleaned again, stays as it is.
 *
 * @param keep categories that the caller wants to stay: where copies do, none goes
 */
export function dropNeighbours(
  blocks: readonly SourceBlock[],
  verdicts: readonly BlockVerdict[],
  findings: readonly (readonly Finding[] | undefined)[],
  keep: ReadonlySet<Category>,
): readonly BlockVerdict[] {
  if (keep.has('duplicate')) return verdicts;
  const out = [...verdicts];
  let last = -1;
  for (let i = 0; i < blocks.length; i++) {
    if (out[i]!.reason) continue;
    if (last >= 0 && last < i - 1 && blocks[last]!.text === blocks[i]!.text) {
      const copy = [...(findings[last] ?? []), ...(findings[i] ?? [])].find(
        ({ category, confidence, start }) =>
          category === 'duplicate' && confidence >= LEAST && start === undefined,
      );
      if (copy) {
        const { category, rule } = copy;
        const evidence = 'the next block that stays says the same';
        out[last] = {
          ...out[last]!,
          reason: { category, rule, confidence: 0.96, evidence },
          spans: [],
        };
      }
    }
    last = i;
  }
  return out;
}
