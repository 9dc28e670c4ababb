import type { SourceBlock, SourceCell } from '../document.ts';
import type { GrowingElement } from './elements.ts';
import { proseLength } from './prose-length.ts';
import { layoutQuotes, quoteOf } from './quotes.ts';
import type { RawBlock, RawQuote } from './raw-block.ts';

/** Text that every page shows with scripts off, whatever it holds. */
const NOTE_LENGTH = 200;
/** What stands in `<noscript>` or `<template>` has to be this many times what is shown. */
const TIMES_NOSCRIPT = 1;
const TIMES_TEMPLATE = 10;

/**
 * Says which blocks stay: what stands in `<noscript>` or `<template>` only where the page shows
 * hardly anything else, however little where it shows nothing, and nothing of it that is shown anyway.
 */
export function stays(blocks: readonly RawBlock[]): (block: RawBlock) => boolean {
  const prose = { shown: 0, noscript: 0, template: 0 };
  let shownText: Set<string> | undefined;
  const other = blocks.filter(({ context }) => context.from !== undefined);
  if (other.length === 0) return () => true;
  shownText = new Set(blocks.filter((b) => b.context.from === undefined).map((b) => b.text));
  for (const block of blocks) {
    const { from, hidden } = block.context;
    if (from === undefined) prose.shown += hidden ? 0 : proseLength(block);
    else if ((from === 'noscript' || from === 'template') && !shownText.has(block.text))
      prose[from] += proseLength(block);
  }
  const showsNothing = shownText.size === 0;
  const noscript =
    showsNothing || (prose.noscript > NOTE_LENGTH && prose.noscript > TIMES_NOSCRIPT * prose.shown);
  const template =
    prose.template > NOTE_LENGTH &&
    prose.template > TIMES_TEMPLATE * (prose.shown + (noscript ? prose.noscript : 0));
  return ({ context, text }) => {
    if (context.from === 'noscript') return noscript && !shownText.has(text);
    if (context.from === 'template') return template && !shownText.has(text);
    return true;
  };
}

/** The blocks as the document shows them. */
export function toSourceBlocks(blocks: readonly RawBlock[]): SourceBlock[] {
  const frames = layoutQuotes(blocks);
  return blocks.map((block, index) => toSourceBlock(block, index, frames));
}

function toSourceBlock(block: RawBlock, index: number, frames: ReadonlySet<RawQuote>): SourceBlock {
  const { context, item, element, holder, cells } = block;
  const out: { -readonly [K in keyof SourceBlock]: SourceBlock[K] } = {
    index,
    start: block.start,
    end: block.end,
    text: block.text,
    map: block.map,
    shape: context.shape,
    spans: block.spans,
  };
  if (context.shape === 'heading' && context.level !== undefined) out.level = context.level;
  if (context.list !== undefined && item !== undefined) {
    const { id, ...place } = context.list;
    out.list = { list: id, item, ...place };
  }
  if (cells !== undefined && context.table !== undefined)
    out.table = {
      table: context.table.id,
      cells: cells.map(
        ({ start, end, cell: { header, colSpan, rowSpan } }): SourceCell => ({
          start,
          end,
          header,
          colSpan,
          rowSpan,
        }),
      ),
    };
  const quote = quoteOf(context.quote, frames);
  if (quote !== undefined) out.quote = quote;
  if (context.figure !== undefined) out.figure = context.figure;
  if (context.shape === 'code' && context.codeLanguage !== undefined)
    out.codeLanguage = context.codeLanguage;
  if (context.hidden) out.hidden = true;
  if (context.from !== undefined) out.from = context.from;
  if (element !== undefined) out.element = element;
  if (holder !== undefined) out.holder = holder;
  if (block.parts !== undefined) out.parts = block.parts;
  return out;
}

/** Where the blocks that the walk has counted ended up. */
export interface Places {
  /** The place of a block, or of the next one that stayed. */
  readonly first: Int32Array;
  /** How many blocks there are of what stood before. */
  readonly end: Int32Array;
}

/**
 * @param first the place that each block of the walk, or the first part of it, has now; -1 where it did
 * not stay
 * @param last the place of its last part
 */
export function toPlaces(first: Int32Array, last: Int32Array, count: number): Places {
  const starts = new Int32Array(first.length + 1);
  const ends = new Int32Array(first.length + 1);
  starts[first.length] = count;
  for (let i = first.length - 1; i >= 0; i--)
    starts[i] = first[i]! < 0 ? starts[i + 1]! : first[i]!;
  for (let i = 0; i < last.length; i++) ends[i + 1] = last[i]! < 0 ? ends[i]! : last[i]! + 1;
  return { first: starts, end: ends };
}

/** Fills in what only the finished blocks tell of the elements. */
export function fillTotals(
  elements: readonly GrowingElement[],
  blocks: readonly RawBlock[],
  places: Places,
): void {
  const text = new Int32Array(blocks.length + 1);
  const links = new Int32Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    let linked = 0;
    if (!block.context.hidden)
      for (const span of block.spans)
        if (span.type === 'link' || span.type === 'note') linked += span.end - span.start;
    text[i + 1] = text[i]! + (block.context.hidden ? 0 : block.text.length);
    links[i + 1] = links[i]! + linked;
  }
  for (const element of elements) {
    const first = places.first[element.firstBlock]!;
    const end = Math.max(first, places.end[element.endBlock]!);
    element.firstBlock = first;
    element.endBlock = end;
    element.textLength = text[end]! - text[first]!;
    element.linkLength = links[end]! - links[first]!;
  }
}
