import type { Element, SourceBlock } from '../../read/document.ts';
import type { VisibleDate } from './candidates.ts';

/** How many elements around a day are asked for their class words. */
const STEPS = 3;
/** Those with more text hold more than a day and what is said of it, in UTF-16 code units. */
const SHORT = 200;

/** Class words of when a text was out, and of when it was changed; microdata's names among them. */
const PUBLISHED = new Set(
  'published publish publishing publishdate publication pubdate datepublished posted created'.split(
    ' ',
  ),
);
const MODIFIED = new Set(
  'modified updated revised lastmod lastmodified lastupdated datemodified'.split(' '),
);

/**
 * What the class words of the small elements around a day say of it; the innermost one that says anything.
 *
 * @param start where it stands in the input: elements that end before it are not around it
 * @param from the stretch of the block's text that it is, up to `to`
 */
export function calledAround(
  { parts = [], holder, element }: SourceBlock,
  start: number,
  from: number,
  to: number,
): VisibleDate['kind'] {
  const inline = parts
    .filter((part) => part.start <= from && to <= part.end && from < to)
    .flatMap((part) => part.element ?? [])
    .reverse();
  const around: Element[] = [];
  let outer = holder ?? element;
  for (let step = 0; outer && step < STEPS; step++, outer = outer.parent) {
    if (outer.textLength > SHORT) break;
    if (outer.start <= start && start < outer.end) around.push(outer);
  }
  for (const { words } of [...inline, ...around]) {
    if (words.some((word) => PUBLISHED.has(word))) return 'published';
    if (words.some((word) => MODIFIED.has(word))) return 'modified';
  }
  return 'unknown';
}
