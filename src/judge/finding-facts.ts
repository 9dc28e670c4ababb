import type { SourceBlock } from '../read/document.ts';
import type { RuleCategory } from '../rules/category.ts';
import { CERTAIN, type Finding } from '../rules/rule.ts';

/** What the rules say of the blocks, as columns: the strongest finding of each category. */
export interface FindingFacts {
  readonly byCategory: ReadonlyMap<RuleCategory, Float32Array>;
  /** The strongest finding of any category on the whole block. */
  readonly strongest: Float32Array;
  /** Share of the block's text that certain findings take, 0 to 1. */
  readonly taken: Float32Array;
}

/** Arranges findings by block and category. */
export function countFindings(
  blocks: readonly SourceBlock[],
  findings: readonly Finding[],
  categories: readonly RuleCategory[],
): FindingFacts {
  const byCategory = new Map<RuleCategory, Float32Array>();
  for (const category of categories) byCategory.set(category, new Float32Array(blocks.length));
  const strongest = new Float32Array(blocks.length);
  const taken = new Float32Array(blocks.length);
  for (const { block, category, confidence, start, end } of findings) {
    const length = blocks[block]!.text.length;
    const share = start === undefined ? 1 : (end! - start) / length;
    const strength = confidence * share;
    const column = byCategory.get(category);
    if (column && strength > column[block]!) column[block] = strength;
    if (strength > strongest[block]!) strongest[block] = strength;
    if (confidence >= CERTAIN && share > taken[block]!) taken[block] = share;
  }
  return { byCategory, strongest, taken };
}
