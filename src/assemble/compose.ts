import type { InlineSpan, SourceBlock } from '../read/document.ts';
import { sourceEnd, sourceOffset } from '../read/offsets.ts';
import { trimSpans } from '../read/text/inline.ts';
import type { Finding } from '../rules/rule.ts';
import type { Block, FigureBlock, ListEntry, QuoteBlock, TableCell } from './article.ts';
import { type Draft, isKept } from './fate.ts';
import type { FigureParts } from './figures.ts';
import { isTextHeading } from './heading.ts';

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

/** Puts kept blocks and figures together into the article's blocks, in order. */
export function compose(draft: Draft, figures: readonly FigureParts[]): readonly Block[] {
  const { document, judgement } = draft;
  const { input } = document;
  const out: Block[] = [];
  let figure = 0;
  /** The end of the last figure. */
  let floor = 0;
  const flushFigures = (before: number): void => {
    while (figure < figures.length && figures[figure]!.before <= before) {
      const made = figureBlock(draft, figures[figure++]!, out[out.length - 1]?.end ?? 0);
      if (!made) continue;
      // a picture inside the stretch of a caption that was found by its credit: they are one figure
      const above = out[out.length - 1];
      if (above?.type === 'figure' && above.start >= made.start && above.end > made.start) {
        out.pop();
        out.push({ ...above, ...made });
        floor = made.end;
        continue;
      }
      out.push(made);
      floor = made.end;
    }
  };
  for (let i = 0; i < document.blocks.length; i++) {
    flushFigures(i);
    const fate = draft.fates[i]!;
    if (fate.is !== 'kept' && fate.is !== 'lead') continue;
    const group = groupAt(draft, i);
    const parts = group.flatMap((index) => {
      const made = cleaned(input, document.blocks[index]!, judgement.verdicts[index]!.spans);
      return made ? [made] : [];
    });
    i = group[group.length - 1]!;
    if (parts.length === 0) continue;
    // a picture between the items of a list or at the edge of a line takes its stretch from no block
    while (figures[figure] && figures[figure]!.before <= i) figure++;
    const below = figures[figure]?.before === i + 1 ? figures[figure]!.image : undefined;
    const last = parts[parts.length - 1]!;
    const place = {
      start: Math.max(parts[0]!.start, floor),
      end: below ? Math.min(last.end, below.start) : last.end,
    };
    if (document.format === 'plain' && parts.length > 1) indent(input, parts);
    const confidence =
      Math.round(1000 * Math.max(...group.map((index) => judgement.verdicts[index]!.probability))) /
      1000;
    const block = blockOf(draft, parts, group[0]!, fate.is === 'lead', confidence);
    out.push({ ...block, ...place });
  }
  flushFigures(document.blocks.length);
  return out;
}

/** Gives lines of plain text back what they are indented by: it says something in code and verse. */
function indent(input: string, parts: Cleaned[]): void {
  parts.forEach((part, i) => {
    let from = part.block.start;
    while (from > 0 && (input[from - 1] === ' ' || input[from - 1] === '\t')) from--;
    if (from < part.block.start)
      parts[i] = { ...part, text: input.slice(from, part.block.start) + part.text };
  });
}

/** The indexes of the kept blocks that become one block of the article: a list, a table, a quote, a stanza. */
function groupAt(draft: Draft, first: number): readonly number[] {
  const { blocks, blankSeparated } = draft.document;
  const block = blocks[first]!;
  const group = [first];
  if (draft.fates[first]!.is === 'lead') return group;
  const together = (next: SourceBlock): boolean => {
    if (block.table) return next.table?.table === block.table.table;
    if (block.list) return next.list?.list === block.list.list;
    if (block.quote !== undefined && block.shape === 'text') {
      return next.quote === block.quote && next.shape === 'text' && !next.list && !next.table;
    }
    return false;
  };
  const grouped = block.table || block.list || block.quote !== undefined;
  for (let i = first + 1; i < blocks.length; i++) {
    const next = blocks[i]!;
    if (grouped) {
      // what is metadata is not inside a block
      if (!together(next) || !(isKept(draft, i) || draft.fates[i]!.is === 'removed')) break;
      if (isKept(draft, i)) group.push(i);
      continue;
    }
    const runsOn =
      blankSeparated === true &&
      block.shape === 'text' &&
      next.shape === 'text' &&
      next.gap === 0 &&
      isKept(draft, i) &&
      !next.list &&
      !next.table &&
      next.quote === undefined &&
      !isTextHeading(draft, i - 1) &&
      !isTextHeading(draft, i);
    if (!runsOn) break;
    group.push(i);
  }
  return group;
}

const ATTRIBUTION = /^(?:[—–-]{1,2}|―)\s?(.{2,80})$/;

function blockOf(
  draft: Draft,
  parts: readonly Cleaned[],
  index: number,
  lead: boolean,
  confidence: number,
): Block {
  const first = parts[0]!;
  const { block } = first;
  const place = { start: first.start, end: parts[parts.length - 1]!.end, confidence };
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
  if (block.list) {
    const entries = entriesOf(parts);
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
  if (parts.length === 1 && isTextHeading(draft, index))
    return { type: 'heading', level: 2, text, spans, ...place };
  return { type: 'paragraph', text, spans, ...place };
}

function quoteOf(
  parts: readonly Cleaned[],
  place: Pick<QuoteBlock, 'start' | 'end' | 'confidence'>,
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

function entriesOf(parts: readonly Cleaned[]): readonly ListEntry[] {
  const items: Cleaned[][] = [];
  for (const part of parts) {
    const last = items[items.length - 1];
    if (last && last[0]!.block.list!.item === part.block.list!.item) last.push(part);
    else items.push([part]);
  }
  return items
    .map((item) => {
      const { level, ordered } = item[0]!.block.list!;
      return { ...joined(item, '\n'), level, ordered } satisfies ListEntry;
    })
    .map(({ text, spans, level, ordered }) => ({ text, spans, level, ordered }));
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

const LABEL = /^[(（[]?(?:[\p{L} ]{2,30}[:：]|©)?\s?/u;

function figureBlock(draft: Draft, parts: FigureParts, from: number): FigureBlock | undefined {
  const { document, judgement } = draft;
  const indexes = [...parts.captions, ...parts.credits].sort((a, b) => a - b);
  const blocks = indexes.map((i) => document.blocks[i]!);
  const caption = parts.captions.map((i) => document.blocks[i]!.text).join('\n');
  const credit = parts.credits.map((i) => document.blocks[i]!.text).join(' ');
  const { image } = parts;
  const stretches = image && image.start >= from ? [...blocks, image] : blocks;
  if (stretches.length === 0) return undefined;
  const sure = indexes.map((i) => 1 - judgement.verdicts[i]!.probability / 2);
  return {
    type: 'figure',
    start: Math.min(...stretches.map(({ start }) => start)),
    end: Math.max(...stretches.map(({ end }) => end)),
    confidence: Math.round(1000 * Math.min(0.9, ...sure)) / 1000,
    ...(caption ? { caption } : {}),
    ...(credit ? { credit: stripLabel(credit) } : {}),
    ...(image?.src ? { image: image.src } : {}),
    ...(image?.alt ? { alt: image.alt } : {}),
  };
}

/** "Photo: Ann Example" is credited to Ann Example. */
function stripLabel(credit: string): string {
  const bare = credit
    .replace(LABEL, '')
    .replace(/[)）\]]$/, '')
    .trim();
  return bare === '' ? credit : bare;
}
