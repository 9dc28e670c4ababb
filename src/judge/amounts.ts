import type { SourceBlock } from '../read/document.ts';
import { amountLists } from '../rules/amounts.ts';
import { isProse } from '../rules/helpers.ts';

/** Prose that is the article's beyond doubt. */
const SURE = 0.6;
const PROSE = 10;
/** So far above a list stands what the recipe begins with, in blocks. */
const ABOVE = 3;
/** More of a list's lines are suspected where it is another page's. */
const SUSPECTS = 1 / 3;

/**
 * What a recipe or a piece of work takes stays with the text that says how it is done: by itself each line looks like
 * a label of a menu, and few pages that the judge has learned from have such lists. The paragraph right above, with which many
 * recipes begin, stays with it.
 *
 * @param level what the blocks' fate goes by; changed in place
 * @param suspect 1 for blocks that a rule takes for residue
 * @param threshold blocks from this level on stay
 */
export function keepAmounts(
  blocks: readonly SourceBlock[],
  words: Float32Array,
  level: Float32Array,
  suspect: Uint8Array,
  threshold: number,
): void {
  const lists = amountLists(blocks);
  if (lists.length === 0) return;
  if (!blocks.some((_, i) => level[i]! >= Math.max(SURE, threshold) && words[i]! >= PROSE)) return;
  for (const { from, to } of lists) {
    let suspects = 0;
    for (let i = from; i < to; i++) suspects += suspect[i]!;
    if (suspects > SUSPECTS * (to - from)) continue;
    const above = blocks.slice(Math.max(0, from - ABOVE), from).findLastIndex(isProse);
    const first = above < 0 ? from : Math.max(0, from - ABOVE) + above;
    for (let i = first; i < to; i++)
      if (suspect[i] === 0) level[i] = Math.max(level[i]!, threshold);
  }
}
