import type { OffsetMap } from './document.ts';

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

const ENTITY_AT = /&(?:#x?[0-9a-f]{1,16}|[a-z][a-z0-9]{0,31});?/iy;

/**
 * Where the character before a text offset ends in the input: right behind it, and behind the
 * whole entity where it came from one. Tags and white space that follow are left out.
 */
export function sourceEnd(
  input: string,
  block: { readonly map: OffsetMap; readonly text: string; readonly end: number },
  offset: number,
): number {
  const last = sourceOffset(block.map, offset - 1);
  const next = offset < block.text.length ? sourceOffset(block.map, offset) : block.end;
  if (next <= last + 1) return last + 1;
  ENTITY_AT.lastIndex = last;
  const entity = ENTITY_AT.exec(input);
  return entity && last + entity[0].length <= next ? last + entity[0].length : last + 1;
}

/** The map of a part of a text, for a block that is cut in two. */
export function sliceMap(map: OffsetMap, start: number, end: number): OffsetMap {
  const out = [0, sourceOffset(map, start)];
  for (let i = 0; i < map.length; i += 2) {
    if (map[i]! > start && map[i]! < end) out.push(map[i]! - start, map[i + 1]!);
  }
  return out;
}
