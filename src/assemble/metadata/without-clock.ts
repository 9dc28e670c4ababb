import { findClock } from './clock.ts';

/** A time of day behind a day, with its zone. */
const CLOCK =
  /^[\s,|•·@–—-]*(?:\p{Ll}{1,3}\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?(?![\p{L}]))?(?:\s\(?\p{Lu}{2,5}\)?(?!\p{L}))?(?:\s?uhr)?/iu;

/** Before a time stand marks and a short word at most. */
const BEFORE_CLOCK = /^[\s,|•·@–—-]{0,5}(?:\p{L}{1,4}\.?\s)?$/u;

/** What stands behind a day without its time. */
export function withoutClock(behind: string): string {
  const clock = findClock(behind);
  return clock && BEFORE_CLOCK.test(behind.slice(0, clock.start))
    ? behind.slice(clock.end)
    : behind.replace(CLOCK, '');
}
