import type { InlineSpan } from '../document.ts';
import type { TextBuilder } from '../text-builder.ts';

/** The spans of a piece of text while it is put together. */
export interface OpenSpans {
  /** @param tag what closes it; without `href` a link is none, but is closed like one */
  open(type: InlineSpan['type'], tag: string, href?: string): void;
  /** Closes the span that a tag opened last; nothing where none is open. */
  close(tag: string): void;
  /** Closes all, and begins anew. */
  take(): readonly InlineSpan[];
}

/** So many may be open at once. */
const MOST = 1000;
/** A tag closes none further out than so many. */
const REACH = 20;

export function createOpenSpans(builder: TextBuilder): OpenSpans {
  let open: { type: InlineSpan['type']; tag: string; start: number; href?: string }[] = [];
  let spans: InlineSpan[] = [];
  const finish = ({ type, start, href }: (typeof open)[number]): void => {
    if (builder.length <= start || (type === 'link' && href === undefined)) return;
    spans.push({ type, start, end: builder.length, ...(href === undefined ? {} : { href }) });
  };
  return {
    open(type, tag, href) {
      if (open.length < MOST)
        open.push({ type, tag, start: builder.length, ...(href === undefined ? {} : { href }) });
    },
    close(tag) {
      for (let i = open.length - 1; i >= 0 && i >= open.length - REACH; i--) {
        if (open[i]!.tag !== tag) continue;
        finish(open.splice(i, 1)[0]!);
        return;
      }
    },
    take() {
      for (let i = open.length - 1; i >= 0; i--) finish(open[i]!);
      const taken = spans;
      open = [];
      spans = [];
      return taken;
    },
  };
}

/** Spans cut to a text that has been trimmed, in order of start, outer ones first. */
export function trimSpans(spans: readonly InlineSpan[], length: number): readonly InlineSpan[] {
  if (spans.length === 0) return spans;
  const kept: InlineSpan[] = [];
  for (const span of spans) {
    const end = Math.min(span.end, length);
    if (end > span.start) kept.push(end === span.end ? span : { ...span, end });
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
