import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { VisibleDate } from './candidates.ts';
import type { DateReader } from './dates.ts';
import { beforeNumbers, saidFirst, saidOf } from './said.ts';

/** A stretch of a line that holds one day, and what the words before it say of that. */
export interface DateStretch {
  /** Offsets into the line. */
  readonly start: number;
  readonly end: number;
  readonly kind: VisibleDate['kind'];
}

/** A line says no more than when a text was published, changed and printed. */
const MOST = 3;

/**
 * The days of a line, each with its own words: “Updated May 5, 2024 / Published May 3, 2024” has two.
 * A day with no words before it belongs to the one in front.
 *
 * @returns at least one stretch; the first begins where the line does, the last ends where it does
 */
export function dateStretches(
  line: string,
  read: DateReader,
  lexicons: readonly Lexicon[],
): readonly DateStretch[] {
  const kindOf = (from: number): VisibleDate['kind'] =>
    saidOf(beforeNumbers(line.slice(from)), lexicons);
  const starts = [0];
  for (let from = 0; starts.length < MOST; ) {
    const day = read(line.slice(from));
    if (!day) break;
    const behind = from + day.end;
    const next = /\p{Nd}/u.test(line.slice(behind)) ? read(line.slice(behind)) : undefined;
    if (!next) break;
    const said = saidFirst(line.slice(behind, behind + next.start), lexicons);
    if (said.kind === 'unknown') break;
    from = behind + said.start;
    starts.push(from);
  }
  return starts.map((start, n) => ({
    start,
    end: starts[n + 1] ?? line.length,
    kind: kindOf(start),
  }));
}
