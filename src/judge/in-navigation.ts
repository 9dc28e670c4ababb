import type { SourceBlock } from '../read/document.ts';

/** How far up the element that says so is looked for. */
const REACH = 10;

/** Whether the markup says that a block stands in a menu of the page. */
export function isInNavigation({ element }: SourceBlock): boolean {
  for (let e = element, step = 0; e && step < REACH; e = e.parent, step++)
    if (e.tag === 'nav' || e.role === 'navigation' || e.role === 'menubar') return true;
  return false;
}
