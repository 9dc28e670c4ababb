import type { Element, SourceBlock } from '../read/document.ts';

/** How far around a block its footer may be, in elements. */
const AROUND = 10;

/**
 * Whether a block stands in a footer or an aside that begins behind another block: what that one heads has ended there. Never
 * in text, which shows no elements.
 */
export function isOfLaterFoot({ element }: SourceBlock, head: SourceBlock): boolean {
  let around: Element | undefined = element;
  for (let step = 0; around && step < AROUND; around = around.parent, step++)
    if (around.tag === 'footer' || around.tag === 'aside') return around.firstBlock > head.index;
  return false;
}
