import type { OffsetMap } from '../document.ts';
import { sourceOffset } from '../offsets.ts';
import { createTextBuilder } from '../text-builder.ts';
import { OUTERMOST, type RawBlock } from './raw-block.ts';
import { proseLength } from './settle.ts';
import { type EmbeddedScript, walk } from './walk.ts';

/** The page has to show less than this share of what its scripts hold. */
const LESS = 0.4;
/** Pages that show more prose than this are not looked at again. */
const ENOUGH = 3000;
/** A state object holds texts of all sorts: it is read only where the page is an empty shell. */
const SHELL = 400;
/** A string of a state object is text from this length and this many blanks on. */
const SHORTEST = 120;
const BLANKS = 12;
const SHORTEST_TEXT = 200;

/**
 * Adds the text that stands only in JSON-LD or in a state object, where the page itself shows much
 * less: it is drawn by a script that nobody ran.
 *
 * @returns all blocks in the order of the input, and the new place of each given one
 */
export function addEmbedded(
  input: string,
  blocks: readonly RawBlock[],
  scripts: readonly EmbeddedScript[],
): { readonly blocks: readonly RawBlock[]; readonly places: Int32Array } {
  const places = new Int32Array(blocks.length).map((_, index) => index);
  if (scripts.length === 0) return { blocks, places };
  let shown = 0;
  let all = 0;
  for (const block of blocks) {
    if (block.context.hidden) continue;
    shown += proseLength(block);
    all += block.text.length;
  }
  if (shown > ENOUGH) return { blocks, places };
  const texts = new Set(blocks.map((block) => block.text));
  let added = find(input, scripts, 'json-ld', texts);
  if (!outweighs(added, shown) && all < SHELL) added = find(input, scripts, 'state', texts);
  if (!outweighs(added, shown)) return { blocks, places };

  const merged: RawBlock[] = [];
  let next = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    while (next < added.length && added[next]!.end <= block.start) merged.push(added[next++]!);
    // a script in the middle of a paragraph cannot give a block of its own
    while (next < added.length && added[next]!.start < block.end) next++;
    places[i] = merged.length;
    merged.push(block);
  }
  while (next < added.length) merged.push(added[next++]!);
  return { blocks: merged, places };
}

function outweighs(added: readonly RawBlock[], shown: number): boolean {
  let length = 0;
  for (const block of added) length += block.text.length;
  return length > SHORTEST_TEXT && shown < LESS * length;
}

/** Where a JSON string stands: behind its opening quote, and at its closing one. */
interface Literal {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function find(
  input: string,
  scripts: readonly EmbeddedScript[],
  kind: 'json-ld' | 'state',
  shown: Set<string>,
): RawBlock[] {
  const literals: Literal[] = [];
  for (const script of scripts)
    if (script.kind === kind) collectLiterals(input, script.start, script.end, literals);
  const wanted =
    kind === 'json-ld' ? ofJsonLd(literals) : literals.filter((l) => isProse(input, l));
  const seen = new Set(shown);
  const blocks: RawBlock[] = [];
  for (const literal of wanted) {
    for (const block of readLiteral(input, literal, kind)) {
      if (seen.has(block.text)) continue;
      seen.add(block.text);
      blocks.push(block);
    }
  }
  return blocks;
}

function ofJsonLd(literals: readonly Literal[]): readonly Literal[] {
  const bodies = literals.filter(({ key }) => key === 'articleBody');
  if (bodies.length > 0) return bodies;
  // several descriptions are those of other pages
  const descriptions = literals.filter(({ key }) => key === 'description');
  return descriptions.length === 1 ? descriptions : [];
}

/** All strings of a script with the key before them; strings in single quotes are not JSON. */
function collectLiterals(input: string, from: number, to: number, into: Literal[]): void {
  let key = '';
  let at = input.indexOf('"', from);
  while (at !== -1 && at < to) {
    let end = input.indexOf('"', at + 1);
    while (end !== -1 && end < to && isEscaped(input, end, at)) end = input.indexOf('"', end + 1);
    if (end === -1 || end >= to) return;
    if (isKey(input, end + 1, to)) key = input.slice(at + 1, Math.min(end, at + 80));
    else {
      if (end - at > SHORTEST) into.push({ key, start: at + 1, end });
    }
    at = input.indexOf('"', end + 1);
  }
}

function isEscaped(input: string, at: number, floor: number): boolean {
  let slashes = 0;
  while (at - slashes - 1 > floor && input.charCodeAt(at - slashes - 1) === 92) slashes++;
  return slashes % 2 === 1;
}

function isKey(input: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && at < from + 20 && /\s/.test(input[at]!)) at++;
  return input[at] === ':';
}

/** Whether a string of a state object is a text, not an address, a style or a program. */
function isProse(input: string, { key, start, end }: Literal): boolean {
  if (/^(?:css|style|script|svg|query|icon|src|url|seo|meta)/i.test(key)) return false;
  const sample = input.slice(start, Math.min(end, start + 2000));
  const blanks = sample.split(' ').length - 1;
  if (blanks < BLANKS || sample.length / blanks > 15) return false;
  const odd = sample.match(/[{};=|$]/g)?.length ?? 0;
  return odd * 40 < sample.length || /<p\b|\\u003cp/i.test(sample);
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))/g;
const SHORT: Readonly<Record<string, string>> = {
  b: ' ', f: ' ', n: '\n', r: '\n', t: '\t',
}; // biome-ignore format: a table

/** A string's own blocks: escapes decoded, HTML in it read, line breaks taken as block boundaries. */
function readLiteral(input: string, literal: Literal, from: 'json-ld' | 'state'): RawBlock[] {
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
  const builder = createTextBuilder(text);
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
