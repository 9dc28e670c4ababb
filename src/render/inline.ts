import type { InlineSpan } from '../read/document.ts';

/**
 * Inline content in proper nesting, as a flat list: what opens, what closes, and text between. The
 * depth is bounded by the number of span types, whatever the input held.
 */
export type InlineEvent =
  | { readonly kind: 'open'; readonly span: InlineSpan }
  | { readonly kind: 'close'; readonly span: InlineSpan }
  | { readonly kind: 'text'; readonly text: string };

/** Outermost first: a link is never split by emphasis, and nothing opens inside code. */
const RANK: { readonly [T in InlineSpan['type']]: number } = {
  link: 0,
  strong: 1,
  emphasis: 1,
  time: 1,
  note: 1,
  sub: 2,
  sup: 2,
  code: 3,
  math: 3,
};

function byPlace(a: InlineSpan, b: InlineSpan): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The spans of one type without overlaps: the earlier one wins, touching ones that mean the same
 * are one.
 */
function disjoint(spans: readonly InlineSpan[]): InlineSpan[] {
  const out: InlineSpan[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && span.start <= last.end && span.href === last.href) {
      if (span.end > last.end) out[out.length - 1] = { ...last, end: span.end };
    } else {
      const start = last ? Math.max(span.start, last.end) : span.start;
      if (start < span.end) out.push({ ...span, start });
    }
  }
  return out;
}

/**
 * Brings spans that may overlap in any way into proper nesting.
 *
 * @param text the text that the spans' offsets are for
 * @param spans in any order; parts outside the text are ignored
 */
export function nestSpans(text: string, spans: readonly InlineSpan[]): readonly InlineEvent[] {
  const byType = new Map<InlineSpan['type'], InlineSpan[]>();
  for (const span of spans) {
    const start = Math.max(0, span.start);
    const end = Math.min(text.length, span.end);
    if (!(start < end)) continue;
    const list = byType.get(span.type);
    const clipped = start === span.start && end === span.end ? span : { ...span, start, end };
    if (list) list.push(clipped);
    else byType.set(span.type, [clipped]);
  }
  if (byType.size === 0) return text ? [{ kind: 'text', text }] : [];

  const ordered: InlineSpan[] = [];
  for (const list of byType.values()) ordered.push(...disjoint(list.sort(byPlace)));
  ordered.sort(byPlace);
  const edges = [...new Set(ordered.flatMap((span) => [span.start, span.end]))].sort(
    (a, b) => a - b,
  );

  const events: InlineEvent[] = [];
  let active: InlineSpan[] = [];
  let next = 0;
  let at = 0;
  for (const edge of edges) {
    if (edge > at) events.push({ kind: 'text', text: text.slice(at, edge) });
    at = edge;
    const wanted = active.filter((span) => span.end > edge);
    while (next < ordered.length && ordered[next]!.start === edge) wanted.push(ordered[next++]!);
    wanted.sort((a, b) => RANK[a.type] - RANK[b.type] || byPlace(a, b));
    let same = 0;
    while (same < active.length && active[same] === wanted[same]) same++;
    for (let i = active.length - 1; i >= same; i--) {
      events.push({ kind: 'close', span: active[i]! });
    }
    for (let i = same; i < wanted.length; i++) events.push({ kind: 'open', span: wanted[i]! });
    active = wanted;
  }
  if (at < text.length) events.push({ kind: 'text', text: text.slice(at) });
  return events;
}

/**
 * Like {@link nestSpans}, paragraph by paragraph: what is open where one ends is closed there and
 * opens again in the next. Paragraphs without visible text are left out.
 *
 * @param apart what parts paragraphs: every line break, or blank lines only
 */
export function nestParagraphs(
  text: string,
  spans: readonly InlineSpan[],
  apart: 'line' | 'blank line',
): readonly (readonly InlineEvent[])[] {
  const breaks = apart === 'line' ? /[\r\n]+/ : /(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))+/;
  const paragraphs: InlineEvent[][] = [];
  const open: InlineSpan[] = [];
  let events: InlineEvent[] = [];
  let visible = false;
  const finish = (): void => {
    for (let i = open.length - 1; i >= 0; i--) events.push({ kind: 'close', span: open[i]! });
    if (visible) paragraphs.push(events);
    events = open.map((span) => ({ kind: 'open', span }));
    visible = false;
  };
  for (const event of nestSpans(text, spans)) {
    if (event.kind === 'text') {
      event.text.split(breaks).forEach((part, i) => {
        if (i > 0) finish();
        if (part) events.push({ kind: 'text', text: part });
        if (part.trim() !== '') visible = true;
      });
      continue;
    }
    events.push(event);
    if (event.kind === 'open') open.push(event.span);
    else open.pop();
  }
  finish();
  return paragraphs;
}
