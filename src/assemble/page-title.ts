import { titleWords } from '../judge/title.ts';
import { readDate } from '../lexicon/dates.ts';
import { coreStart } from './core-start.ts';
import { type Draft, isKept } from './fate.ts';
import { certainResidue, endsWay, isOfContents, signBelow } from './headline-signs.ts';
import { isSentenceLike } from './kicker.ts';
import { LONGEST } from './main-heading.ts';
import { isTelling, wordsOfText } from './words-of-text.ts';

/** How far above the text a headline is looked for, in blocks. */
const REACH = 60;
/** With so many blocks over the text, a text is that of a whole page. */
export const WHOLE_PAGE = 6;
/** Headlines of a page have at least so many words; shorter lines are labels. */
const FEWEST = 3;
/** Of longer headlines not every word comes back in the text. */
const LONG = 8;
/** A line that comes to less is a label that happens to share a word. */
const LEAST = 2.5;
/**
 * A line of so many words at least, so few blocks above the best one and with little less to say for it,
 * is the headline that the best one stands under.
 */
const SPOKEN = 6;
const UNDER = 5;
const LESS = 1.5;
/** From this share of its words on, a line is about the text. */
const ABOUT = 0.45;
/** Over a byline or a date fewer do, over one in a page that shows the line twice nearly none. */
const ABOUT_SIGNED = 0.4;
const ABOUT_COPIED = 0.1;
/** How much more a line has to say for it that stands below the byline of another. */
const OVER_BYLINE = 1.2;

/**
 * The headline of a whole page given as text: of the lines above the text, the one whose words the
 * text uses most. Menus and teasers, which surround it there and make rules take it for one of them,
 * are about other things.
 *
 * @param start where the text begins
 * @returns the index of the block; -1 where no line is about the text
 */
export function pageTitle(draft: Draft, start: number): number {
  const told = titleAbove(draft, start);
  if (told >= 0 && signBelow(draft, told) >= 0) return told;
  // promises of the site and teasers that stay stand above a headline with a byline or a date below it
  const core = coreStart(draft, start);
  const below = core > start ? titleAbove(draft, core) : -1;
  return below > start && signBelow(draft, below) >= 0 ? below : told;
}

/**
 * The line above a block that is most like the headline of the text that begins there; -1 where none is.
 *
 * @param brief whether of a word or two, with the way to the page above it
 */
function titleAbove(draft: Draft, start: number, brief = false): number {
  const { document, judgement, roles } = draft;
  const { blocks } = document;
  const { words: counts, copies, sentences } = judgement.page.facts;
  const used = wordsOfText(draft, start);
  if (used.size === 0) return -1;
  const residue = certainResidue(draft);
  const candidates: Candidate[] = [];
  const few: Candidate[] = [];
  for (let i = Math.max(0, start - REACH); i < start; i++) {
    const { text, shape } = blocks[i]!;
    if (residue.has(i)) continue;
    if (text.length > LONGEST || shape === 'row' || shape === 'code' || shape === 'caption')
      continue;
    const way = endsWay(draft, i) && !isKept(draft, i);
    if ((counts[i]! < FEWEST && !way) || isSentenceLike(text) || sentences[i]! > 2) continue;
    const own = roles[i];
    if (own && (own.has('byline') || own.has('date') || own.has('caption') || own.has('credit')))
      continue;
    const words = [...titleWords(text)].filter(isTelling);
    if (words.length === 0) continue;
    const hits = words.filter((word) => used.has(word)).length;
    const sign = signBelow(draft, i);
    const share = hits / words.length;
    if (share < aboutAtLeast(draft, i, sign) && !way) continue;
    const count = counts[i]!;
    // a line of one word or two may share them by chance
    let score = 3 * share + 0.25 * Math.min(words.length, LONG) - 0.03 * (start - i);
    if (count >= 5) score += 1;
    if (count >= 6 && count <= 18) score += 0.5;
    if (hits < 2) score -= 1;
    if (way) score += 1.5;
    // what a lead says the text says too, but in sentences
    if (/[!！]["'”’»」]?$/u.test(text)) score -= 2;
    if (count > 22) score -= 1;
    if (copies[i]! > 1) score += 0.3;
    if (sign >= 0) score += 1;
    if (score > LEAST)
      (count < FEWEST ? few : candidates).push({ block: i, score, words: count, sign, text });
  }
  return uppermost(withoutContents(brief ? few : candidates, draft));
}

/** How much less than a heading in a list of contents the headline over that list may have to say for it. */
const LISTED = 1.5;

/** The candidates, or where the best one is a heading in a list of contents those that are none and do not stay in the text. */
function withoutContents(candidates: readonly Candidate[], draft: Draft): readonly Candidate[] {
  const best = strongest(candidates);
  const isListed = isOfContents(draft);
  if (!best || isKept(draft, best.block) || !isListed(best.block)) return candidates;
  const others = candidates.filter(
    ({ block, score }) => score >= best.score - LISTED && !isListed(block) && !isKept(draft, block),
  );
  return others.length > 0 ? others : candidates;
}

/**
 * The headline where nothing above the text looks like one: a word or two below the way to the page, or a line
 * over the text where it begins in earnest, see {@link coreStart}; -1 where no line is about that, or one
 * that stays further up in the text is.
 */
export function lesserTitle(draft: Draft, start: number): number {
  const label = start >= WHOLE_PAGE ? titleAbove(draft, start, true) : -1;
  if (label >= 0) return label;
  const core = coreStart(draft, start);
  const below = core > start ? titleAbove(draft, core) : -1;
  // one that stays heads a part of the text, unless the text begins in earnest right below
  if (below <= start || (isKept(draft, below) && !isRightAbove(draft, below, core))) return -1;
  // of a long text what is further down is a subheading
  let stay = 0;
  for (let i = start; i < below; i++) if (isKept(draft, i)) stay++;
  return stay <= PROMISES && below - start - stay >= APART ? below : -1;
}

/** Whether nothing stays between two blocks. */
function isRightAbove(draft: Draft, above: number, below: number): boolean {
  for (let i = above + 1; i < below; i++) if (isKept(draft, i)) return false;
  return true;
}

/** So many blocks of what a site promises of itself stay at most, and so many go: its menus stand among them. */
const PROMISES = 8;
const APART = 20;

/** What share of its words the text has to have of a headline with such a sign below it. */
function aboutAtLeast({ roles, judgement }: Draft, i: number, sign: number): number {
  if (sign < 0 || sign > i + 2) return ABOUT;
  if (judgement.page.facts.copies[i]! <= 1) return ABOUT_SIGNED;
  // shown twice, once over who wrote it: a headline may play with words
  return roles[i + 1]?.has('byline') ? 0 : ABOUT_COPIED;
}

/** A line that may be the headline. */
interface Candidate {
  readonly block: number;
  readonly score: number;
  readonly words: number;
  /** The block below that says who wrote the text, or when; -1 where none does. */
  readonly sign: number;
  readonly text: string;
}

/**
 * The best of the candidates, or the line that it stands under: what is under a headline says more of
 * the text. What stands below the byline of another is a line of its contents, a caption, a subheading.
 */
function uppermost(candidates: readonly Candidate[]): number {
  let best = strongest(candidates);
  if (!best) return -1;
  const { block, score, sign: signed } = best;
  if (signed < 0) {
    const over = candidates.filter(
      ({ sign, score: other }) => sign >= 0 && sign < block && other >= score - OVER_BYLINE,
    );
    best = strongest(over) ?? best;
  }
  best = withoutWay(best, candidates);
  const { block: from, score: most, text } = best;
  const above = candidates.find(
    (one) =>
      one.block >= from - UNDER &&
      one.score >= most - LESS &&
      one.words >= SPOKEN &&
      // who wrote it and when is no headline
      (one.block >= from || !(one.text.endsWith(text) || readDate(one.text).date)),
  );
  return Math.min(above?.block ?? from, from);
}

/** The way to a page ends with its headline: “Home > Harbour > Ferry runs again”. */
const withoutWay = (best: Candidate, candidates: readonly Candidate[]): Candidate =>
  candidates.find(
    ({ block, text }) =>
      block > best.block && best.text.length > text.length && best.text.endsWith(text),
  ) ?? best;

function strongest(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of candidates) if (!best || one.score > best.score) best = one;
  return best;
}
