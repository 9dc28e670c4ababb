import { pad, zoneOf } from './date-parts.ts';

/** A time of day in a line. */
export interface FoundClock {
  readonly time: string;
  readonly start: number;
  readonly end: number;
}

const ZONE = '(?:(?:gmt|utc)?\\s?[+−-]\\d{1,2}:?(?:\\d{2})?(?!\\d)|\\p{L}{1,4}(?![\\p{L}\\d]))';
const CLOCK = new RegExp(
  `(?<![\\d:])(\\d{1,2})(?:(:)|\\s?(h|時|时|點|点|시)\\s?|([.]))(\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?(?![\\d:])` +
    `\\s?(?:分|분)?\\s?([ap]\\.?\\s?m\\b\\.?|uhr|h\\b|hrs?\\b|ч\\b)?\\s?\\(?(${ZONE})?`,
  'giu',
);
const BARE_HOUR = /(?<![\d:.])(\d{1,2})\s?(uhr|[ap]\.?m\b\.?)/iu;

/** The first time of day. */
export function findClock(line: string): FoundClock | undefined {
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
