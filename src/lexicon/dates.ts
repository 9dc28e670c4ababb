import { hasDigit, isDigit, isLetterOrMark } from '../read/characters.ts';
import { westernDigits } from './digits.ts';
import { lexicons } from './list.ts';
import { SOLAR_MONTHS, SOLAR_YEAR } from './solar-hijri.ts';
import { foldWord } from './words.ts';

/** Words that stand in dates besides numbers, months and weekdays, in all languages. */
const CONNECTORS =
  'at on of the um uhr am pm a h à às as de del di do da du le il la el alle ore ora oras klo kl klokken den d o godz g r ' +
  'roku г года год в во р року р. о ч ч. час hod om uur st nd rd th er ° năm ngày tháng lúc giờ pukul tgl wib wita wit jam ' +
  'saat tarih yıl god u sati t στις στισ τησ του ώρα 年 月 日 時 时 分 秒 週 周 年 년 월 일 시 분 月 ' +
  'ه الساعة في بتاريخ ב שעה בשעה को बजे las hrs hs est edt et pt pst pdt cst cdt ct gmt utc bst cet cest mez mesz ist msk ' +
  'мск jst kst aest aedt sgt hkt z n v f km ' +
  // parts of the day: 6:22 de la tarde, öğleden sonra
  'la mañana tarde noche madrugada matin soir mattina pomeriggio sera manhã noite öğleden sonra akşam gece sabah morgens vormittags ' +
  'nachmittags abends утра дня вечера ночи rano wieczorem popołudniu delle del dela da ' +
  'm d plkst kell ob ب ساعت بجے เวลา พ.ศ น টা মিনিট წ saatda ' +
  'г у гадзіне гадзін ж жыл жылы жылғы сағат saa tarehe மணி மணிக்கு தேதி గంటలకు గంటల తేదీ रोजी वाजता वा ika noong';

/** The halves of a day, and the hours around noon and midnight, which belong to both. */
export type HalfDay = 'forenoon' | 'noon' | 'afternoon' | 'night';

/**
 * What is written before or behind an hour of a clock of twelve (Unicode CLDR's day periods, and what
 * sites write in their place). Abbreviations without their full stops, lower case.
 */
const HALF_DAYS: Readonly<Record<HalfDay, string>> = {
  forenoon:
    'am πμ ص صباح صباحا صباحاً صباحًا فجرا فجراً sáng sa 오전 새벽 아침 上午 早上 凌晨 清晨 午前 सुबह öö дп ap dop ก่อนเที่ยง vm காலை முற்பகல் ఉదయం सकाळी umaga',
  noon: 'ظهرا ظهراً ظهرًا trưa 中午 दोपहर மதியம் మధ్యాహ్నం दुपारी tanghali',
  afternoon:
    'pm μμ م مساء مساءا مساءً عصرا عصراً chiều ch 오후 저녁 下午 傍晚 午後 शाम ös пп ip odp หลังเที่ยง nm மாலை பிற்பகல் సాయంత్రం सायंकाळी संध्याकाळी hapon',
  night: 'tối đêm ليلا ليلاً 밤 晚上 晚间 晚間 रात இரவு రాత్రి रात्री',
};

let halfDays: ReadonlyMap<string, HalfDay> | undefined;

/** The half of the day that a word beside a time names: `p. m.`, `오후`, `صباحًا`. */
export function halfDayOf(word: string): HalfDay | undefined {
  halfDays ??= new Map(
    (Object.entries(HALF_DAYS) as [HalfDay, string][]).flatMap(([half, list]) =>
      list.split(' ').map((one) => [foldWord(one), half] as const),
    ),
  );
  return halfDays.get(foldWord(word.replace(/[.\s]+/g, '')));
}

/** Names as they are, and each word of those that have several. */
function words(names: readonly string[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const name of names) {
    out.add(foldWord(name));
    for (const part of foldWord(name).split(/[^\p{L}\p{M}\p{N}]+/u)) out.add(part);
  }
  return out;
}

/** A set of folded words that is put together when it is first asked for. */
function memberOf(make: () => ReadonlySet<string>): (folded: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (folded) => {
    set ??= make();
    return set.has(folded);
  };
}

/** Names of months and of weekdays in any language. */
const monthNames = memberOf(() => words(lexicons.flatMap(({ months }) => months.flat())));
const solarMonths = memberOf(() => words(SOLAR_MONTHS.flat()));
const weekdayNames = memberOf(() => words(lexicons.flatMap(({ weekdays }) => weekdays.flat())));
/** What joins the parts of a date: "at", "Uhr", "년", a time zone. */
const connectors = memberOf(() => new Set(CONNECTORS.split(' ').map(foldWord)));

/** Whether a word is a month's name in any language. */
export const isMonth = (word: string): boolean => monthNames(foldWord(word));

/** Whether a word is a weekday's name in any language. */
export const isWeekday = (word: string): boolean => weekdayNames(foldWord(word));

/** Whether a word joins the parts of a date: "at", "Uhr", "년", a time zone. */
export const isDateConnector = (word: string): boolean => joins(foldWord(word));

const joins = (folded: string): boolean => connectors(folded) || halfDayOf(folded) !== undefined;

const NUMERIC =
  /(?<![\p{L}\d])(?:\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:\d{4}|\d{2}))(?![\d])|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]|\d{1,2}月\d{1,2}日/u;
const TIME = /(?<!\d)(?:[01]?\d|2[0-3])(?:[:.h]|\s?[時时點点시]\s?)[0-5]\d(?!\d)/;
const CJK_WORD = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** What a text says of time: whether a date and a time are in it, and whether anything else is. */
export interface DateReading {
  readonly date: boolean;
  readonly time: boolean;
  /** Words that belong to no date; not counted where no number stands. */
  readonly others: number;
}

/** Letters with full stops between them, and what is written right before a number without a blank. */
const HALF_DAY =
  /(?<![\p{L}\p{M}])\p{L}\.\s?\p{L}(?![\p{L}\p{M}])\.?|[\p{Script=Han}]{2}(?=\s?\p{Nd})/gu;

/** What one of these has in it: a full stop, or a character of scripts that write words without blanks. */
const MAY_BE_HALF_DAY = /[.\u1100-\uffff]/;

/** Takes out the words for halves of the day that do not stand between blanks. */
const withoutHalfDays = (text: string): string =>
  MAY_BE_HALF_DAY.test(text)
    ? text.replace(HALF_DAY, (word) => (halfDayOf(word) ? ' ' : word))
    : text;

/** Without a number there is neither, whatever the words are. */
const NONE: DateReading = { date: false, time: false, others: 0 };

/**
 * Reads a short text (bounded by the caller) for dates in any language.
 *
 * @param most with more other words than this, the rest is not read: the text is no date
 */
export function readDate(text: string, most = Infinity): DateReading {
  if (!hasDigit(text)) return NONE;
  let number = false;
  let month = false;
  let others = 0;
  const western = westernDigits(text);
  const whole = withoutHalfDays(text);
  for (let at = 0; at < whole.length; ) {
    if (isDigit(whole, at)) number = true;
    const start = at;
    at = isLetterOrMark.skip(whole, at);
    if (at === start) {
      at++;
      continue;
    }
    const word = whole.slice(start, at);
    const folded = foldWord(word);
    // most of them are words of other languages too: the year tells
    if (monthNames(folded) || (solarMonths(folded) && SOLAR_YEAR.test(western))) month = true;
    else if (weekdayNames(folded) || joins(folded)) continue;
    else if (
      CJK_WORD.test(word) &&
      [...word].map(foldWord).every((c) => joins(c) || weekdayNames(c))
    )
      continue;
    else if (++others > most) return { date: false, time: false, others };
  }
  return { date: (month && number) || NUMERIC.test(western), time: TIME.test(western), others };
}
