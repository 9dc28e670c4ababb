import type { InlineSpan, SourceBlock } from '../read/document.ts';
import { trimSpans } from '../read/text/open-spans.ts';
import type { Block, ListEntry, QuoteBlock, TableCell } from './block.ts';
import type { Cleaned } from './cleaned.ts';
import type { ListPlace } from './listed.ts';

const ATTRIBUTION = /^(?:[—–-]{1,2}|―)\s?(.{2,80})$/;

/** Makes a block of the article from the cleaned blocks that belong to it. */
export function blockOf(
  parts: readonly Cleaned[],
  index: number,
  lead: boolean,
  confidence: number,
  isHeading: (i: number) => boolean,
  { goesOn, from }: ListPlace,
): Block {
  const first = parts[0]!;
  const { block } = first;
  const isHidden = parts.every((part) => part.block.hidden);
  const place = {
    start: first.start,
    end: parts[parts.length - 1]!.end,
    confidence,
    ...(isHidden ? { hidden: true as const } : {}),
  };
  if (lead) return { type: 'lead', text: first.text, spans: first.spans, ...place };
  if (block.table) {
    const cells = parts.map((part) => cellsOf(part));
    return {
      type: 'table',
      rows: cells.map((row) => row.map(({ text }) => text)),
      cells,
      ...place,
    };
  }
  if (block.list && block.shape !== 'code' && !goesOn) {
    const entries = entriesOf(parts, from);
    return {
      type: 'list',
      ordered: block.list.ordered,
      items: entries.map(({ text }) => text),
      entries,
      ...place,
    };
  }
  if (block.shape === 'code') {
    return {
      type: 'code',
      text: first.text,
      ...(block.codeLanguage ? { language: block.codeLanguage } : {}),
      ...place,
    };
  }
  const { text, spans } = joined(parts, '\n');
  if (block.shape === 'heading')
    return { type: 'heading', level: block.level ?? 2, text, spans, ...place };
  if (block.quote !== undefined) return quoteOf(parts, place);
  if (parts.length === 1 && isHeading(index))
    return { type: 'heading', level: 2, text, spans, ...place };
  return { type: 'paragraph', text, spans, ...place };
}

function quoteOf(
  parts: readonly Cleaned[],
  place: Pick<QuoteBlock, 'start' | 'end' | 'confidence' | 'hidden'>,
): QuoteBlock {
  const { text, spans } = joined(parts, '\n');
  const last = parts[parts.length - 1]!;
  const said = parts.length > 1 ? ATTRIBUTION.exec(last.text) : null;
  return { type: 'quote', text, spans, ...place, ...(said ? { attribution: said[1]! } : {}) };
}

function joined(
  parts: readonly Cleaned[],
  glue: string,
): { readonly text: string; readonly spans: readonly InlineSpan[] } {
  if (parts.length === 1) return parts[0]!;
  let text = '';
  const spans: InlineSpan[] = [];
  for (const part of parts) {
    if (text !== '') text += glue;
    for (const span of part.spans) {
      spans.push({ ...span, start: span.start + text.length, end: span.end + text.length });
    }
    text += part.text;
  }
  return { text, spans };
}

/** @param first the number of the first item, where code has parted it from those before */
function entriesOf(parts: readonly Cleaned[], first: number | undefined): readonly ListEntry[] {
  const items: Cleaned[][] = [];
  for (const part of parts) {
    const last = items[items.length - 1];
    if (last && last[0]!.block.list!.item === part.block.list!.item) last.push(part);
    else items.push([part]);
  }
  return items.map((item) => {
    const { text, spans } = joined(item, '\n');
    const { level, ordered, from: own } = item[0]!.block.list!;
    const from = level === 0 ? (first ?? own) : own;
    const part = partOf(item[0]!.block);
    return {
      text,
      spans,
      level,
      ordered,
      ...(from === undefined ? {} : { from }),
      ...(part ? { part } : {}),
    };
  });
}

/** How deep the words of a description may stand in it. */
const DEEPEST = 12;

function partOf({ shape, element }: SourceBlock): ListEntry['part'] {
  if (shape === 'term') return 'term';
  for (let e = element, step = 0; e && step < DEEPEST; e = e.parent, step++) {
    if (e.tag === 'dd') return 'description';
    if (e.tag === 'li' || e.tag === 'dl') return undefined;
  }
  return undefined;
}

function cellsOf({ block, text, spans }: Cleaned): readonly TableCell[] {
  const { cells } = block.table!;
  // a span taken out of a row: its cells can no longer be told apart by offsets
  if (text !== block.text) return [{ text, spans, header: false, colSpan: 1, rowSpan: 1 }];
  return cells.map(({ start, end, header, colSpan, rowSpan }) => ({
    text: text.slice(start, end).trim(),
    header,
    colSpan,
    rowSpan,
    spans: trimSpans(
      spans
        .filter((span) => span.start < end && span.end > start)
        .map((span) => ({
          ...span,
          start: Math.max(0, span.start - start),
          end: Math.min(span.end, end) - start,
        })),
      text.slice(start, end).trimEnd().length,
    ),
  }));
}
