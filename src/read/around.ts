import type { Element } from './document.ts';

/**
 * The nearest element that is such: an element itself, or one around it.
 *
 * @param reach how many elements are looked at
 * @param isOutside whether an element is too far out to be looked at
 */
export function findAround(
  element: Element | undefined,
  reach: number,
  is: (around: Element) => boolean,
  isOutside: (around: Element) => boolean = () => false,
): Element | undefined {
  let e = element;
  for (let step = 0; e && step < reach && !isOutside(e); step++, e = e.parent) if (is(e)) return e;
  return undefined;
}
