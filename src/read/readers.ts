import { findAround } from './around.ts';
import type { Element } from './document.ts';

/** What pages call an element that holds what readers or customers wrote. */
const WORDS = new Set(
  'comment comments commentary commentlist commenting kommentar kommentare review reviews rating ratings respond discussion testimonial testimonials guestbook'.split(
    ' ',
  ),
);
const TYPES = /\/(?:Comment|UserComments|Review)$/;

const isCalled = ({ words, itemtype }: Element): boolean =>
  words.some((word) => WORDS.has(word)) || (itemtype !== undefined && TYPES.test(itemtype));

/**
 * Whether an element is called after what readers or customers wrote, or one around it is.
 *
 * @param reach how many elements are looked at
 * @param isOutside whether an element is too far out to tell
 */
export function isOfReaders(
  element: Element | undefined,
  reach: number,
  isOutside: (around: Element) => boolean,
): boolean {
  return findAround(element, reach, isCalled, isOutside) !== undefined;
}
