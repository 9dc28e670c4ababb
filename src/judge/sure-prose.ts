import type { BlockFacts } from './facts.ts';

/** Prose that looks so much like the article is its own beyond doubt. */
const SURE = 0.6;

/**
 * The nearest prose on the way up or down that is surely the article's; undefined where none is near.
 *
 * @param level what the blocks' fate goes by
 * @param least words that are prose
 * @param reach how many blocks are looked at
 */
export function sureProse(
  { prose }: BlockFacts,
  level: Float32Array,
  from: number,
  step: 1 | -1,
  least: number,
  reach: number,
): number | undefined {
  for (let i = from, n = 0; n < reach && i >= 0 && i < level.length; i += step, n++)
    if (level[i]! >= SURE && prose[i]! >= least) return i;
  return undefined;
}
