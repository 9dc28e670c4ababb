import { readDate } from '../../lexicon/dates.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { hasLetter } from '../../read/characters.ts';
import type { Claim, SourceBlock } from '../../read/document.ts';
import { textOffset } from '../../read/offsets.ts';
import { calledAround } from './called-around.ts';
import type { VisibleDate } from './candidates.ts';
import { saidAlone, saidOf } from './said.ts';
import { withoutClock } from './without-clock.ts';

/**
 * What is said of a day by the words before it; where there are none, by what stands behind it or in a block of its own
 * beside it: “October 10, 2023 08:00 | Updated”; else by the class words of the elements around it.
 *
 * @param start where in the text of block `i` the day stands, up to `end`
 */
export function saidOfDay(
  blocks: readonly SourceBlock[],
  i: number,
  start: number,
  end: number,
  lexicons: readonly Lexicon[],
): Pick<VisibleDate, 'kind' | 'called'> {
  const kind = saidInWords(blocks, i, start, end, lexicons);
  if (kind !== 'unknown') return { kind };
  return { kind: calledAround(blocks[i]!, blocks[i]!.start, start, end), called: true };
}

function saidInWords(
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
  return saidInWords(blocks, block.index, from, to, lexicons) === 'modified';
}
