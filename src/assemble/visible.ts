import { titleWords } from '../judge/title.ts';
import { lexicons } from '../lexicon/list.ts';
import { bareNames } from './bare-names.ts';
import { farMetadata } from './far.ts';
import { type Draft, isForeign } from './fate.ts';
import type { KickerInside } from './kicker.ts';
import { markedMetadata } from './marked.ts';
import { authorWords } from './metadata/author-words.ts';
import { createAuthorReader } from './metadata/authors.ts';
import type {
  VisibleByline,
  VisibleDate,
  VisibleMetadata,
  VisibleText,
} from './metadata/candidates.ts';
import { dateStretches } from './metadata/date-lines.ts';
import { createDateReader } from './metadata/dates.ts';
import { partedDays } from './metadata/parted-days.ts';
import { saidOfDay } from './metadata/said-beside.ts';
import { signedLine } from './name-line.ts';
import { nameStretch } from './name-stretch.ts';
import { createOtherDays, createOwnDates } from './own-date.ts';
import { openingPost } from './posts.ts';
import { isReaders } from './readers.ts';
import { belowLead, isOwn, type Region } from './region.ts';
import { signedParts } from './signed-parts.ts';
import { openingLines } from './thread-lines.ts';

/** Collects what stands in sight and may be metadata of the article. */
export function visibleMetadata(draft: Draft, region: Region): VisibleMetadata {
  const { blocks } = draft.document;
  const bylines: VisibleByline[] = [];
  const dates: VisibleDate[] = [];
  const days = createDateReader({ lexicons });
  const readers = { lexicons, authors: createAuthorReader({ lexicons }), days };
  const isOwnDate = createOwnDates(draft, lexicons);
  const mayBeOwn = (i: number): boolean => {
    const day = days(blocks[i]!.text);
    return day === undefined || isOwnDate(i, day, false);
  };
  const isOtherDay = createOtherDays(draft);
  let hasRow = false;
  const foreign = new Set<number>();
  const isOthers = othersOf(draft, region);
  const headings: VisibleText[] = [];
  const below = draft.document.format === 'html' ? 0 : belowLead(draft, region.start);
  const whole = (i: number): VisibleText => ({
    block: i,
    text: blocks[i]!.text,
    start: 0,
    end: blocks[i]!.text.length,
  });
  const title =
    region.title >= 0 ? titleLine(draft, whole(region.title), region.kicker) : undefined;
  if (title) dates.push(...linesBeside(title, blocks[title.block]!.text));
  // what claims no title, a text or a part of a page, has none but the line it opens with
  const mayName = draft.document.claims.some(({ field }) => field === 'title');
  for (let i = 0; i < blocks.length; i++) {
    const isTheirs = isReaders(blocks[i]!, region.start);
    if (isTheirs || isOthers(i)) foreign.add(i);
    if (mayName && blocks[i]!.shape === 'heading' && headings.length < 50) headings.push(whole(i));
    const roles = draft.roles[i];
    if (!roles || isTheirs) continue;
    if (!(isOwn(region, i) || (i > region.start && i < below))) continue;
    const byline = roles.get('byline');
    const isRow = byline?.rule === 'byline-row';
    // a second row is that of another story or of a comment
    if (isRow && (isOtherDay(blocks[i]!) || hasRow)) continue;
    if (isRow) hasRow = true;
    if (byline) {
      const signed = signedLine(blocks, i, authorWords(lexicons).jobs);
      const at = signed === region.title ? i : signed;
      // a rule that is surer than this is surer of the block, not of the name
      const confidence = Math.min(NAMED, byline.confidence);
      const parts = signedParts(blocks[at]!, readers);
      if (parts.length > 0) bylines.push(...parts.map((part) => ({ ...part, confidence })));
      else {
        const stretch = nameStretch(blocks[at]!, isRow, at === i ? byline : {}, readers);
        bylines.push({ ...stretch, confidence });
      }
    }
    const date = roles.get('date') ?? byline;
    if (date && mayBeOwn(i)) {
      const { start: from = 0, end: to = blocks[i]!.text.length } = date;
      const line = blocks[i]!.text.slice(from, to);
      const parted = partedDays(blocks[i]!, from, to, days, lexicons);
      dates.push(
        ...parted.map((one) => ({
          ...one,
          block: i,
          text: blocks[i]!.text.slice(one.start, one.end),
        })),
      );
      const stretches = parted.length > 0 ? [] : dateStretches(line, days, lexicons);
      for (const { start, end, kind } of stretches) {
        const day = kind === 'unknown' && stretches.length === 1 ? days(line) : undefined;
        const place = { start: from + start, end: from + end };
        dates.push({
          block: i,
          text: line.slice(start, end),
          ...place,
          ...(day ? saidOfDay(blocks, i, from + day.start, from + day.end, lexicons) : { kind }),
        });
      }
    }
  }
  const marked = markedMetadata(
    draft,
    (i) => i !== region.title && isOwn(region, i) && !foreign.has(i),
    lexicons,
  );
  const told = new Set([...bylines, ...marked.bylines].map(({ block }) => block));
  const bare = bareNames(draft, region, lexicons, bylines.some(isWorded)).filter(
    ({ block }) => !told.has(block),
  );
  const far = farMetadata(draft, region);
  const post = openingPost(draft, region.start) ?? openingLines(draft, region.start);
  return {
    ...(post ? { post } : {}),
    ...(title ? { title } : {}),
    headings,
    bylines: [...bylines, ...marked.bylines, ...bare, ...far.bylines.map(notSurer)],
    dates: [...dates, ...marked.dates, ...far.dates.filter(({ block }) => mayBeOwn(block))],
    foreign,
  };
}

/** Whether a byline begins with a word for it. */
const isWorded = ({ confidence }: VisibleByline): boolean => confidence >= NAMED;

/** How sure a byline is at most to name who wrote. */
const NAMED = 0.8;

const notSurer = (byline: VisibleByline): VisibleByline => ({
  ...byline,
  confidence: Math.min(0.9 * NAMED, byline.confidence),
});

/** From this confidence on a rule is believed between headline and text too. */
const BELIEVED = 0.8;

/**
 * Tells which blocks are somebody else's. Between headline and text a name and a date look like
 * labels of a menu or a teaser to rules that see lines alone: there only surer ones are believed.
 */
function othersOf(draft: Draft, { title, start }: Region): (i: number) => boolean {
  const believed = new Set<number>();
  for (const { block, confidence, category } of draft.findings) {
    if (confidence >= BELIEVED && category !== 'metadata') believed.add(block);
  }
  return (i) => isForeign(draft, i) && (title < 0 || i <= title || i > start || believed.has(i));
}

/** The lines of a text, with where they stand in it. */
function linesOf(block: number, text: string): readonly VisibleText[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const place = { block, text: line, start, end: start + line.length };
    start = place.end + 1;
    return place;
  });
}

/**
 * Old pages set the headline and what stands under it apart by a line break alone: the line that
 * the page's title repeats, where the other lines are not in it. Behind a kicker in the same block it is what is left.
 */
function titleLine(
  { document }: Draft,
  title: VisibleText,
  kicker: KickerInside | undefined,
): VisibleText {
  if (kicker) return { ...title, text: title.text.slice(kicker.start), start: kicker.start };
  if (!title.text.includes('\n')) return title;
  const claimed = document.claims
    .filter(({ field }) => field === 'title')
    .slice(0, 8)
    .map(({ value }) => titleWords(value));
  const isIn = (text: string): boolean => {
    const words = [...titleWords(text)];
    return words.length > 1 && claimed.some((all) => words.every((word) => all.has(word)));
  };
  if (isIn(title.text)) return title;
  return linesOf(title.block, title.text).find(({ text }) => isIn(text)) ?? title;
}

/** Below a headline of one line, the other lines may say when it was published. */
function linesBeside(title: VisibleText, text: string): readonly VisibleDate[] {
  if (!text.includes('\n') || title.text === text) return [];
  return linesOf(title.block, text)
    .filter(({ start }) => start !== title.start)
    .slice(0, 4)
    .map((line) => ({ ...line, kind: 'unknown' }));
}
