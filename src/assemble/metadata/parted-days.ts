import type { Lexicon } from '../../lexicon/lexicon.ts';
import { hasDigit } from '../../read/characters.ts';
import type { SourceBlock } from '../../read/document.ts';
import { calledAround } from './called-around.ts';
import type { DateStretch } from './date-lines.ts';
import type { DateReader } from './dates.ts';
import { saidOf } from './said.ts';

/** A row says no more than when a text was published, changed and printed. */
const MOST = 3;

/**
 * The days of a row that stand in elements of their own, where class words tell them apart:
 * `<time class="updated">16 May 2024</time> <time class="published">14 May 2024</time>` has two.
 *
 * @param from the stretch of the block's text that is the row, up to `to`
 * @returns stretches of the block's text that follow each other; none where such elements don't say different things
 */
export function partedDays(
  block: SourceBlock,
  from: number,
  to: number,
  read: DateReader,
  lexicons: readonly Lexicon[],
): readonly DateStretch[] {
  const { text, parts = [] } = block;
  const out: DateStretch[] = [];
  let behind = from;
  for (const part of parts) {
    if (part.start < behind || part.end > to) continue;
    const label = text.slice(part.start, part.end);
    const day = hasDigit(label) ? read(label) : undefined;
    // what holds several days is no label of one
    if (!day || read(label.slice(day.end))) continue;
    // a day between the elements belongs to neither
    if (out.length === MOST || read(text.slice(behind, part.start))) return [];
    const [start, end] = [part.start + day.start, part.start + day.end];
    const said = saidOf(text.slice(behind, start), lexicons);
    const kind = said === 'unknown' ? calledAround(block, block.start, start, end) : said;
    out.push({ start: behind, end: part.end, kind });
    behind = part.end;
  }
  if (new Set(out.map(({ kind }) => kind)).size < 2) return [];
  return out.map((one, n) => (n === out.length - 1 ? { ...one, end: to } : one));
}
