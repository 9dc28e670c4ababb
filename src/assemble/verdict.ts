import type { Removal, Verdict } from './article.ts';
import type { Block } from './block.ts';
import { countWords } from './count-words.ts';
import type { Draft } from './fate.ts';

/** Fewer words of text than this are a stub. */
const STUB = 35;
/** A page cut by a wall shows fewer words than this. */
const CUT = 260;

/** Says whether there is an article, and whether it is whole. Never empties anything. */
export function verdictOf(
  draft: Draft,
  blocks: readonly Block[],
  text: string,
  removed: readonly Removal[],
): Verdict {
  const words = countWords(text);
  const consent = removed.filter(({ category }) => category === 'consent');
  if (words < STUB && consent.length >= 2 && 2 * consent.length >= removed.length) {
    return { is: 'gated', reasons: ['hardly anything but a consent wall'] };
  }
  if (words === 0) {
    const replies = removed.filter(({ category }) => category === 'comments').length;
    if (replies >= 2) return { is: 'replies', reasons: ['nothing but comments'] };
    return {
      is: 'empty',
      reasons: [removed.length === 0 ? 'there is no text' : 'all text is residue'],
    };
  }
  const gated = draft.document.claims.some(
    ({ field, value }) => field === 'gated' && /^(?:true|yes|1)$/i.test(value),
  );
  const end = blocks[blocks.length - 1]?.end ?? 0;
  // who asks for a gift gives the whole text
  const atEnd = removed.filter(
    ({ category, rule, confidence, start }) =>
      category === 'paywall' && rule !== 'donation-appeal' && confidence >= 0.8 && start >= end - 1,
  );
  // one offer to subscribe stands below whole texts, too
  const isWall = atEnd.length > 1 || atEnd.some(({ rule }) => rule === 'paywall-note');
  if (words < CUT && (gated || isWall)) {
    const reasons = [`only ${counted(words, 'word')} before it`];
    if (gated) reasons.unshift('the page says that it is not free to read');
    if (atEnd[0]) reasons.unshift(atEnd[0].evidence);
    return { is: 'gated', reasons };
  }
  const index = teasersOf(draft, words, removed);
  if (index) return { is: 'index', reasons: [index] };
  if (words < STUB) return { is: 'stub', reasons: [`only ${counted(words, 'word')} of text`] };
  return {
    is: 'article',
    reasons: [`${counted(words, 'word')} in ${counted(blocks.length, 'block')}`],
  };
}

/** `1 word`, `2 words`. */
const counted = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : 's'}`;

/** Fewer headings or links do not make a page of teasers. */
const TEASERS = 5;
/** What a teaser tells of its story, in words. */
const TEASER_WORDS = 45;

/** What shows that all there is are teasers: links, linked headings with little under each, links to the rest. */
function teasersOf(draft: Draft, words: number, removed: readonly Removal[]): string | undefined {
  const { blocks } = draft.document;
  const { facts } = draft.judgement.page;
  let linkBlocks = 0;
  let all = 0;
  let prose = 0;
  let headings = 0;
  let linkedHeadings = 0;
  draft.fates.forEach((fate, i) => {
    if (fate.is !== 'kept') return;
    all++;
    const linked = facts.linked[i]! / facts.length[i]! > 0.5;
    if (linked) linkBlocks++;
    if (facts.prose[i]! >= 25) prose++;
    if (blocks[i]!.shape !== 'heading') return;
    headings++;
    if (linked) linkedHeadings++;
  });
  if (all >= 8 && linkBlocks / all > 0.5 && prose / all < 0.2)
    return `${linkBlocks} of ${all} blocks are links to other pages`;
  if (
    linkedHeadings >= TEASERS &&
    linkedHeadings >= 0.8 * headings &&
    words <= TEASER_WORDS * linkedHeadings
  )
    return `${linkedHeadings} of ${headings} headings lead to other pages, with a few words under each`;
  const more = removed.filter(({ rule }) => rule === 'more-link').length;
  if (more >= TEASERS && words <= TEASER_WORDS * more)
    return `${more} links lead on from a few words each`;
  return undefined;
}
