import type { InlineSpan, SourceBlock } from '../read/document.ts';
import { sourceEnd, sourceOffset } from '../read/offsets.ts';
import { trimSpans } from '../read/text/inline.ts';
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
  let text = '';
  let at = 0;
  /** where each kept stretch went: from, to, new offset */
  const kept: [number, number, number][] = [];
  const put = (from: number, to: number): void => {
    let first = from;
    while (
      first < to &&
      (text === '' || /\s$/.test(text.slice(-1))) &&
      /\s/.test(block.text[first]!)
    )
      first++;
    if (first >= to) return;
    // what a span parted stays parted
    if (WORD_END.test(text.slice(-2)) && WORD_START.test(block.text.slice(first, first + 2)))
      text += ' ';
    kept.push([first, to, text.length]);
    text += block.text.slice(first, to);
  };
  for (const { start, end } of cuts) {
    put(at, start!);
    at = end!;
  }
  put(at, block.text.length);
  const length = text.trimEnd().length;
  if (length === 0) return undefined;
  const first = kept[0]!;
  const last = kept[kept.length - 1]!;
  const lastEnd = Math.min(last[1], last[0] + length - last[2]);
  const spans = block.spans.flatMap((span) => {
    const parts = kept.flatMap(([from, to, target]) => {
      const start = Math.max(span.start, from);
      const end = Math.min(span.end, to);
      return start < end ? [[target + start - from, target + end - from] as const] : [];
    });
    return parts.length === 0
      ? []
      : [{ ...span, start: parts[0]![0], end: parts[parts.length - 1]![1] }];
  });
  return {
    block,
    text: text.slice(0, length),
    spans: trimSpans(spans, length),
    start: cuts[0]!.start === 0 || first[0] > 0 ? sourceOffset(block.map, first[0]) : block.start,
    end: lastEnd < block.text.length ? sourceEnd(input, block, Math.max(1, lastEnd)) : block.end,
  };
}
