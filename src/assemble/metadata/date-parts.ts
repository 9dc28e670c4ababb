import type { Lexicon } from '../../lexicon/lexicon.ts';
import { fromSolar, isSolarYear, SOLAR_MONTHS } from '../../lexicon/solar-hijri.ts';

/** A day of the calendar; month and day from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Hours from UTC by abbreviation; only those that mean one offset nearly everywhere. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wet: '+00:00',
  bst: '+01:00',
  west: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  wat: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  cat: '+02:00',
  sast: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  trt: '+03:00',
  eat: '+03:00',
  gst: '+04:00',
  pkt: '+05:00',
  ist: '+05:30',
  npt: '+05:45',
  wib: '+07:00',
  ict: '+07:00',
  wita: '+08:00',
  hkt: '+08:00',
  sgt: '+08:00',
  pht: '+08:00',
  awst: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  wit: '+09:00',
  acst: '+09:30',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  brt: '-03:00',
  art: '-03:00',
  ast: '-04:00',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  cst: '-06:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
  akdt: '-08:00',
  akst: '-09:00',
  hst: '-10:00',
};

/** `+0200`, `GMT+2`, `CEST`, `Z` as ISO 8601 writes it; undefined where it names no offset. */
export function zoneOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text.replace('−', '-'));
  if (offset) {
    const hours = Number(offset[2]);
    if (hours > 14) return undefined;
    return `${offset[1]}${pad(hours)}:${offset[3] ?? '00'}`;
  }
  const name = text.toLowerCase();
  return Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
}

export function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The day, if the calendar has it and a page can be of it.
 *
 * @param month 13 and more are months of the solar Hijri calendar, and so are all of its years
 */
export function toDay(year: number, month: number, day: number): Day | undefined {
  if (isSolarYear(year)) return fromSolar(year, month > 12 ? month - 12 : month, day);
  // the Buddhist era of Thai pages
  const common = year >= 2400 && year < 2700 ? year - 543 : year;
  if (common < 1800 || common > 2199 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > DAYS[month - 1]!) return undefined;
  const leap = (common % 4 === 0 && common % 100 !== 0) || common % 400 === 0;
  if (month === 2 && day === 29 && !leap) return undefined;
  return { year: common, month, day };
}

/** Finds the number of a month by its name: 1 to 12, and 13 to 24 for those of the solar Hijri calendar. */
export type MonthNames = ReadonlyMap<string, number>;

/**
 * The names of months of all lexicons. Where two languages give one word to different months
 * (`listopad`), the language of the page decides, then English, then the order of the list.
 */
export function monthNames(lexicons: readonly Lexicon[], language: string | undefined): MonthNames {
  const base = language?.toLowerCase().split('-')[0] ?? '';
  let byLanguage = known.get(lexicons);
  if (!byLanguage) {
    byLanguage = new Map();
    known.set(lexicons, byLanguage);
  }
  const made = byLanguage.get(base) ?? collectMonths(lexicons, base);
  if (byLanguage.size < MOST_KNOWN) byLanguage.set(base, made);
  return made;
}

/** What was made before: the same lexicons and language always give the same names. */
const known = new WeakMap<readonly Lexicon[], Map<string, MonthNames>>();
const MOST_KNOWN = 100;

function collectMonths(lexicons: readonly Lexicon[], base: string): MonthNames {
  const names = new Map<string, number>();
  const rank = (lexicon: Lexicon): number =>
    lexicon.language === base ? 0 : lexicon.language === 'en' ? 1 : 2;
  const ordered = [...lexicons].sort((a, b) => rank(a) - rank(b));
  const add = (months: readonly (readonly string[])[], first: number): void => {
    for (const [index, words] of months.entries()) {
      for (const word of words) {
        const key = foldWord(word);
        if (!names.has(key)) names.set(key, index + first);
      }
    }
  };
  for (const lexicon of ordered) add(lexicon.months, 1);
  add(SOLAR_MONTHS, 13);
  return names;
}

/** How a month's name is compared. */
export function foldWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.’']+$/, '');
}
