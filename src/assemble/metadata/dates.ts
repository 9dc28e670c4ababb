import { westernDigits } from '../../lexicon/digits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { blanked } from './blanked.ts';
import { type FoundClock, findClock } from './clock.ts';
import { type MonthNames, monthNames, pad, toDay } from './date-parts.ts';
import { findNumeric, findWritten, findYearFirst } from './days.ts';

/** What reading a date depends on. */
export interface DateOptions {
  /** Whose names of months are understood. */
  readonly lexicons: readonly Lexicon[];
  /** BCP 47 tag of the page: decides whether `03/04/2023` is in March or in April. */
  readonly language?: string | undefined;
  /** ISO 8601, a day or a time with its zone: a date after it is none. */
  readonly now?: string | undefined;
}

/** A date in a text. */
export interface FoundDate {
  /** ISO 8601: `2023-05-17`, `2023-05-17T10:30` or `2023-05-17T10:30:00+02:00`. */
  readonly value: string;
  /** UTF-16 offsets of the day as it stands in the text, without its time. */
  readonly start: number;
  readonly end: number;
}

/** Reads dates with one set of options. */
export type DateReader = (text: string) => FoundDate | undefined;

/** `2023-05-17`, in characters. */
export const ISO_DAY = 10;

/** Longer texts are read up to here: a date line is short. */
const LONGEST = 300;

/**
 * The first date in a text, as ISO 8601. The day is the one that is written: nothing is moved to
 * another zone, and a time without a zone stays without one. What names no day and year
 * ("3 minutes ago", "May 2023") is no date.
 *
 * @example
 * parseDate('17. Mai 2023, 10:30 Uhr', { lexicons: [de] }) // '2023-05-17T10:30'
 */
export function parseDate(text: string, options: DateOptions): string | undefined {
  return createDateReader(options)(text)?.value;
}

/** As {@link parseDate}, for many texts: the names of months are gathered once. */
export function createDateReader(options: DateOptions): DateReader {
  let names: MonthNames | undefined;
  const months = (): MonthNames => {
    names ??= monthNames(options.lexicons, options.language);
    return names;
  };
  return (text) => {
    const line = westernDigits(text.slice(0, LONGEST));
    const exact = readTimestamp(line);
    if (exact)
      return inTime(exact, options.now) ? { value: exact, start: 0, end: line.length } : undefined;
    const clock = findClock(line);
    // a clock's numbers are no days or years
    const plain = clock ? blanked(line, clock) : line;
    const day =
      findYearFirst(plain) ?? findNumeric(plain, options.language) ?? findWritten(plain, months());
    if (!day) return undefined;
    const date = `${String(day.year).padStart(4, '0')}-${pad(day.month)}-${pad(day.day)}`;
    const value = clock && near(clock, day) ? `${date}T${clock.time}` : date;
    return inTime(value, options.now) && date !== '1970-01-01'
      ? { value, start: day.start, end: day.end }
      : undefined;
  };
}

const IN_PATH = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/;
/** A day with hour and minute, as numbers of stories begin: `A202305171030001`. */
const IN_NUMBER =
  /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d\d{0,9}(?!\d)/;

/** The date in an address such as `/2023/05/17/`: weak evidence of when a page was published. */
export function dateInUrl(url: string, now?: string): string | undefined {
  const address = url.slice(0, 2000);
  const match = IN_PATH.exec(address) ?? IN_NUMBER.exec(address);
  const day = match && toDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!day) return undefined;
  const value = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  return inTime(value, now) ? value : undefined;
}

/** Seconds or milliseconds since 1970, alone in the text. */
function readTimestamp(line: string): string | undefined {
  const match = /^\s*(1\d{9})(\d{3})?(?:\.\d{1,6})?\s*$/.exec(line);
  if (!match) return undefined;
  return `${new Date(Number(match[1]) * 1000).toISOString().slice(0, 19)}Z`;
}

/** A time belongs to a day that it stands beside. */
function near(clock: FoundClock, day: { readonly start: number; readonly end: number }): boolean {
  return clock.start >= day.start - 40 && clock.start <= day.end + 30;
}

/** Not after `now`, a day or an instant; where a zone is missing, in any of them. */
function inTime(value: string, now: string | undefined): boolean {
  if (now === undefined) return true;
  if (now.length === ISO_DAY) return value.slice(0, ISO_DAY) <= now;
  const limit = Date.parse(now);
  const zoned = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value);
  const time = Date.parse(zoned || !value.includes('T') ? value : `${value}Z`);
  return Number.isNaN(limit) || Number.isNaN(time) || time <= limit + (zoned ? 0 : 14 * 3_600_000);
}
