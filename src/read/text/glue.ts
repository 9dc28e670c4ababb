import type { Image, SourceBlock } from '../document.ts';
import { sliceMap, sourceEnd } from '../offsets.ts';
import { trimSpans } from './open-spans.ts';

/** A sentence that ends and, without a blank, another that begins: `…at home.The mayor…`. */
const GLUE = /[\p{Ll}\p{N})]{2}[.!?…][)"'”»’]?(?=[\p{Lu}"„“«][\p{Ll}\p{Lu}]\p{Ll})/uy;
/** Something that looks glued but is an address or a name: `www.Example`, `Node.js`, `a@b.Com`. */
const ADDRESS = /[/@\\_=#]|www|https?/i;
/** A piece on either side is at least this long, in UTF-16 code units. */
const SHORTEST = 20;
/** How many such places there are in a text whose blocks ran together. */
const FEWEST = 3;

/** Whether neighbouring blocks of an input ran together on a line, as they do in an element's `textContent`. */
export function isGlued(input: string): boolean {
  // a sample is enough to know, and keeps the cost down on large inputs
  const sample = input.slice(0, 200_000);
  let count = 0;
  for (const [start, end] of glues(sample)) if (isGlue(sample, start, end)) count++;
  return count >= FEWEST && count * 4000 >= sample.length;
}

/**
 * The places where {@link GLUE} matches. It is tried only at the marks that have no blank behind
 * them: few do.
 */
function* glues(text: string): Iterable<readonly [start: number, end: number]> {
  for (let at = 2; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue;
    const next = text.charCodeAt(at + 1);
    if (next === 32 || next === 10) continue;
    const start = before(text, before(text, at));
    GLUE.lastIndex = start;
    if (GLUE.test(text)) yield [start, GLUE.lastIndex];
  }
}

/** Where the character before an offset starts. */
function before(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff ? at - 2 : at - 1;
}

function isGlue(text: string, start: number, end: number): boolean {
  return !ADDRESS.test(text.slice(Math.max(0, start - 12), end + 8));
}

/** Cuts a block where two blocks ran together; the parts together cover what the block did. */
export function cutGlued(input: string, block: SourceBlock): readonly SourceBlock[] {
  const points: number[] = [0];
  for (const [start, at] of glues(block.text)) {
    if (at - points[points.length - 1]! < SHORTEST || block.text.length - at < SHORTEST) continue;
    if (isGlue(block.text, start, at)) points.push(at);
  }
  if (points.length === 1) return [block];
  return points.map((start, i) => {
    const end = points[i + 1] ?? block.text.length;
    const spans = block.spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({ ...span, start: Math.max(0, span.start - start), end: span.end - start }));
    return {
      ...block,
      index: block.index + i,
      text: block.text.slice(start, end),
      map: sliceMap(block.map, start, end),
      start: i === 0 ? block.start : sliceMap(block.map, start, end)[1]!,
      end: end === block.text.length ? block.end : sourceEnd(input, block, end),
      spans: trimSpans(spans, end - start),
      gap: i === 0 ? (block.gap ?? 0) : 0,
    };
  });
}

/** Pictures of a line that was cut into several blocks afterwards: each before the first block that ends behind it. */
export function placed(images: readonly Image[], blocks: readonly SourceBlock[]): readonly Image[] {
  let at = 0;
  return images.map((image) => {
    at = Math.max(at, image.before);
    while (at < blocks.length && blocks[at]!.end <= image.end) at++;
    return { ...image, before: at };
  });
}
