import type { OffsetMap, SourceBlock } from './document.ts';
import { stretchAt } from './standing.ts';

/**
 * Where the character at a text offset stands in the input.
 *
 * @param map the block's map, which has at least one pair and starts at text offset 0
 * @param offset UTF-16 offset into the block's text
 */
export function sourceOffset(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map[2 * middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return map[2 * low + 1]! + offset - map[2 * low]!;
}

/** A text and where its characters stand in the input. */
interface Mapped {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * Where the character at a text offset ends in the input: right behind it, and behind all of what stands for it, such
 * as an entity. Of a character of two UTF-16 units the offset may be that of either.
 */
export function characterEnd(input: string, { text, map }: Mapped, offset: number): number {
  const at = sourceOffset(map, offset);
  // the second of two that one stretch gave
  const before = offset > 0 ? sourceOffset(map, offset - 1) : at;
  const pair =
    before === at - 1 ? stretchAt(input, before, text.slice(offset - 1, offset + 1)) : undefined;
  if (pair !== undefined) return before + pair;
  return at + (stretchAt(input, at, text[offset]!) ?? 1);
}

/**
 * Where the character before a text offset ends in the input, see {@link characterEnd}. Tags and white
 * space that follow are left out.
 */
export function sourceEnd(
  input: string,
  block: Mapped & { readonly end: number },
  offset: number,
): number {
  const last = sourceOffset(block.map, offset - 1);
  const next = offset < block.text.length ? sourceOffset(block.map, offset) : block.end;
  return next <= last + 1 ? last + 1 : characterEnd(input, block, offset - 1);
}

/** The map of a part of a text, for a block that is cut in two. */
export function sliceMap(map: OffsetMap, start: number, end: number): OffsetMap {
  const out = [0, sourceOffset(map, start)];
  for (let i = 0; i < map.length; i += 2) {
    if (map[i]! > start && map[i]! < end) out.push(map[i]! - start, map[i + 1]!);
  }
  return out;
}

/** The first text offset whose character stands at or behind a place of the input. */
export function textOffset(block: SourceBlock, place: number): number {
  if (place <= block.start) return 0;
  if (place >= block.end) return block.text.length;
  const { map } = block;
  let low = 0;
  let high = map.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map[2 * middle + 1]! < place) low = middle;
    else high = middle - 1;
  }
  const next = 2 * low + 2 < map.length ? map[2 * low + 2]! : block.text.length;
  return Math.min(map[2 * low]! + Math.max(0, place - map[2 * low + 1]!), next);
}
