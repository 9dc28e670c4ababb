import { likeness, titleWords } from '../judge/title.ts';
import type { Document } from '../read/document.ts';
import { type Draft, isForeign } from './fate.ts';
import { titleKey, titleParts } from './metadata/title.ts';

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
  const { blocks } = document;
  if (known >= 0 && blocks[known]!.level === 1) return -1;
  const { likeness: like } = judgement.page.title;
  let best = -1;
  let count = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (!isForPage(draft, i)) continue;
    if (++count > MOST_MAIN) return -1;
    if (isNameOfSite(document, i)) continue;
    if (best < 0 || like[i]! > like[best]!) best = i;
  }
  // something in sight that is word for word the claimed title is it, wherever no heading comes near
  if (best < 0 || (known >= 0 && like[known]! > 0.9 && like[best]! < 0.35)) return -1;
  return best;
}

/** Whether a block is a first-level heading that may be the title: over no notice, and not the name of the site. */
export const mayBeMain = (draft: Draft, i: number): boolean =>
  isForPage(draft, i) && !isNameOfSite(draft.document, i);

/** Whether so many first-level headings stand on a page that the level tells nothing. */
export const hasManyMain = ({ blocks }: Document): boolean =>
  blocks.filter(({ level }) => level === 1).length > MOST_MAIN;

/** From here on a block is what the page claims as its title, as far as words tell. */
const CLAIMED = 0.5;

/** Whether the page is called by a block's words. */
export const isClaimed = ({ judgement }: Draft, i: number): boolean =>
  judgement.page.title.likeness[i]! >= CLAIMED;

/** Whether a heading that the page is not called by stands right above a cookie notice: “We respect your privacy”. */
export const headsNotice = (draft: Draft, i: number): boolean =>
  draft.said[i + 1]?.category === 'consent' &&
  draft.fates[i + 1]?.is === 'removed' &&
  !isClaimed(draft, i);

/** Whether a block is a first-level heading of the page, and of no notice or other story on it. */
function isForPage(draft: Draft, i: number): boolean {
  const { text, level } = draft.document.blocks[i]!;
  if (level !== 1 || text.length > LONGEST || headsNotice(draft, i)) return false;
  // nothing tells a heading better than that the page is called so
  return !isForeign(draft, i) || isClaimedMain(draft.document, i);
}

/** Whether a heading says what the site is called, or is set as its name; or says nothing. */
function isNameOfSite(document: Document, i: number): boolean {
  const words = titleWords(document.blocks[i]!.text);
  return (
    words.size === 0 ||
    siteNames(document).some((name) => likeness(name, words) >= 0.7) ||
    isSetAsName(document, i)
  );
}

const siteNames = ({ claims }: Document): readonly ReadonlySet<string>[] =>
  claims
    .filter(({ field }) => field === 'publisher')
    .slice(0, 4)
    .map(({ value }) => titleWords(value));

/** The front page of a site. */
const HOME = /^(?:https?:\/\/[^/?#]{1,253})?\/?(?:index\.\w{2,5})?$/i;
/** So many headings are looked at for the other part of a claimed title. */
const MOST_HEADINGS = 60;

/**
 * Whether a heading is set as the name of the site above each of its posts: in an element that is called so, as a
 * link home, or as one part of a title that the page claims, of which another part is a heading too.
 */
function isSetAsName(document: Document, i: number): boolean {
  const { text, spans, element } = document.blocks[i]!;
  if (element?.words.some((word) => SITE_WORDS.has(word))) return true;
  const leadsHome = spans.some(
    ({ type, href, start, end }) =>
      type === 'link' && end - start >= text.length - 2 && href !== undefined && HOME.test(href),
  );
  return leadsHome || partnerHeading(document, i) >= 0;
}

/**
 * The other heading that is another part of a title that the page claims, where a heading is one part of it. -1 where
 * there is none.
 *
 * @param before only a part that stands before that one in the title: the chapter of a book whose name stands above
 * each of its pages; that may be of the first level, too
 */
export function partnerHeading({ blocks, claims }: Document, i: number, before = false): number {
  const name = titleKey(blocks[i]!.text);
  const parts = claims
    .filter(({ field }) => field === 'title')
    .slice(0, 8)
    .map(({ value }) => titleParts(value))
    .find((some) => some.length > 1 && some.includes(name));
  if (!parts) return -1;
  const known = before ? parts.slice(0, parts.indexOf(name)) : parts;
  const others = new Set(known.filter((part) => part !== name && part.length > 3));
  const partner = blocks
    .filter(
      ({ shape, level, index }) => shape === 'heading' && (level !== 1 || (before && index > i)),
    )
    .slice(0, MOST_HEADINGS)
    .find((other) => others.has(titleKey(other.text)));
  return partner?.index ?? -1;
}

/**
 * Whether a block is a first-level heading that a claimed title begins with, whatever the site puts
 * behind it: `Retries — Pipeliner 3.2 documentation`.
 */
export function isClaimedMain(document: Document, i: number): boolean {
  const { blocks, claims } = document;
  const { text, level } = blocks[i]!;
  if (level !== 1 || isSetAsName(document, i)) return false;
  const start = text.toLowerCase().replace(/\s+/g, ' ');
  return claims.some(({ field, value }) => {
    if (field !== 'title') return false;
    const claimed = value.slice(0, LONGEST).toLowerCase().replace(/\s+/g, ' ').trimStart();
    return claimed.startsWith(start) && !/^\s?[\p{L}\p{N}]/u.test(claimed.slice(start.length));
  });
}
