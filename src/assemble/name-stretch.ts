import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SourceBlock, Span } from '../read/document.ts';
import { authorWords } from './metadata/author-words.ts';
import { afterWord, byWords } from './metadata/by-words.ts';
import type { VisibleText } from './metadata/candidates.ts';
import { findClock } from './metadata/clock.ts';
import type { DateReader } from './metadata/dates.ts';
import { withoutDay } from './metadata/name-dates.ts';
import { saidAt } from './metadata/said.ts';
import { rowText } from './row-parts.ts';
import type { NameReaders } from './signed-parts.ts';

/**
 * Where a byline's names stand: in a row beside the date, else in the span that the rule took, or all of the line.
 * Where nobody is named without what is called after something else, that counts, too.
 */
export function nameStretch(
  block: SourceBlock,
  isRow: boolean,
  { start, end }: { readonly start?: number | undefined; readonly end?: number | undefined },
  { lexicons, authors, days }: NameReaders,
): VisibleText {
  const read = (whole: boolean): VisibleText => {
    const row = rowText(block, lexicons, isRow ? { whole } : { from: start, to: end, whole });
    const part = isRow ? namesPart(row.text, lexicons, days) : { start: 0, end: row.text.length };
    return {
      block: block.index,
      text: withoutDay(row.text.slice(part.start, part.end), authorWords(lexicons)),
      start: row.at(part.start),
      end: row.at(part.end),
    };
  };
  const stretch = read(false);
  if (!block.parts) return stretch;
  const { people, organizations } = authors(stretch.text);
  return people.length + organizations.length > 0 ? stretch : read(true);
}

/** The part of a byline row that names are read from: the date, its labels and its time stand around it. */
function namesPart(text: string, lexicons: readonly Lexicon[], days: DateReader): Span {
  const day = days(text);
  if (!day) return { start: 0, end: text.length };
  const hit = afterWord(text, byWords(lexicons), true, true);
  const isBehind = hit === undefined ? !/\p{L}/u.test(text.slice(0, day.start)) : hit >= day.end;
  const start = hit ?? (isBehind ? day.end : 0);
  if (isBehind) {
    const behind = text.slice(start);
    const marks = /^[\p{Nd}\P{L}]*/u.exec(behind)![0].length;
    const clock = findClock(behind);
    // "6時00分" has letters in it
    const time = clock && clock.start <= marks ? Math.max(marks, clock.end) : marks;
    return { start: start + (hit === undefined ? time : 0), end: text.length };
  }
  const said = saidAt(text.slice(0, day.start), lexicons);
  return { start, end: said.start > start ? said.start : day.start };
}
