import { readDate } from '../lexicon/dates.ts';
import { coreStart } from './core-start.ts';
import { findCrumbs } from './crumbs.ts';
import { type Draft, isBody, isForeign, isKept } from './fate.ts';
import { isLabel, isSentenceLike } from './kicker.ts';
import {
  hasManyMain,
  headsNotice,
  isClaimed,
  isClaimedMain,
  LONGEST,
  mainHeading,
  mayBeMain,
  partnerHeading,
} from './main-heading.ts';
import { likeliestTitle, type Titler } from './title/titler.ts';
import { shareOfText } from './words-of-text.ts';

/** How far above the text a title is looked for, in blocks. */
const REACH = 40;
/** With so many blocks over the text, a text is that of a whole page. */
const WHOLE_PAGE = 6;
/** The level of a heading that has none, or one that tells nothing. */
const USUAL = 3;
/** Nor shorter, in letters; two in scripts without spaces. */
const SHORTEST = 2;

/** Where the text begins: the first kept block of prose, else the first kept block. */
export function textStart(draft: Draft): number {
  const { words, endsSentence } = draft.judgement.page.facts;
  let first = -1;
  for (let i = 0; i < draft.fates.length; i++) {
    if (!isKept(draft, i)) continue;
    if (first < 0) first = i;
    if (words[i]! >= 10 && endsSentence[i] === 1) return i;
  }
  return first;
}

/**
 * Finds the block that is the headline; -1 where none is.
 *
 * @param titler asked where much stands over a text
 */
export function findTitle(draft: Draft, titler: () => Titler): number {
  const { document, judgement } = draft;
  const { blocks } = document;
  const likest = judgement.page.title.block;
  const known = likest >= 0 && headsNotice(draft, likest) ? -1 : likest;
  const start = textStart(draft);
  if (start < 0) return known;
  const told =
    document.format === 'html'
      ? claimedTitle(draft, known, start)
      : toldInText(draft, start, titler);
  if (told >= 0) return told;
  let best = -1;
  let bestScore = 2.5;
  const text = document.format !== 'html';
  const top = topOf(draft, start);
  const isFlat = hasManyMain(document);
  const first = nextBody(draft, 0);
  const second = nextBody(draft, first + 1);
  // in a text no line of the article stands above its headline
  const last = text
    ? Math.min(isOverHeadline(draft, first, second, start) ? second : first, start)
    : start;
  for (let i = Math.max(0, Math.min(last, start - REACH)); i <= last; i++) {
    const opens = i === first && text && blocks[i]!.shape === 'text';
    const score = opens ? openingScore(draft, i) : titleScore(draft, i, start, top, isFlat);
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  if (document.format === 'text' && mayStandBelow(draft, best, start)) {
    const likeliest = likeliestTitle(draft, start, titler());
    if (likeliest >= 0 && !(isKept(draft, likeliest) && likeliest > first)) return likeliest;
  }
  const fits = known >= 0 && known <= start + 2 && blocks[known]!.text.length <= LONGEST;
  if (best < 0 && fits && !isTeaser(draft, known)) return known;
  // that the page claims a longer title makes no lower heading the main one
  if (!isFlat && best >= 0 && known >= 0 && blocks[best]!.level !== 1 && mayBeMain(draft, known))
    return known;
  return best;
}

/** The headline of a page of HTML where its headings and what it claims say which it is; -1 where they do not. */
function claimedTitle(draft: Draft, known: number, start: number): number {
  const { document } = draft;
  const main = mainHeading(draft, known);
  if (main >= 0 || known < 0) return main;
  // the name of a book stands above each of its chapters
  const partner = document.blocks[known]!.level === 1 ? partnerHeading(document, known, true) : -1;
  if (partner > known && partner <= start) return partner;
  return isClaimed(draft, known) || isClaimedMain(document, known) ? known : -1;
}

/** The headline of a text where much stands over it; -1 where nothing does, or no line is like one. */
function toldInText(draft: Draft, start: number, titler: () => Titler): number {
  // plain text has been cleaned: nothing of a page stands over it
  const isPage = draft.document.format !== 'plain' && start >= WHOLE_PAGE;
  const likeliest = isPage ? likeliestTitle(draft, start, titler()) : -1;
  return likeliest >= 0 ? likeliest : (findCrumbs(draft, start)?.title ?? -1);
}

/**
 * Whether the headline of a text may be none of the lines over its start: where none is like one, or the one that is
 * did not stay, over promises of the site, and the text begins in earnest below them.
 */
function mayStandBelow(draft: Draft, best: number, start: number): boolean {
  // over a whole page all lines have been looked at
  if (draft.fates.length <= WHOLE_PAGE || start >= WHOLE_PAGE) return false;
  return best < 0 || (!isKept(draft, best) && coreStart(draft, start) > start);
}

/** The first block of the body from `from` on; in HTML, where labels have elements of their own, also a byline's. */
function nextBody(draft: Draft, from: number): number {
  const { fates, document } = draft;
  let i = from;
  while (i < fates.length && !(document.format === 'html' ? isKept(draft, i) : isBody(draft, i)))
    i++;
  return i;
}

/** Whether the text begins with a word alone, and a line that may be the headline below it. */
function isOverHeadline(draft: Draft, first: number, second: number, start: number): boolean {
  const { words } = draft.judgement.page.facts;
  const below = draft.document.blocks[second];
  return (
    below !== undefined &&
    second < start &&
    words[first] === 1 &&
    words[second]! >= 4 &&
    below.text.length <= LONGEST &&
    !isSentenceLike(below.text)
  );
}

/**
 * Whether the line that the text begins with is its headline. Told by the kept text alone, unlike that
 * of a line above it: given again without what stood around it, the text has the same headline.
 *
 * @returns a score, as of {@link titleScore}
 */
function openingScore(draft: Draft, i: number): number {
  const { document, judgement, roles } = draft;
  const { facts } = judgement.page;
  const { text } = document.blocks[i]!;
  if (text.length > LONGEST || text.includes('\n') || facts.letters[i]! < SHORTEST) return 0;
  if ((roles[i] && !roles[i].has('kicker')) || isSentence(draft, i)) return 0;
  let next = i + 1;
  while (next < draft.fates.length && !isKept(draft, next)) next++;
  if (next >= draft.fates.length) return 0;
  // a word or two may as well be the line above the headline
  return facts.words[i]! >= 3 ? 10 : 3;
}

/** Whether a block of unmarked text is a sentence or more: as the line that a text opens with, it is no headline. */
function isSentence({ document, judgement }: Draft, i: number): boolean {
  const { text, shape } = document.blocks[i]!;
  if (document.format === 'html' || shape !== 'text') return false;
  return isSentenceLike(text) || judgement.page.facts.sentences[i]! > 2;
}

/** A line with this share of its words in the text is about the text. */
const ABOUT = 0.4;
/** How much likelier than a row that the judge takes for residue a line below is to be the article's. */
const LIKELIER = 0.1;

/**
 * The first block that is not plainly residue, among the first few. In a text a row of a menu that no rule
 * knows (“Shows Transcripts Archive”) stands as high as a headline: it is told by the judge alone.
 */
function topOf(draft: Draft, start: number): number {
  const { fates, document, judgement } = draft;
  const { verdicts } = judgement;
  for (let i = 0; i < Math.min(8, fates.length); i++) {
    if (isForeign(draft, i) || (document.format === 'text' && isDay(draft, i))) continue;
    const fate = fates[i]!;
    const doubted =
      document.format === 'text' &&
      fate.is === 'removed' &&
      fate.reason.rule === 'judge' &&
      shareOfText(draft, i, start) < ABOUT;
    let next = doubted ? i + 1 : start;
    while (next < start && !isAboveIt(next, verdicts[i]!.probability)) next++;
    if (next >= start) return i;
  }
  return 0;

  function isAboveIt(j: number, probability: number): boolean {
    const { text } = document.blocks[j]!;
    return (
      verdicts[j]!.probability > probability + LIKELIER &&
      text.length <= LONGEST &&
      !draft.roles[j] &&
      !isForeign(draft, j) &&
      !isSentence(draft, j)
    );
  }
}

/**
 * How much a block is like the headline of the text that begins at `start`.
 *
 * @param top the block that stands where headlines do, see {@link topOf}
 * @param isFlat whether the first level of a heading tells nothing
 */
function titleScore(draft: Draft, i: number, start: number, top: number, isFlat: boolean): number {
  const { document, judgement, roles } = draft;
  const block = document.blocks[i]!;
  const { facts } = judgement.page;
  const { text, shape } = block;
  if (text.length > LONGEST || facts.letters[i]! < SHORTEST) return 0;
  // to rules that see lines alone a headline among labels is one of them
  const label = isForeign(draft, i);
  if (label && !isRunLabel(draft, i)) return 0;
  if (shape === 'item' || shape === 'row' || shape === 'code' || shape === 'caption') return 0;
  if ((roles[i] && !roles[i].has('kicker')) || isSentence(draft, i)) return 0;
  if (i === start && document.blocks.length <= i + 1) return 0;
  if (isTeaser(draft, i)) return 0;
  const next = document.blocks[i + 1];
  const words = facts.words[i]!;
  let score = label ? 0.8 : 1;
  // who wrote it and when is no headline
  if (document.format !== 'html' && shape !== 'heading' && readDate(text).date) score -= 2;
  if (shape === 'heading') score += 5 - Math.max(isFlat ? USUAL : 1, block.level ?? USUAL);
  if (i === top || (i === top + 1 && isLabel(draft, top))) score += 2;
  // a word alone over the text, where nothing else can be its title
  if (i === top && i === start - 1 && document.format !== 'html') score += 0.7;
  if (words >= 4) score += 1;
  if (words >= 6 && words <= 20) score += 0.5;
  if (words <= 2) score -= 0.7;
  if (isSentenceLike(text)) score -= /[.。,;]$/.test(text) ? 2.2 : 1.2;
  if (facts.links[i]! > 0) score -= 1;
  if (facts.copies[i]! > 1) score += 0.3;
  // the line below says who wrote it, or when
  for (let d = 1; d <= 4; d++) {
    const below = roles[i + d];
    if (below && (below.has('byline') || below.has('date') || below.has('publisher'))) {
      score += 1;
      break;
    }
  }
  if (next && next.text.length < text.length * 0.5 && i === start) score -= 1;
  score -= Math.min(2.5, (start - i) * 0.12);
  if (i === start && shape !== 'heading' && facts.sentences[i]! > 1) score -= 2;
  return score;
}

/** Whether a line is a date, with little beside it. */
const isDay = ({ document, roles }: Draft, i: number): boolean =>
  roles[i]?.has('date') === true || readDate(document.blocks[i]!.text).date;

/** Whether a lower heading leads elsewhere, on a page that calls itself something else. */
function isTeaser({ document, judgement }: Draft, i: number): boolean {
  const { level, text } = document.blocks[i]!;
  const { facts, title } = judgement.page;
  return (
    document.format === 'html' &&
    (level ?? 1) > 1 &&
    facts.linked[i]! >= 0.9 * text.length &&
    title.likeness[i]! < 0.2 &&
    document.claims.some(({ field }) => field === 'title')
  );
}

/**
 * Whether a line of four words or more, or of two over a byline or a date, was removed for nothing but
 * standing among labels.
 */
function isRunLabel(draft: Draft, i: number): boolean {
  const fate = draft.fates[i]!;
  const below = draft.roles[i + 1];
  const signed = below !== undefined && (below.has('byline') || below.has('date'));
  return (
    draft.document.format !== 'html' &&
    fate.is === 'removed' &&
    fate.reason.category === 'navigation' &&
    fate.reason.rule === 'label-run' &&
    draft.judgement.page.facts.words[i]! >= (signed ? 2 : 4)
  );
}
