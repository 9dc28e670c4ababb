import { readDate } from '../../lexicon/dates.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { hasLetter } from '../../read/characters.ts';
import type { Claim, Element, SourceBlock } from '../../read/document.ts';
import { textOffset } from '../../read/offsets.ts';
import type { VisibleDate } from './candidates.ts';
import { findClock } from './clock.ts';
import { saidAlone, saidOf } from './said.ts';

/**
 * What is said of a day by the words before it; where there are none, by what stands behind it or in a block of its own
 * beside it: “October 10, 2023 08:00 | Updated”.
 *
 * @param start where in the text of block `i` the day stands, up to `end`
 */
export function saidOfDay(
  blocks: readonly SourceBlock[],
  i: number,
  start: number,
  end: number,
  lexicons: readonly Lexicon[],
): VisibleDate['kind'] {
  const { text } = blocks[i]!;
  const before = text.slice(0, start);
  const said = saidOf(before, lexicons);
  if (said !== 'unknown') return said;
  const behind = withoutClock(text.slice(end));
  if (hasLetter(behind)) return saidAlone(behind, lexicons) === 'modified' ? 'modified' : 'unknown';
  if (hasLetter(before)) return 'unknown';
  const above = saidAlone(blocks[i - 1]?.text ?? '', lexicons);
  if (above !== 'unknown') return above;
  const below = blocks[i + 1]?.text ?? '';
  // over another day it is a label of that
  const isLabel = /[:：]\s*$/u.test(below) || readDate(blocks[i + 2]?.text ?? '').date;
  return !isLabel && saidAlone(below, lexicons) === 'modified' ? 'modified' : 'unknown';
}

/** What stands behind a day, without its time. */
function withoutClock(text: string): string {
  const clock = findClock(text);
  return clock && !hasLetter(text.slice(0, clock.start)) ? text.slice(clock.end) : text;
}

/** Whether a `<time>` that the reader takes for that of publication is said to be that of a change. */
export function isOfChange(
  blocks: readonly SourceBlock[],
  { block: at, start, end, name }: Claim,
  lexicons: readonly Lexicon[],
): boolean {
  const block = at === undefined ? undefined : blocks[at];
  if (!block || start === undefined || end === undefined || /publi|pubdate/i.test(name))
    return false;
  const [from, to] = [textOffset(block, start), textOffset(block, end)];
  const called = calledAround(block, start, from, to);
  if (called !== 'unknown') return called === 'modified';
  // an empty one belongs to no block behind it
  if (end <= block.start) return false;
  return saidOfDay(blocks, block.index, from, to, lexicons) === 'modified';
}

/** How many elements around a time are asked for their class words. */
const STEPS = 3;
/** Those with more text hold more than a day and what is said of it. */
const SHORT = 200;

/** What the class words of the small elements around a time say of it; the innermost one that says anything. */
function calledAround(
  { parts = [], holder, element }: SourceBlock,
  start: number,
  from: number,
  to: number,
): VisibleDate['kind'] {
  const inline = parts
    .filter((part) => part.start <= from && to <= part.end && from < to)
    .flatMap((part) => part.element ?? [])
    .reverse();
  const around: Element[] = [];
  let outer = holder ?? element;
  for (let step = 0; outer && step < STEPS; step++, outer = outer.parent) {
    if (outer.textLength > SHORT) break;
    if (outer.start <= start && start < outer.end) around.push(outer);
  }
  for (const { words } of [...inline, ...around]) {
    if (words.some((word) => /^(?:publi|posted|created)/.test(word))) return 'published';
    if (words.some((word) => /^(?:modif|updated|revis)|lastupdated$/.test(word))) return 'modified';
  }
  return 'unknown';
}
