/**
 * The calendar of Iran and Afghanistan: twelve months from the spring equinox on, with names of their own and,
 * in Afghanistan, those of the signs of the zodiac. Farvardin first.
 */
export const SOLAR_MONTHS: readonly (readonly string[])[] = [
  ['فروردین', 'حمل'],
  ['اردیبهشت', 'ثور'],
  ['خرداد', 'جوزا'],
  ['تیر', 'سرطان'],
  ['مرداد', 'اسد'],
  ['شهریور', 'سنبله'],
  ['مهر', 'میزان'],
  ['آبان', 'عقرب'],
  ['آذر', 'قوس'],
  ['دی', 'جدی'],
  ['بهمن', 'دلو'],
  ['اسفند', 'حوت'],
];

/**
 * Years that pages are of. The lunar year, which Arabic pages give beside the common one, was past
 * them before there were web pages in Arabic.
 */
const FIRST_YEAR = 1370;
const LAST_YEAR = 1420;
/** Such a year in a text, in western digits. */
export const SOLAR_YEAR = /(?<!\d)1(?:3[7-9]\d|4(?:[01]\d|20))(?!\d)/;
/** The first day of {@link FIRST_YEAR}, by the common calendar. */
const START = Date.UTC(1991, 2, 21);
const DAY = 86_400_000;

/** Leap years of each 33 (the arithmetic calendar; the same as the observed one from 1206 to 1498). */
const LEAPS: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
const isLeap = (year: number): boolean => LEAPS.has(year % 33);

/** Whether a year can be one of the solar calendar on a web page. */
export const isSolarYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/**
 * The day of the common calendar; undefined where the solar one has no such day.
 *
 * @param month 1 to 12, Farvardin first
 */
export function fromSolar(
  year: number,
  month: number,
  day: number,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  if (!isSolarYear(year) || month < 1 || month > 12 || day < 1) return undefined;
  const longest = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (day > longest) return undefined;
  let days = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  for (let before = FIRST_YEAR; before < year; before++) days += isLeap(before) ? 366 : 365;
  const date = new Date(START + (days + day - 1) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
