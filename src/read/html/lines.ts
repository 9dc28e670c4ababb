import type { InlinePart, InlineSpan, OffsetMap } from '../document.ts';
import { sourceEnd, sourceOffset } from '../offsets.ts';
import { linesOf, partStarts } from './line-parts.ts';
import type { RawBlock } from './raw-block.ts';

/**
 * Cuts blocks at line breaks where what stands above one and below it is not one paragraph. Pages of
 * the table age set paragraphs, headline, byline and rows of links into one cell, with a `<br>` or an
 * indent between them:
 *
 *     <a href=/>Home</a> | <a href=/news>News</a><br><b>Night train is back</b><br>The night train …
 *                                                 ^^^^                          ^^^^
 *
 * A stanza, an address and a programme stay in one piece.
 *
 * @param titles what the page says its title is
 * @returns the blocks, and for each of the given ones the places of the first and the last of its parts
 */
export function cutLines(
  input: string,
  blocks: readonly RawBlock[],
  titles: readonly string[],
): {
  readonly blocks: readonly RawBlock[];
  readonly first: Int32Array;
  readonly last: Int32Array;
} {
  const first = new Int32Array(blocks.length);
  const last = new Int32Array(blocks.length);
  const out: RawBlock[] = [];
  blocks.forEach((block, i) => {
    first[i] = out.length;
    const { shape, pre } = block.context;
    const whole = shape !== 'text' || pre || block.cells !== undefined;
    if (whole || !block.text.includes('\n')) out.push(block);
    else out.push(...cut(input, block, partStarts(linesOf(input, block), titles)));
    last[i] = out.length - 1;
  });
  return { blocks: out, first, last };
}

/** @param starts text offsets that parts start at, in order, without the first */
function cut(input: string, block: RawBlock, starts: readonly number[]): readonly RawBlock[] {
  if (starts.length === 0) return [block];
  const { text, map } = block;
  const from = [0, ...starts];
  // the line break before the next part is in neither
  const to = [...starts.map((start) => start - 1), text.length];
  const spans: InlineSpan[][] = from.map(() => []);
  for (const span of block.spans) {
    for (let k = partAt(from, span.start); k < from.length && from[k]! < span.end; k++) {
      const start = Math.max(span.start, from[k]!) - from[k]!;
      const end = Math.min(span.end, to[k]!) - from[k]!;
      if (start < end) spans[k]!.push({ ...span, start, end });
    }
  }
  const maps = cutMap(map, from, to);
  return from.map((start, k) => ({
    ...block,
    text: text.slice(start, to[k]),
    map: maps[k]!,
    start: start === 0 ? block.start : sourceOffset(map, start),
    end: to[k] === text.length ? block.end : sourceEnd(input, block, to[k]!),
    spans: spans[k]!,
    parts: block.parts && partsWithin(block.parts, start, to[k]!),
  }));
}

/** The inline elements that stand in a line. */
const partsWithin = (
  parts: readonly InlinePart[],
  from: number,
  to: number,
): readonly InlinePart[] =>
  parts
    .filter(({ start, end }) => start >= from && end <= to)
    .map((part) => ({ ...part, start: part.start - from, end: part.end - from }));

/** The maps of all parts in one go: there may be as many parts as points. */
function cutMap(map: OffsetMap, from: readonly number[], to: readonly number[]): OffsetMap[] {
  let point = 0;
  return from.map((start, k) => {
    while (point + 2 < map.length && map[point + 2]! <= start) point += 2;
    const own = [0, map[point + 1]! + start - map[point]!];
    for (let i = point + 2; i < map.length && map[i]! < to[k]!; i += 2)
      own.push(map[i]! - start, map[i + 1]!);
    return own;
  });
}

/** The last part that starts at a text offset or before it. */
function partAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
