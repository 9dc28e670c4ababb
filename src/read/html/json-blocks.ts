import type { OffsetMap } from '../document.ts';
import { misreadIn } from '../misread.ts';
import { sourceOffset } from '../offsets.ts';
import { createTextBuilder } from '../text-builder.ts';
import type { Literal } from './json-strings.ts';
import { OUTERMOST, type RawBlock } from './raw-block.ts';
import { walk } from './walk.ts';

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))/g;
const SHORT: Readonly<Record<string, string>> = {
  b: ' ', f: ' ', n: '\n', r: '\n', t: '\t',
}; // biome-ignore format: a table

/** A string's own blocks: escapes decoded, HTML in it read, line breaks taken as block boundaries. */
export function readLiteral(
  input: string,
  literal: Literal,
  from: 'json-ld' | 'state',
): RawBlock[] {
  let text = '';
  const map: number[] = [];
  let at = literal.start;
  const raw = input.slice(literal.start, literal.end);
  const put = (piece: string, place: number): void => {
    map.push(text.length, place);
    text += piece;
  };
  for (const match of raw.matchAll(ESCAPE)) {
    const place = literal.start + match.index;
    if (place > at) put(input.slice(at, place), at);
    if (match[1] !== undefined) put(String.fromCharCode(Number.parseInt(match[1], 16)), place);
    else put(SHORT[match[2]!] ?? match[2]!, place);
    at = place + match[0].length;
  }
  if (at < literal.end) put(input.slice(at, literal.end), at);

  return cut(text).map((block) => ({
    ...block,
    start: sourceOffset(map, block.start),
    end: behind(input, sourceOffset(map, block.end - 1)),
    map: composeMaps(block.map, block.text.length, map),
    context: { ...OUTERMOST, shape: block.context.shape, level: block.context.level, from },
    item: undefined,
    element: undefined,
    holder: undefined,
  }));
}

const HTML = /<\/?(?:p|br|div|h[1-6]|li|ul|a|strong|em)\b/i;

/** The blocks of a decoded string: by its tags, or where there are none by its lines. */
function cut(text: string): readonly RawBlock[] {
  if (HTML.test(text)) return walk(text, undefined).blocks;
  const blocks: RawBlock[] = [];
  const builder = createTextBuilder(text, { misreading: misreadIn(text) });
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    builder.add(at, end, true);
    const built = builder.finish();
    if (built !== undefined)
      blocks.push({
        ...built,
        spans: [],
        context: OUTERMOST,
        item: undefined,
        element: undefined,
        holder: undefined,
      });
    at = end + 1;
  }
  return blocks;
}

/** Right behind the character at a place of a JSON string, with the escape it may be. */
function behind(input: string, at: number): number {
  if (input.charCodeAt(at) !== 92) return at + 1;
  return at + (input[at + 1] === 'u' ? 6 : 2);
}

/** The map of a text into a decoded string, led on to where that string stands in the input. */
function composeMaps(outer: OffsetMap, length: number, inner: OffsetMap): OffsetMap {
  const out: number[] = [];
  for (let i = 0; i < outer.length; i += 2) {
    const from = outer[i]!;
    const to = i + 2 < outer.length ? outer[i + 2]! : length;
    const decoded = outer[i + 1]!;
    out.push(from, sourceOffset(inner, decoded));
    let low = 0;
    let high = inner.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inner[2 * middle]! <= decoded) low = middle + 1;
      else high = middle;
    }
    for (let j = 2 * low; j < inner.length && inner[j]! < decoded + to - from; j += 2)
      out.push(from + inner[j]! - decoded, inner[j + 1]!);
  }
  return out;
}
