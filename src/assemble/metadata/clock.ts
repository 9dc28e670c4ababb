import { type HalfDay, halfDayOf } from '../../lexicon/dates.ts';
import { pad, zoneOf } from './date-parts.ts';

/** A time of day in a line. */
export interface FoundClock {
  readonly time: string;
  readonly start: number;
  readonly end: number;
}

const CLOCK =
  /(?<![\d:])(\d{1,2})(?:(:)|\s?(h|時|时|點|点|시)\s?|([.]))(\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?![\d:])\s?[分분]?/giu;
/** What may stand behind a time: a word for the half of the day or one for the clock. */
const WORD = /\s?(\p{L}\.\s?\p{L}(?![\p{L}\p{M}])\.?|[\p{L}\p{M}]{1,12}(?![\p{L}\p{M}\d])\.?)/uy;
const OF_CLOCK = /^(?:uhr|h|hrs?|ч)$/iu;
const ZONE = /\s?\(?((?:gmt|utc)?\s?[+−-]\d{1,2}:?(?:\d{2})?(?!\d)|\p{L}{1,4}(?![\p{L}\d]))/iuy;
const BARE_HOUR = /(?<![\d:.])(\d{1,2})\s?(?:(uhr|[ap]\.?(?:(?<=\.)\s)?m\b\.?)|[時时點点시])/giu;

/** The first time of day. */
export function findClock(line: string): FoundClock | undefined {
  for (const match of line.matchAll(CLOCK)) {
    const hour = Number(match[1]);
    const minute = Number(match[5]);
    if (hour > 24 || minute > 59) continue;
    const before = line.slice(Math.max(0, match.index - 12), match.index);
    let end = match.index + match[0].length;
    const word = matchAt(WORD, line, end);
    const behind = word && halfDayOf(word[1]!);
    const suffix = behind !== undefined || (word !== undefined && OF_CLOCK.test(word[1]!));
    // a full stop parts hours from minutes only where a word says so: 14.05 may be a day in May
    if (match[4] && !suffix && !/(?:kl|klo|ore|às|at)\.?\s$/i.test(before)) continue;
    if (suffix) end += word![0].length;
    const second = match[6] ? `:${match[6]}` : '';
    const found = matchAt(ZONE, line, end);
    const zone = zoneOf(found?.[1]?.replace(/\s/g, ''));
    // a word behind it that is no zone may be a month's name: it stays in the text
    if (zone) end += found![0].length;
    const half = behind ?? (match[4] ? undefined : halfDayBefore(before));
    return {
      time: `${pad(hourOf(hour, half))}:${pad(minute)}${second}${zone ?? ''}`,
      start: match.index,
      end,
    };
  }
  for (const match of line.matchAll(BARE_HOUR)) {
    const hour = Number(match[1]);
    const half = match[2]
      ? halfDayOf(match[2])
      : halfDayBefore(line.slice(Math.max(0, match.index - 12), match.index));
    if (hour > 24 || (!match[2] && !half)) continue;
    const end = match.index + match[0].length;
    return { time: `${pad(hourOf(hour, half))}:00`, start: match.index, end };
  }
  return undefined;
}

function matchAt(pattern: RegExp, line: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(line) ?? undefined;
}

/** The half of the day named right before a time; in scripts without blanks it ends what stands there. */
function halfDayBefore(before: string): HalfDay | undefined {
  const word = /(?:\p{L}\.\s?)?[\p{L}\p{M}]+\.?(?=\s?$)/u.exec(before)?.[0];
  return word === undefined ? undefined : (halfDayOf(word) ?? halfDayOf(word.slice(-2)));
}

/** The hour, 0 to 23. What is of noon begins before twelve, what is of the night ends after it. */
function hourOf(hour: number, half: HalfDay | undefined): number {
  const late =
    half === 'afternoon' || (half === 'noon' && hour < 6) || (half === 'night' && hour > 4);
  if (late && hour < 12) return hour + 12;
  return hour === 24 || (hour === 12 && (half === 'forenoon' || half === 'night')) ? 0 : hour;
}
