import type { Element } from './document.ts';

/** What pages call an element that holds what readers or customers wrote. */
const WORDS = new Set(
  'comment comments commentary commentlist commenting kommentar kommentare review reviews rating ratings respond discussion testimonial testimonials guestbook'.split(
    ' ',
  ),
);
const TYPES = /\/(?:Comment|UserComments|Review)$/;

/** Whether an element is called after what readers or customers wrote. */
export const isOfReaders = ({ words, itemtype }: Element): boolean =>
  words.some((word) => WORDS.has(word)) || (itemtype !== undefined && TYPES.test(itemtype));
