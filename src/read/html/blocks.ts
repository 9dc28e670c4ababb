import type { InlineSpan } from '../document.ts';
import type { Misreading } from '../misread.ts';
import { sliceMap } from '../offsets.ts';
import { createTextBuilder } from '../text-builder.ts';
import type { GrowingElement } from './elements.ts';
import { createPartCollector, type OpenPart, partsOf } from './inline-parts.ts';
import { withoutBackLinks, withoutPermalink } from './permalink.ts';
import { type Context, OUTERMOST, type RawBlock } from './raw-block.ts';

/** A span that is being built; `end` is -1 while it is open. */
export interface OpenSpan {
  readonly type: InlineSpan['type'];
  readonly href: string | undefined;
  start: number;
  end: number;
  /** The same span in the block after, where it goes on there. */
  next: OpenSpan | undefined;
}

/** Spans inside one another; more say nothing, and carrying them from block to block costs. */
const DEEPEST = 12;

/** Puts blocks together from what the walk meets. */
export interface BlockCollector {
  readonly blocks: readonly RawBlock[];
  /** Characters that the block being built has so far. */
  readonly length: number;
  context: Context;
  /** The innermost block-level element, and the innermost of any kind. */
  element: GrowingElement | undefined;
  innermost: GrowingElement | undefined;
  text(start: number, end: number, entities: boolean): void;
  lineBreak(at: number): void;
  /** Parts the words before and behind a place. */
  part(at: number): void;
  openSpan(type: InlineSpan['type'], at: number, href?: string): OpenSpan | undefined;
  closeSpan(span: OpenSpan): void;
  /** An inline element opens. */
  openPart(element: GrowingElement | undefined): OpenPart | undefined;
  closePart(part: OpenPart): void;
  /** A block boundary. */
  flush(): void;
  newItem(): number;
}

export function createBlockCollector(
  input: string,
  misreading: Misreading | undefined,
): BlockCollector {
  const builder = createTextBuilder(input, { misreading });
  const blocks: RawBlock[] = [];
  const parts = createPartCollector();
  let spans: OpenSpan[] = [];
  let openSpans = 0;
  let holder: GrowingElement | undefined;
  /** the context of the block's first character: `<code>` in `<pre>` is over when the block ends */
  let first: Context = OUTERMOST;
  /** `<br>` seen since the last text */
  let breaks = 0;
  let items = 0;
  /** where in the block's text the last link ended */
  let lastLinkEnd = -1;

  const finishSpans = (text: string, cut: number): InlineSpan[] => {
    const out: InlineSpan[] = [];
    for (const span of spans) {
      let start = Math.max(span.start - cut, 0);
      let end = span.end < 0 ? text.length : Math.min(span.end - cut, text.length);
      while (start < end && isSpace(text.charCodeAt(start))) start++;
      while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
      if (start >= end) continue;
      out.push(
        span.href === undefined
          ? { type: span.type, start, end }
          : { type: span.type, start, end, href: span.href },
      );
    }
    return out;
  };
  /** Spans that are still open go on in the next block. */
  const carryOver = (): OpenSpan[] => {
    const on: OpenSpan[] = [];
    if (openSpans > 0)
      for (const span of spans) {
        if (span.end >= 0) continue;
        const next: OpenSpan = {
          type: span.type,
          href: span.href,
          start: 0,
          end: -1,
          next: undefined,
        };
        span.next = next;
        on.push(next);
      }
    return on;
  };

  const collector: BlockCollector = {
    blocks,
    context: OUTERMOST,
    element: undefined,
    innermost: undefined,
    get length() {
      return builder.length;
    },
    text(start, end, entities) {
      let from = start;
      if (builder.length === 0) {
        // white space between tags is most of what stands there: not worth the builder's time
        while (from < end && isSpace(input.charCodeAt(from))) from++;
        if (from === end) return;
        holder = collector.innermost;
        first = collector.context;
      } else if (!collector.context.pre && isBlank(input, start, end)) {
        builder.add(start, end, false);
        return;
      }
      while (holder !== undefined && holder.end !== holder.start) holder = holder.parent;
      const before = builder.length;
      if (collector.context.pre) builder.addVerbatim(from, end, entities);
      else builder.add(from, end, entities);
      if (builder.length > before) breaks = 0;
    },
    lineBreak(at) {
      if (builder.length === 0) return;
      if (collector.context.pre) {
        builder.separator('\n', at);
        return;
      }
      breaks++;
      if (breaks > 1) collector.flush();
      else builder.lineBreak(at);
    },
    part(at) {
      builder.separator(' ', at);
    },
    openSpan(type, at, href) {
      if (openSpans >= DEEPEST) return undefined;
      // links set side by side are parted by style: their words are not one
      if (type === 'link' && builder.length > 0 && lastLinkEnd === builder.length)
        builder.separator(' ', at);
      const span: OpenSpan = { type, href, start: builder.length, end: -1, next: undefined };
      openSpans++;
      spans.push(span);
      return span;
    },
    closeSpan(span) {
      let now = span;
      while (now.next !== undefined) now = now.next;
      now.end = builder.length;
      if (now.type === 'link' && now.end > now.start) lastLinkEnd = now.end;
      openSpans--;
    },
    openPart: (element) => parts.open(element, builder.length),
    closePart(part) {
      if (part.end < 0) part.end = builder.length;
    },
    flush() {
      breaks = 0;
      lastLinkEnd = -1;
      const taken = parts.take();
      if (builder.length === 0) {
        if (spans.length > openSpans) spans = spans.filter((span) => span.end < 0);
        return;
      }
      const built = builder.finish();
      const next = carryOver();
      if (built !== undefined) {
        let { text, map, start } = built;
        let cut = 0;
        if (isSpace(text.charCodeAt(0))) {
          const trimmed = text.trimStart();
          cut = text.length - trimmed.length;
          map = sliceMap(map, cut, text.length);
          text = trimmed;
          start = map[1]!;
        }
        const context = first;
        let shown = finishSpans(text, cut);
        if (shown.length > 0) {
          const { from, to } =
            context.shape === 'heading' || context.shape === 'term'
              ? withoutPermalink(text, shown)
              : { from: 0, to: withoutBackLinks(text, shown) };
          if (from > 0 || to < text.length) {
            map = sliceMap(map, from, to);
            text = text.slice(from, to);
            shown = finishSpans(text, cut + from);
            cut += from;
          }
        }
        const inner = partsOf(taken, text, cut);
        blocks.push({
          start,
          end: built.end,
          text,
          map,
          spans: shown,
          context,
          item: context.item ?? (context.list === undefined ? undefined : items++),
          element: collector.element,
          holder: holder === collector.element ? undefined : holder,
          ...(inner === undefined ? {} : { parts: inner }),
        });
      }
      spans = next;
      holder = undefined;
    },
    newItem: () => items++,
  };
  return collector;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

function isBlank(input: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpace(input.charCodeAt(i))) return false;
  return true;
}
