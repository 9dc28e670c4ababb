import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasDigit } from '../read/characters.ts';
import type { SourceBlock } from '../read/document.ts';
import { AUTHOR_WORDS, isOtherElement } from './author-elements.ts';
import type { Draft } from './fate.ts';
import { createAuthorReader } from './metadata/authors.ts';
import type { VisibleByline, VisibleDate } from './metadata/candidates.ts';
import { createDateReader, type FoundDate } from './metadata/dates.ts';
import { withoutHandled } from './metadata/handled.ts';
import { partedDays } from './metadata/parted-days.ts';
import { saidOf } from './metadata/said.ts';
import { saidOfDay } from './metadata/said-beside.ts';
import { createOtherDays, createOwnDates, isBehindLabel } from './own-date.ts';
import { isAllNames, readNames, signedParts } from './signed-parts.ts';

/** Bylines and dates that no rule sees: told by the markup, or by standing in one short line. */
export interface MarkedMetadata {
  readonly bylines: readonly VisibleByline[];
  readonly dates: readonly VisibleDate[];
}

/** Longer blocks are no bylines, in UTF-16 code units. */
const LONGEST = 200;
/** An element with more blocks than this is more than a byline. */
const MOST_BLOCKS = 6;
/** How many elements around a block are asked for their class words. */
const STEPS = 4;
/** A page shows few bylines of its own. */
const MOST = 12;

/** In forums the account that posted stands for the author. */
const ACCOUNT_WORDS = new Set('username bigusername poster'.split(' '));
const ACCOUNT = /^[\p{L}\p{N}_.-]{3,30}$/u;
const DATE_WORDS = new Set(
  'date dates time published pubdate publish posted updated modified timestamp datetime datum fecha data dateline meta byline info'.split(
    ' ',
  ),
);

/** What stands near headline and text and looks like a byline or a date by its markup or its form. */
export function markedMetadata(
  draft: Draft,
  isNear: (i: number) => boolean,
  lexicons: readonly Lexicon[],
): MarkedMetadata {
  const bylines: VisibleByline[] = [];
  const dates: VisibleDate[] = [];
  const { blocks, format } = draft.document;
  const days = createDateReader({ lexicons });
  const readers = { lexicons, authors: createAuthorReader({ lexicons }), days };
  const isOwnDate = createOwnDates(draft, lexicons);
  const isOtherDay = createOtherDays(draft);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.text.length > LONGEST || !isNear(i)) continue;
    const day = hasDigit(block.text) ? days(withoutHandled(block.text, days)) : undefined;
    const markedDate = day !== undefined && isMarked(block, DATE_WORDS);
    const rest = day ? block.text.length - (day.end - day.start) : 0;
    if (
      day &&
      !draft.roles[i]?.has('date') &&
      (markedDate || rest <= 90) &&
      dates.length < MOST &&
      !isOtherDay(block) &&
      isOwnDate(i, day, markedDate)
    ) {
      const parted = partedDays(block, 0, block.text.length, days, lexicons);
      const said = saidOfDay(blocks, i, day.start, day.end, lexicons);
      const all = parted.length > 0 ? parted : [{ start: 0, end: block.text.length, ...said }];
      for (const one of all) {
        const text = block.text.slice(one.start, one.end);
        dates.push({ block: i, text, ...one, loose: !markedDate });
      }
    }
    if (draft.roles[i]?.has('byline') || bylines.length >= MOST) continue;
    const parts = signedParts(block, readers).filter(
      ({ text, start }) => !isByChanger(block.text, day, start, [text.trim()], lexicons),
    );
    if (parts.length > 0) {
      bylines.push(...parts.map((part) => ({ ...part, confidence: 0.8 })));
      continue;
    }
    const isAccount =
      format === 'html' && ACCOUNT.test(block.text) && isMarked(block, ACCOUNT_WORDS);
    const marked = isAccount || (format === 'html' && isMarked(block, AUTHOR_WORDS));
    // a row of a table names what its head says
    const wordless = marked && block.shape !== 'row' && !isBehindLabel(blocks, i);
    const whole = { start: 0, end: block.text.length };
    const found = readNames(block, whole, { marked, wordless }, readers);
    if (!found || isByChanger(found.row, found.day, found.place, found.names, lexicons)) continue;
    const { text, names, worded, sure, start, end } = found;
    if (!worded && !((sure && isAllNames(text, names)) || isAccount)) continue;
    bylines.push({ block: i, start, end, text, confidence: sure ? 0.8 : 0.6 });
  }
  return { bylines, dates };
}

/** An account behind the day of a change made the change: “Last updated 8 May 2024 by ekko”. */
const isByChanger = (
  text: string,
  day: FoundDate | undefined,
  start: number,
  names: readonly string[],
  lexicons: readonly Lexicon[],
): boolean =>
  day !== undefined &&
  start > day.end &&
  !names.every((name) => name.includes(' ')) &&
  saidOf(text.slice(0, day.start), lexicons) === 'modified';

/** Whether class words of a block or of the small elements around it are among some. */
function isMarked(block: SourceBlock, words: ReadonlySet<string>): boolean {
  let marked = false;
  let element = block.holder ?? block.element;
  for (let step = 0; element && step < STEPS; step++, element = element.parent) {
    if (element.endBlock - element.firstBlock > MOST_BLOCKS) break;
    if (isOtherElement(element)) return false;
    marked ||= element.words.some((word) => words.has(word));
  }
  return marked;
}
