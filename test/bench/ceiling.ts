import { ceiling } from '../../src/train/label.ts';
import type { Page } from './predict.ts';

/**
 * The word F1 of a judge that knows the gold: what is lost by reading alone, since the smallest
 * thing it keeps or drops is a block. Undefined without a gold text.
 */
export function ceilingOf({ entry, document }: Page): number | undefined {
  if (!entry.gold.text) return undefined;
  return ceiling(
    document().blocks.map(({ text }) => text),
    entry.gold.text,
  );
}
