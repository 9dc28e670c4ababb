import { type Day, foldWord, type MonthNames, toDay } from './date-parts.ts';

/** A day in a line, as it is written. */
export interface FoundDay extends Day {
  readonly start: number;
  readonly end: number;
}

const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})|\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?|(\d{2})(\d{2}))(?!\d)/u;
const REIWA = /令和\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/u;

/** `2023-05-17`, `2023/5/17`, `2023. 5. 17.`, `2023年5月17日`, `20230517`. */
export function findYearFirst(line: string): FoundDay | undefined {
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

/** A year may run into the number of another date: `17.05.202317. Mai 2023`. */
const NUMERIC =
  /(?<![\d/-]|\d\.)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(?:(\d{4}|\d{2})(?!\d)|((?:19|20)\d\d)(?=\d{1,2}[.:]\s?[\p{L}\d]))/u;
/** Where the month comes first in numbers (Unicode CLDR, short dates). */
const MONTH_FIRST = /^en(?:$|-(?:us|ph|ca|latn-us))/i;

const THAI = /^th(?:$|-)/i;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d(?!\d)/;

/** `17.05.2023`, `05/17/2023`, `17-5-23`. */
export function findNumeric(line: string, language: string | undefined): FoundDay | undefined {
  const match = NUMERIC.exec(line);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const behind = match.index + match[0].length;
  // a year of two digits and a clock behind it: "28.09.1912:44"
  const clock = match[4]?.length === 4 && CLOCK.test(line.slice(behind - 2, behind + 4));
  const digits = clock ? match[4]!.slice(0, 2) : (match[4] ?? match[5]!);
  let year = Number(digits);
  if (digits.length === 2)
    year += THAI.test(language ?? '') && year > 50 ? 2500 : year < 70 ? 2000 : 1900;
  const american = match[2] !== '.' && MONTH_FIRST.test(language ?? '');
  const found = american
    ? (toDay(year, first, second) ?? toDay(year, second, first))
    : (toDay(year, second, first) ?? toDay(year, first, second));
  return found && { ...found, start: match.index, end: clock ? behind - 2 : behind };
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** The longest name of a month has so many words. */
const MONTH_WORDS = 3;

/** Of the day and of the year. */
const TWO_NUMBERS = /\d\D+\d/;

/** A month's name with day and year beside it, in any order that a language has. */
export function findWritten(line: string, months: MonthNames): FoundDay | undefined {
  if (!TWO_NUMBERS.test(line)) return undefined;
  const tokens: Token[] = [];
  for (const match of line.matchAll(/\d+|[\p{L}\p{M}’']+/gu)) {
    let start = match.index;
    // elements without a blank between them run together: "Ana LimaDec 5, 20232 shares"
    // "F1" is no first of a month
    const before = line.slice(Math.max(0, start - 2), start);
    const isNamed = /(?:^|\P{L})\p{Lu}$/u.test(before);
    // nor is the end of "0.0.1"
    const isPart = match[0].length <= 2 && /\d[.,]$/.test(before);
    for (const word of match[0].split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)) {
      const number = /^\d/.test(word) && !isNamed && !isPart ? Number(word) : Number.NaN;
      tokens.push({ word, number, start, end: start + word.length });
      start += word.length;
    }
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!Number.isNaN(token.number)) continue;
    // names of several words before shorter ones: "tháng mười hai" holds "tháng mười"
    for (let size = MONTH_WORDS; size >= 1; size--) {
      const words = tokens.slice(at, at + size);
      if (words.length < size) continue;
      const month = months.get(foldWord(words.map(({ word }) => word).join(' ')));
      const day =
        month === undefined ? undefined : around(line, tokens, at, at + size - 1, month, months);
      if (day) return day;
    }
  }
  return undefined;
}

/** How many words may stand between a month and its day or year: "17 de mayo del año 2023". */
const REACH = 4;

function around(
  line: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  month: number,
  months: MonthNames,
): FoundDay | undefined {
  const numbers = (from: number, step: 1 | -1): readonly Token[] => {
    const out: Token[] = [];
    for (let i = from; i >= 0 && i < tokens.length && Math.abs(i - from) < REACH; i += step) {
      const token = tokens[i]!;
      // "2 Sep; 3 Feb 2022": what stands behind a semicolon is another day's
      const near = tokens[i - step]!;
      const [left, right] = step > 0 ? [near, token] : [token, near];
      if (line.slice(left.end, right.start).includes(';')) break;
      if (!Number.isNaN(token.number)) {
        const next = tokens[i + step];
        const isOthers =
          out.length > 0 &&
          Number.isNaN(near.number) &&
          next !== undefined &&
          months.has(foldWord(next.word));
        // "Sep 2 Accepted 2022 Feb": the year of the next one
        if (isOthers) break;
        out.push(token);
      }
      // "Ana Maio on January 21, 2023": the numbers are those of the other month
      else if (months.has(foldWord(token.word))) break;
    }
    return out;
  };
  const [before, before2] = numbers(first - 1, -1);
  const [after, after2] = numbers(last + 1, 1).map(yearOfRun);
  // "2021 Sep 2": what stands right before the month is its year, unless one stands behind the day
  const isYearFirst =
    before === tokens[first - 1] &&
    before?.word.length === 4 &&
    after !== undefined &&
    after === tokens[last + 1] &&
    /^[\s.,/-]{0,2}$/.test(line.slice(before.end, tokens[first]!.start)) &&
    !/^,?\s(?:19|20)\d\d(?!\d)/.test(line.slice(after.end, after.end + 7));
  const orders: readonly (readonly [Token | undefined, Token | undefined])[] = [
    ...(isYearFirst ? [[after, before] as const] : []),
    [before, after],
    [after, after2],
    [after, before],
    [before, before2],
  ];
  for (const [day, year] of orders) {
    if (!day || !year || day.word.length > 2) continue;
    // a year in two digits only right behind day and month: 17 May 23, not "1 year ago, 12 comments"
    const short =
      year.word.length === 2 &&
      day === tokens[first - 1] &&
      year === tokens[last + 1] &&
      !BREAK.test(line.slice(tokens[last]!.end, year.start)) &&
      !YEAR_BEHIND.test(line.slice(year.end, year.end + 8));
    if (year.word.length !== 4 && !short) continue;
    const century = IS_THAI.test(tokens[first]!.word) ? 2500 : 2000;
    const found = toDay(short ? century + year.number : year.number, month, day.number);
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

/** Thai years of two digits are those of the Buddhist era: `17 พ.ค. 66` is in 2023. */
const IS_THAI = /\p{Script=Thai}/u;
/** What parts a date from what stands beside it. */
const BREAK = /[|•·,;\n]/;
/** Behind a month's day: "July 05, 2014", where what stands before the month is no part of the date. */
const YEAR_BEHIND = /^,\s?(?:19|20)\d\d(?!\d)/;

/** The year at the start of a run of digits, where a counter stood beside it: "20232 shares". */
function yearOfRun(token: Token): Token {
  const year = /^(?:19|20)\d\d(?=\d{1,4}$)/.exec(token.word)?.[0];
  // a round number is a number: "May 5, 20000 people"
  if (!year || /000$/.test(token.word)) return token;
  return { word: year, number: Number(year), start: token.start, end: token.start + 4 };
}
