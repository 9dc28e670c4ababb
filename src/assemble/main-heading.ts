import { likeness, titleWords } from '../judge/title.ts';
import type { Document } from '../read/document.ts';
import { type Draft, isForeign } from './fate.ts';

/** Titles are not longer, in UTF-16 code units. */
export const LONGEST = 250;
/** More first-level headings than this are a list of stories. */
const MOST_MAIN = 3;
/** Class words of what holds the name of the site. */
const SITE_WORDS = new Set('logo logotype brand branding site sitename masthead'.split(' '));

/**
 * The first-level heading of a page of few, where something else was taken for the title because it
 * is more like what the page claims: sites write that for search engines. The site's name is none.
 *
 * @param known the block most like the claimed titles; -1 where none is
 */
export function mainHeading(draft: Draft, known: number): number {
  const { document, judgement } = draft;
  const { blocks, claims } = document;
  if (known >= 0 && blocks[known]!.level === 1) return -1;
  const { likeness: like } = judgement.page.title;
  const names = claims
    .filter(({ field }) => field === 'publisher')
    .slice(0, 4)
    .map(({ value }) => titleWords(value));
  let best = -1;
  let count = 0;
  for (let i = 0; i < blocks.length; i++) {
    const { text, level, element } = blocks[i]!;
    if (level !== 1 || text.length > LONGEST || isForeign(draft, i)) continue;
    if (++count > MOST_MAIN) return -1;
    const words = titleWords(text);
    if (words.size === 0 || names.some((name) => likeness(name, words) >= 0.7)) continue;
    if (element?.words.some((word) => SITE_WORDS.has(word))) continue;
    if (best < 0 || like[i]! > like[best]!) best = i;
  }
  // something in sight that is word for word the claimed title is it, wherever no heading comes near
  if (best < 0 || (known >= 0 && like[known]! > 0.9 && like[best]! < 0.35)) return -1;
  return best;
}

/**
 * Whether a block is a first-level heading that a claimed title begins with, whatever the site puts
 * behind it: `Retries — Pipeliner 3.2 documentation`.
 */
export function isClaimedMain({ blocks, claims }: Document, i: number): boolean {
  const { text, level, element } = blocks[i]!;
  if (level !== 1 || element?.words.some((word) => SITE_WORDS.has(word))) return false;
  const start = text.toLowerCase().replace(/\s+/g, ' ');
  return claims.some(({ field, value }) => {
    if (field !== 'title') return false;
    const claimed = value.slice(0, LONGEST).toLowerCase().replace(/\s+/g, ' ').trimStart();
    return claimed.startsWith(start) && !/^\s?[\p{L}\p{N}]/u.test(claimed.slice(start.length));
  });
}
