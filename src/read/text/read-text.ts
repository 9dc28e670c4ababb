import type { Document, Image, ReadFormat, SourceBlock, Span } from '../document.ts';
import { createTextBuilder } from '../text-builder.ts';
import { createFences, type Fence } from './fences.ts';
import { cutGlued, isGlued, placed } from './glue.ts';
import { type InlineSink, type Piece, readInline } from './inline.ts';
import { layoutOf } from './layout.ts';
import { cutLines } from './lines.ts';
import { isRule, isTableRule, type LineShape, lineShape } from './markdown.ts';
import { createPlaces, NOTHING } from './places.ts';
import { findReferences } from './references.ts';
import { readRow, tableEnd } from './tables.ts';
import { createUnseen } from './unseen.ts';
import type { InlineOptions } from './walk.ts';

const NO_REFERENCES = { references: new Map<string, string>(), defining: new Set<number>() };

/** Options of {@link readText}. */
export interface ReadTextOptions {
  /** `text` understands leftover tags, entities and Markdown; `plain` nothing. */
  readonly format: Exclude<ReadFormat, 'html'>;
  /** What relative links are relative to. */
  readonly url?: string;
  /** Where to begin: behind the front matter. */
  readonly from?: number;
}

/**
 * Cuts plain or Markdown text into blocks: a block a line, or a paragraph where lines were wrapped
 * by hand; several blocks where tags of block-level elements stand in a line.
 *
 * Linear in the length of the input.
 *
 * @param input text or Markdown
 * @returns the document; offsets are UTF-16 code units into `input`
 * @example
 * ```ts
 * const input = '# Trains\n\nThe <b>night</b> train is back.';
 * const { blocks } = readText(input, { format: 'text' });
 * blocks.map(({ shape, text }) => `${shape}: ${text}`); //=> ['heading: Trains', 'text: The night train is back.']
 * readText(input, { format: 'plain' }).blocks[0]?.text; //=> '# Trains'
 * ```
 */
export function readText(input: string, options: ReadTextOptions): Document {
  const { format, url, from = 0 } = options;
  const markup = format !== 'plain';
  const known = format === 'markdown';
  const all = cutLines(input);
  const lines = from > 0 ? all.filter((line) => line.start >= from) : all;
  const { references, defining } = markup ? findReferences(input, lines) : NO_REFERENCES;
  const shapeOf = (line: number): LineShape => lineShape(input, lines, line, known);
  const { marks, unshown, lastOf, isWrapped } = layoutOf(
    input,
    lines,
    markup ? (line) => shapeOf(line).kind : undefined,
  );
  const inline: InlineOptions = {
    markup,
    markdown: markup,
    known,
    references,
    marks,
    ...(url ? { base: url } : {}),
  };
  const glued = markup && isGlued(input);
  const builder = createTextBuilder(input, { joinsIdeographs: isWrapped });
  const unseen = createUnseen(input);
  const fenceAt = createFences(input, lines);
  const blocks: SourceBlock[] = [];
  const images: Image[] = [];
  const leftovers: Span[] = [];
  let goOnAt = from;
  let gap = 0;
  let tables = 0;
  const placeOf = createPlaces();

  /** Written out, as there are many of them: most have nothing more. */
  const push = (piece: Piece, start: number, more: Partial<SourceBlock>): void => {
    const { text, map, end, spans, shape, level } = piece;
    const plain = { index: blocks.length, text, map, start, end, spans, shape, gap };
    const block: SourceBlock =
      more === NOTHING && level === undefined
        ? plain
        : { ...plain, ...(level === undefined ? {} : { level }), ...more };
    if (glued && block.text.length > 60) blocks.push(...cutGlued(input, block));
    else blocks.push(block);
    gap = 0;
  };
  /**
   * Reads `start` to `end` as inline content, of a line that begins at `edge`; returns whether anything visible
   * came of it.
   */
  const read = (start: number, end: number, edge: number, more: Partial<SourceBlock>): boolean => {
    let empty: Span[] = [];
    let first = true;
    const sink: InlineSink = {
      piece(piece) {
        // the line's own edges, so that a removal takes its marker and its tags along
        if (!first) leftovers.push(...empty);
        push(piece, first ? edge : piece.start, more);
        first = false;
        empty = [];
      },
      empty(stretch) {
        empty.push(stretch);
      },
      image(image) {
        images.push({ ...image, before: blocks.length });
      },
      tag(tag) {
        const stop = unseen.endOf(tag);
        if (stop === undefined) return tag.end;
        goOnAt = Math.max(goOnAt, stop);
        return Math.min(stop, end);
      },
    };
    readInline(input, start, end, builder, inline, sink);
    if (first) leftovers.push({ start: edge, end });
    else widen(end);
    return !first;
  };

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    gap = Math.max(gap, line.gap);
    if (line.end <= goOnAt) continue;
    const start = Math.max(line.start, goOnAt);
    if (!markup) {
      i = lastOf[i]!;
      readPlain(start, lines[i]!.end);
      continue;
    }
    const fence = fenceAt(i);
    if (fence) {
      readCode(start, i, fence);
      i = fence.last;
      continue;
    }
    if (input[start] === '|' && isTableRule(input, lines[i + 1])) {
      i = readTable(i);
      continue;
    }
    if ((known && isRule(input, line)) || defining.has(start) || unshown.has(start)) {
      leftovers.push({ start, end: line.end });
      continue;
    }
    const shape = shapeOf(i);
    const last = lastOf[i]!;
    const end = lines[last]!.end;
    const heads = shape.kind === 'heading' ? shape.end : end;
    const shown = read(
      Math.max(start, shape.from),
      heads,
      start,
      placeOf(shape, line, blocks.at(-1)),
    );
    if (shape.kind === 'heading' && heads < end) {
      if (shown) widen(end);
      else leftovers.push({ start: heads, end });
    }
    i = last;
    if (shape.underlined) {
      const underline = lines[++i]!;
      if (shown) widen(underline.end);
      else leftovers.push({ start: underline.start, end: underline.end });
    }
  }

  return {
    input,
    format,
    blocks,
    images: glued ? placed(images, blocks) : images,
    claims: [],
    leftovers,
    ...(url ? { base: url } : {}),
    blankSeparated: isBlankSeparated(blocks, format),
  };

  function readCode(start: number, first: number, { last, language }: Fence): void {
    const end = lines[last]!.end;
    if (last > first + 1)
      builder.addVerbatim(lineStart(input, lines[first + 1]!.start), lines[last - 1]!.end, false);
    const built = builder.finish();
    const more = language ? { codeLanguage: language } : {};
    if (built) push({ ...built, spans: [], shape: 'code' }, start, { end, ...more });
    else leftovers.push({ start, end });
  }
  function readPlain(start: number, end: number): void {
    // tabs stay: they part the cells of a row
    const line = input.slice(start, end);
    let at = 0;
    for (let tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', at)) {
      builder.add(start + at, start + tab, false);
      builder.separator('\t', start + tab);
      at = tab + 1;
    }
    builder.add(start + at, end, false);
    const built = builder.finish();
    if (built) push({ ...built, spans: [], shape: 'text' }, built.start, NOTHING);
    else leftovers.push({ start, end });
  }
  /** Reads the table whose header stands at a line; returns the index of its last line. */
  function readTable(header: number): number {
    tables++;
    const end = tableEnd(input, lines, header);
    /** where rows without text begin that the next one takes along: an empty head, as a rule */
    let empty: number | undefined;
    for (let i = header; i < end; i++) {
      const line = lines[i]!;
      const row = readRow(input, line, i === header, builder, inline, {
        image: (image) => images.push({ ...image, before: blocks.length }),
        tag: (tag) => tag.end,
      });
      // the rule below the header is part of it
      const stop = i === header ? lines[++i]!.end : line.end;
      const start = empty ?? line.start;
      empty = row ? undefined : start;
      if (row) {
        const { cells, ...built } = row;
        push({ ...built, shape: 'row' }, start, { end: stop, table: { table: tables, cells } });
      }
    }
    if (empty !== undefined) leftovers.push({ start: empty, end: lines[end - 1]!.end });
    return end - 1;
  }
  function widen(end: number): void {
    const last = blocks[blocks.length - 1];
    if (last && last.end < end) blocks[blocks.length - 1] = { ...last, end };
  }
}

function lineStart(input: string, at: number): number {
  let start = at;
  while (start > 0 && (input[start - 1] === ' ' || input[start - 1] === '\t')) start--;
  return start;
}

/**
 * Whether blank lines part the paragraphs. In `plain` text one blank line says so; elsewhere a
 * quarter of the boundaries have to have one, for converters leave stray ones.
 */
function isBlankSeparated(blocks: readonly SourceBlock[], format: ReadFormat): boolean {
  let blank = 0;
  for (let i = 1; i < blocks.length; i++) if (blocks[i]!.gap! > 0) blank++;
  return format === 'plain' ? blank > 0 : blank * 4 >= blocks.length - 1 && blank > 0;
}
