import type { Dated } from './candidates.ts';
import { pad } from './date-parts.ts';

/** `09/10/2024` in sight is the tenth of September where a claim that cannot be misread says so. */
export function unswapped(dated: Dated, all: readonly Dated[]): Dated {
  if (dated.from !== 'block') return dated;
  const { value } = dated;
  if (Number(value.slice(8, 10)) > 12 || value.slice(5, 7) === value.slice(8, 10)) return dated;
  const swapped = `${value.slice(0, 4)}-${value.slice(8, 10)}-${value.slice(5, 7)}`;
  const days = all.filter(({ plain }) => plain).map((other) => other.value.slice(0, 10));
  return days.includes(swapped) && !days.includes(value.slice(0, 10))
    ? { ...dated, value: swapped + value.slice(10) }
    : dated;
}

/** A time without a zone as a claim of the same minute says it with one, or of the same moment in UTC. */
function zoned({ value }: Dated, all: readonly Dated[]): string {
  if (!value.includes('T') || ZONED.test(value)) return value;
  const minute = value.slice(0, 16);
  const claims = all.filter((other) => ZONED.test(other.value));
  const claim = claims.find((other) => other.value.startsWith(minute));
  if (claim) return claim.value;
  for (const { value: moment } of claims) {
    const zone = UTC.test(moment) ? zoneBetween(value, Date.parse(moment)) : undefined;
    if (zone !== undefined && zone % 0.5 === 0) return value + offsetOf(zone);
  }
  return value;
}

/**
 * How many hours a printed time without a zone is ahead of a moment, where that is a zone.
 *
 * @param moment in milliseconds since 1970
 */
function zoneBetween(printed: string, moment: number): number | undefined {
  const ahead = Date.parse(`${printed}Z`) - moment;
  // zones reach from 12 hours behind to 14 hours ahead, in quarters of an hour
  const zone = Math.round(ahead / (HOUR / 4)) / 4;
  const isZone = zone >= -12 && zone <= 14 && Math.abs(ahead - zone * HOUR) <= 120_000;
  return isZone ? zone : undefined;
}

/** Hours from UTC as ISO 8601 writes them. */
function offsetOf(zone: number): string {
  const minutes = Math.abs(zone * 60);
  return `${zone < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const HOUR = 3_600_000;
const ZONED = /T.*(?:Z|[+-]\d\d:\d\d)$/;
const UTC = /(?:Z|[+-]00:00)$/;

/**
 * The day as the page prints it. Sites claim the moment in UTC and show it in their own time: a
 * visible time of the same moment tells the zone, a visible day right beside it the local day.
 */
export function asPrinted(best: Dated, all: readonly Dated[]): string {
  const isZoned = ZONED.test(best.value);
  // a claim to the second that lacks its zone is in the server's: mostly UTC
  const isClaim = best.from !== 'block' && /T\d\d:\d\d:\d\d$/.test(best.value);
  const claimedAt = Date.parse(isZoned ? best.value : isClaim ? `${best.value}Z` : '');
  if (Number.isNaN(claimedAt)) return zoned(best, all);
  // what stands in sight before what elements say to machines
  const seen = ['block', 'time-element'].flatMap((from) => all.filter((one) => one.from === from));
  for (const { value } of seen) {
    if (value.slice(0, 10) === best.value.slice(0, 10)) return best.value;
    if (ZONED.test(value)) {
      // a moment told with its own zone is not turned into UTC
      const apart = Math.abs(Date.parse(value) - claimedAt);
      if (isZoned && UTC.test(best.value) && apart < 60_000) return value;
      continue;
    }
    if (value.includes('T')) {
      if (zoneBetween(value, claimedAt) === undefined) continue;
      return value;
    }
    const ahead = Date.parse(`${value}T00:00Z`) - claimedAt;
    if (UTC.test(best.value) && ahead < 14 * HOUR && ahead > -36 * HOUR) return value;
  }
  return zoned(best, all);
}

/**
 * A paper dates its stories of the evening with the day of print. A claim that gives the hour and its
 * own zone knows better than a printed day right after it.
 */
export function eveningBefore(best: Dated, all: readonly Dated[]): Dated {
  if (best.from !== 'block' || best.value.includes('T')) return best;
  const before = Date.parse(best.value) - 24 * HOUR;
  const local = all.find(
    ({ value, from }) =>
      from === 'json-ld' &&
      ZONED.test(value) &&
      !UTC.test(value) &&
      Number(value.slice(11, 13)) >= EVENING &&
      Date.parse(value.slice(0, 10)) === before,
  );
  return local ?? best;
}

/** The hour from which on tomorrow's paper goes to print. */
const EVENING = 16;
