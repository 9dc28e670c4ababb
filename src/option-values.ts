/**
 * What options that are texts stand for, each undefined where it is none of its kind.
 */

const SUBTAG = '[a-z\\d]{1,8}';
/**
 * A language tag in form (RFC 5646, 2.1), save that a language has two or three letters: the registry has
 * none longer, and `english` is a slip. The `i-` ones are from before there was a form.
 */
const TAG = new RegExp(
  `^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-${SUBTAG}){0,12}|x(?:-${SUBTAG}){1,12}|i-[a-z]{3,8})$`,
  'i',
);

/**
 * A language tag as it is written by convention (RFC 5646, 2.1.1): `EN-us` is `en-US`. A language of two letters
 * that is given by its three (ISO 639-2 and 639-3: `deu`, `ger`) has the two. Nothing else is put in its place: what
 * else stands for another depends on the runtime's data.
 */
export function languageTag(given: unknown): string | undefined {
  if (typeof given !== 'string' || !TAG.test(given)) return undefined;
  const [language = '', ...rest] = given.toLowerCase().split('-');
  let isOpen = language.length > 1;
  const cased = rest.map((subtag) => {
    // from a single letter on nothing is a script or a region
    if (subtag.length === 1) isOpen = false;
    if (!isOpen || /\d/.test(subtag)) return subtag;
    if (subtag.length === 2) return subtag.toUpperCase();
    return subtag.length === 4 ? subtag[0]!.toUpperCase() + subtag.slice(1) : subtag;
  });
  return [shortLanguage(language), ...cased].join('-');
}

function shortLanguage(language: string): string {
  if (language.length !== 3) return language;
  const [short] = Intl.getCanonicalLocales(language);
  return short?.length === 2 ? short : language;
}

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-]\d{2})(?::?(\d{2}))?)?)?$/;

/**
 * The day that an ISO 8601 date names; with a time the instant, in UTC to the millisecond. Without a zone it is taken for
 * UTC, wherever the program runs.
 */
export function dayOrInstant(given: unknown): string | undefined {
  const match = typeof given === 'string' ? ISO.exec(given) : null;
  if (!match) return undefined;
  const [, day = '', minute, second = '00', fraction = '', hours, minutes = '00'] = match;
  const midnight = new Date(`${day}T00:00:00Z`);
  // the 30th of February rolls over into March
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return undefined;
  if (minute === undefined) return day;
  const offset = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  const time = new Date(`${day}T${minute}:${second}.${milliseconds}${offset}`);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/**
 * An absolute http or https address. As given, unless white space or control characters stand in it or around it: then as
 * the URL standard reads it.
 */
export function address(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  if (!/^[\u0000-\u0020]*https?:\/\//i.test(given) || !URL.canParse(given)) return undefined;
  return /[\u0000-\u0020\u007F]/.test(given) ? new URL(given).href : given;
}
