import { findAround } from '../read/around.ts';
import type { SourceBlock } from '../read/document.ts';

/** How far around a block its footer may be, in elements. */
const AROUND = 10;

/**
 * Whether a block stands in a footer or an aside that begins behind another block: what that one heads has ended there. Never
 * in text, which shows no elements.
 */
export function isOfLaterFoot({ element }: SourceBlock, head: SourceBlock): boolean {
  const foot = findAround(element, AROUND, ({ tag }) => tag === 'footer' || tag === 'aside');
  return foot !== undefined && foot.firstBlock > head.index;
}
