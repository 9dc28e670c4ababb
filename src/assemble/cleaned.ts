import type { InlineSpan, SourceBlock } from '../read/document.ts';
import { sourceEnd, sourceOffset } from '../read/offsets.ts';
import { trimSpans } from '../read/text/open-spans.ts';
import type { Finding } from '../rules/rule.ts';

/** A source block as it goes into the article: without the spans that rules took out. */
export interface Cleaned {
  readonly block: SourceBlock;
  readonly text: string;
  readonly spans: readonly InlineSpan[];
  /** Offsets into the input; what was taken off an edge is outside. */
  readonly start: number;
  readonly end: number;
}

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/** Takes the certain spans out of a kept block's text. Undefined where nothing is left. */
export function cleaned(
  input: string,
  block: SourceBlock,
  cuts: readonly Finding[],
): Cleaned | undefined {
  if (cuts.length === 0) {
    return { block, text: block.text, spans: block.spans, start: block.start, end: block.end };
  }
  /** the pieces of the new text: asking a string that grows for its end would join it every time */
  const pieces: string[] = [];
  let written = 0;
  /** what the new text ends in, two code units at most */
  let tail = '';
  let at = 0;
  /** where each kept stretch went */
  const kept: Stretch[] = [];
  const write = (piece: string): void => {
    pieces.push(piece);
    written += piece.length;
    tail = (tail + piece.slice(-2)).slice(-2);
  };
  const put = (from: number, to: number): void => {
    let first = from;
    const apart = written === 0 || /\s$/.test(tail);
    while (apart && first < to && /\s/.test(block.text[first]!)) first++;
    if (first >= to) return;
    // what a span parted stays parted
    if (WORD_END.test(tail) && WORD_START.test(block.text.slice(first, first + 2))) write(' ');
    kept.push([first, to, written]);
    write(block.text.slice(first, to));
  };
  for (const { start, end } of cuts) {
    put(at, start!);
    at = end!;
  }
  put(at, block.text.length);
  const text = pieces.join('').trimEnd();
  const { length } = text;
  if (length === 0) return undefined;
  const first = kept[0]!;
  const last = kept[kept.length - 1]!;
  const lastEnd = Math.min(last[1], last[0] + length - last[2]);
  return {
    block,
    text,
    spans: trimSpans(spansIn(block.spans, kept), length),
    start: cuts[0]!.start === 0 || first[0] > 0 ? sourceOffset(block.map, first[0]) : block.start,
    end: lastEnd < block.text.length ? sourceEnd(input, block, Math.max(1, lastEnd)) : block.end,
  };
}

type Stretch = readonly [from: number, to: number, target: number];

/** Spans of the old text in the new one, of which the stretches are; one that nothing is left of is gone. */
function spansIn(spans: readonly InlineSpan[], kept: readonly Stretch[]): readonly InlineSpan[] {
  return spans.flatMap((span) => {
    const first = kept[countUntil(kept, ([, to]) => to > span.start)];
    const last = kept[countUntil(kept, ([from]) => from >= span.end) - 1];
    if (first === undefined || last === undefined || first[0] > last[0]) return [];
    const start = first[2] + Math.max(span.start, first[0]) - first[0];
    const end = last[2] + Math.min(span.end, last[1]) - last[0];
    return [{ ...span, start, end }];
  });
}

/** How many stretches stand before the first one behind; halves what is left each time. */
function countUntil(kept: readonly Stretch[], behind: (stretch: Stretch) => boolean): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (behind(kept[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
