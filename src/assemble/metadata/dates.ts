import type { Lexicon } from '../../lexicon/lexicon.ts';
import {
  type Day,
  foldWord,
  type MonthNames,
  monthNames,
  pad,
  toDay,
  westernDigits,
  zoneOf,
} from './date-parts.ts';

/** What reading a date depends on. */
export interface DateOptions {
  /** Whose names of months are understood. */
  readonly lexicons: readonly Lexicon[];
  /** BCP 47 tag of the page: decides whether `03/04/2023` is in March or in April. */
  readonly language?: string | undefined;
  /** ISO 8601: a date after it is none. */
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
    const plain = clock
      ? line.slice(0, clock.start) + ' '.repeat(clock.end - clock.start) + line.slice(clock.end)
      : line;
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

/** The date in an address such as `/2023/05/17/`: weak evidence of when a page was published. */
export function dateInUrl(url: string, now?: string): string | undefined {
  const match = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(
    url.slice(0, 2000),
  );
  const day = match && toDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!day) return undefined;
  const value = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  return inTime(value, now) ? value : undefined;
}

interface FoundDay extends Day {
  readonly start: number;
  readonly end: number;
}

interface FoundClock {
  readonly time: string;
  readonly start: number;
  readonly end: number;
}

/** Seconds or milliseconds since 1970, alone in the text. */
function readTimestamp(line: string): string | undefined {
  const match = /^\s*(1\d{9})(\d{3})?(?:\.\d{1,6})?\s*$/.exec(line);
  if (!match) return undefined;
  return `${new Date(Number(match[1]) * 1000).toISOString().slice(0, 19)}Z`;
}

const ZONE = '(?:(?:gmt|utc)?\\s?[+−-]\\d{1,2}:?(?:\\d{2})?(?!\\d)|\\p{L}{1,4}(?![\\p{L}\\d]))';
const CLOCK = new RegExp(
  `(?<![\\d:])(\\d{1,2})(?:(:)|\\s?(h|時|时|點|点|시)\\s?|([.]))(\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?(?![\\d:])` +
    `\\s?(?:分|분)?\\s?([ap]\\.?\\s?m\\b\\.?|uhr|h\\b|hrs?\\b|ч\\b)?\\s?\\(?(${ZONE})?`,
  'giu',
);
const BARE_HOUR = /(?<![\d:.])(\d{1,2})\s?(uhr|[ap]\.?m\b\.?)/iu;

/** The first time of day. */
function findClock(line: string): FoundClock | undefined {
  for (const match of line.matchAll(CLOCK)) {
    let hour = Number(match[1]);
    const minute = Number(match[5]);
    if (hour > 24 || minute > 59) continue;
    const suffix = match[7]?.toLowerCase();
    const before = line.slice(Math.max(0, match.index - 5), match.index);
    // a full stop parts hours from minutes only where a word says so: 14.05 may be a day in May
    if (match[4] && !suffix && !/(?:kl|klo|ore|às|at)\.?\s$/i.test(before)) continue;
    hour = halfDay(hour, suffix);
    const second = match[6] ? `:${match[6]}` : '';
    const zone = zoneOf(match[8]?.replace(/\s/g, ''));
    // a word behind it that is no zone may be a month's name: it stays in the text
    const end = match.index + match[0].length - (zone ? 0 : (match[8]?.length ?? 0));
    return {
      time: `${pad(hour % 24)}:${pad(minute)}${second}${zone ?? ''}`,
      start: match.index,
      end,
    };
  }
  const bare = BARE_HOUR.exec(line);
  if (!bare || Number(bare[1]) > 24) return undefined;
  const hour = halfDay(Number(bare[1]), bare[2]!.toLowerCase());
  return { time: `${pad(hour % 24)}:00`, start: bare.index, end: bare.index + bare[0].length };
}

function halfDay(hour: number, suffix: string | undefined): number {
  if (suffix?.startsWith('p') && hour < 12) return hour + 12;
  if (suffix?.startsWith('a') && hour === 12) return 0;
  return hour;
}

/** A time belongs to a day that it stands beside. */
function near(clock: FoundClock, day: FoundDay): boolean {
  return clock.start >= day.start - 40 && clock.start <= day.end + 30;
}

const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})|\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?|(\d{2})(\d{2}))(?!\d)/u;
const REIWA = /令和\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/u;

/** `2023-05-17`, `2023/5/17`, `2023. 5. 17.`, `2023年5月17日`, `20230517`. */
function findYearFirst(line: string): FoundDay | undefined {
  const match = YEAR_FIRST.exec(line);
  if (match) {
    const [month, day] = [match[3] ?? match[5] ?? match[7], match[4] ?? match[6] ?? match[8]];
    const found = toDay(Number(match[1]), Number(month), Number(day));
    if (found) return { ...found, start: match.index, end: match.index + match[0].length };
  }
  const reiwa = REIWA.exec(line);
  const year = reiwa?.[1] === '元' ? 1 : Number(reiwa?.[1]);
  const found = reiwa ? toDay(2018 + year, Number(reiwa[2]), Number(reiwa[3])) : undefined;
  return found && { ...found, start: reiwa!.index, end: reiwa!.index + reiwa![0].length };
}

const NUMERIC = /(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/;
/** Where the month comes first in numbers (Unicode CLDR, short dates). */
const MONTH_FIRST = /^en(?:$|-(?:us|ph|ca|latn-us))/i;

/** `17.05.2023`, `05/17/2023`, `17-5-23`. */
function findNumeric(line: string, language: string | undefined): FoundDay | undefined {
  const match = NUMERIC.exec(line);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  let year = Number(match[4]);
  if (match[4]!.length === 2) year += year < 70 ? 2000 : 1900;
  const american = match[2] !== '.' && MONTH_FIRST.test(language ?? '');
  const found = american
    ? (toDay(year, first, second) ?? toDay(year, second, first))
    : (toDay(year, second, first) ?? toDay(year, first, second));
  return found && { ...found, start: match.index, end: match.index + match[0].length };
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** The longest name of a month has so many words. */
const MONTH_WORDS = 3;

/** A month's name with day and year beside it, in any order that a language has. */
function findWritten(line: string, months: MonthNames): FoundDay | undefined {
  const tokens: Token[] = [];
  for (const match of line.matchAll(/\d+|[\p{L}\p{M}’']+/gu)) {
    const word = match[0];
    const number = /^\d/.test(word) ? Number(word) : Number.NaN;
    tokens.push({ word, number, start: match.index, end: match.index + word.length });
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!Number.isNaN(token.number)) continue;
    // names of several words before shorter ones: "tháng mười hai" holds "tháng mười"
    for (let size = MONTH_WORDS; size >= 1; size--) {
      const words = tokens.slice(at, at + size);
      if (words.length < size) continue;
      const month = months.get(foldWord(words.map(({ word }) => word).join(' ')));
      const day = month === undefined ? undefined : around(tokens, at, at + size - 1, month);
      if (day) return day;
    }
  }
  return undefined;
}

/** How many words may stand between a month and its day or year: "17 de mayo del año 2023". */
const REACH = 4;

function around(
  tokens: readonly Token[],
  first: number,
  last: number,
  month: number,
): FoundDay | undefined {
  const numbers = (from: number, step: 1 | -1): readonly Token[] => {
    const out: Token[] = [];
    for (let i = from; i >= 0 && i < tokens.length && Math.abs(i - from) < REACH; i += step) {
      if (!Number.isNaN(tokens[i]!.number)) out.push(tokens[i]!);
    }
    return out;
  };
  const [before, before2] = numbers(first - 1, -1);
  const [after, after2] = numbers(last + 1, 1);
  const orders: readonly (readonly [Token | undefined, Token | undefined])[] = [
    [before, after],
    [after, after2],
    [after, before],
    [before, before2],
  ];
  for (const [day, year] of orders) {
    if (!day || !year || day.word.length > 2) continue;
    // a year in two digits only behind day and month: 17 May 23
    const short = year.word.length === 2 && year === after && day === before;
    if (year.word.length !== 4 && !short) continue;
    const found = toDay(short ? 2000 + year.number : year.number, month, day.number);
    if (!found) continue;
    const edges = [tokens[first]!, tokens[last]!, day, year];
    return {
      ...found,
      start: Math.min(...edges.map((token) => token.start)),
      end: Math.max(...edges.map((token) => token.end)),
    };
  }
  return undefined;
}

/** Not after `now`; where a zone is missing, as far west as there are zones. */
function inTime(value: string, now: string | undefined): boolean {
  if (now === undefined) return true;
  const limit = Date.parse(now);
  const zoned = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value);
  const time = Date.parse(zoned || !value.includes('T') ? value : `${value}Z`);
  return Number.isNaN(limit) || Number.isNaN(time) || time <= limit + (zoned ? 0 : 14 * 3_600_000);
}
