import { type Draft, isBody, isForeign, isKept } from './fate.ts';
import type { KickerInside } from './kicker.ts';

/** How far from headline and text a byline or date may stand, in blocks. */
const ABOVE = 6;
const BELOW = 4;

/** Where the article's own metadata may stand: around its headline, and right behind its end. */
export interface Region {
  readonly title: number;
  /** The kicker that stands in the headline's block. */
  readonly kicker: KickerInside | undefined;
  readonly start: number;
  readonly end: number;
  /** One past the last block below the text that may still be about it. */
  readonly below: number;
}

/** Where what is about the article ends: a few blocks below the text, or where something else begins. */
export function endOfOwn(draft: Draft, end: number): number {
  let below = end;
  while (below < Math.min(draft.fates.length, end + BELOW + 1) && !isForeign(draft, below)) below++;
  return below;
}

export function isOwn({ title, start, end, below }: Region, i: number): boolean {
  const top = title >= 0 ? title : start;
  if (top < 0) return false;
  return (
    (i >= top - ABOVE && i < end && i <= Math.max(start, top) + BELOW) || (i >= end && i < below)
  );
}

/**
 * In a text, one past the last block that its bylines and dates are told by among what stays: counted in
 * blocks that stay, so that a text that is cleaned again, without what stood between them, has no others.
 */
export function limitOfOwn(draft: Draft, { start }: Region): number {
  if (draft.document.format === 'html' || start < 0) return 0;
  let i = start + 1;
  for (let stay = 0; i < draft.fates.length; i++) {
    if (isBody(draft, i) && ++stay >= BELOW) break;
  }
  return i;
}

/** How far below a lead the text goes on at the latest, in blocks: between them stand bylines, dates and buttons. */
const UNDER_LEAD = 10;

/** Where the text goes on below a lead and what stands under that; where it starts, if nothing does. */
export function belowLead(draft: Draft, start: number): number {
  if (start < 0 || isKept(draft, start + 1)) return start;
  const last = Math.min(draft.fates.length - 1, start + UNDER_LEAD);
  for (let i = start + 2; i <= last; i++) if (isKept(draft, i)) return i;
  return start;
}
