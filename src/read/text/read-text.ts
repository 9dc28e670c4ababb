import type {
  Document,
  Image,
  ListPlace,
  ReadFormat,
  SourceBlock,
  Span,
  TablePlace,
} from '../document.ts';
import { createTextBuilder } from '../text-builder.ts';
import { createFences } from './fences.ts';
import { cutGlued, isGlued } from './glue.ts';
import { type InlineOptions, type InlineSink, type Piece, readInline } from './inline.ts';
import { cutLines, type Line } from './lines.ts';
import { isRule, isTableRule, type LineShape, lineShape } from './markdown.ts';
import { createUnseen } from './unseen.ts';
import { isWrapped, wrapWidth } from './wrapped.ts';

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
  const inline: InlineOptions = { markup, markdown: markup, known, ...(url ? { base: url } : {}) };
  const all = cutLines(input);
  const lines = from > 0 ? all.filter((line) => line.start >= from) : all;
  const width = wrapWidth(input, lines);
  const glued = markup && isGlued(input);
  const builder = createTextBuilder(input);
  const unseen = createUnseen(input);
  const fenceAt = createFences(input, lines);
  const blocks: SourceBlock[] = [];
  const images: Image[] = [];
  const leftovers: Span[] = [];
  let goOnAt = from;
  let gap = 0;
  let lists = 0;
  /** whether the outermost items of the last list are numbered */
  let outermost = false;
  let tables = 0;
  let quotes = 0;

  const push = (piece: Piece, more: Partial<SourceBlock>): void => {
    const block: SourceBlock = { index: blocks.length, ...piece, gap, ...more };
    if (glued && block.text.length > 60) blocks.push(...cutGlued(input, block));
    else blocks.push(block);
    gap = 0;
  };
  /** Reads `start` to `end` as inline content; returns whether anything visible came of it. */
  const read = (start: number, end: number, more: Partial<SourceBlock> = {}): void => {
    const texts = blocks.length;
    let first = true;
    const sink: InlineSink = {
      piece(piece) {
        // the line's own edges, so that a removal takes its tags along
        push(piece, { ...more, start: first ? (more.start ?? start) : piece.start });
        first = false;
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
    if (blocks.length === texts) leftovers.push({ start, end });
    else if (!first) {
      const last = blocks[blocks.length - 1]!;
      if (last.end < end) blocks[blocks.length - 1] = { ...last, end };
    }
  };

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    gap = Math.max(gap, line.gap);
    if (line.end <= goOnAt) continue;
    const start = Math.max(line.start, goOnAt);
    if (!markup) {
      const last = lastWrapped(input, lines, i, width, () => false);
      readPlain(start, lines[last]!.end);
      i = last;
      continue;
    }
    const fence = fenceAt(i);
    if (fence) {
      if (fence.last > i + 1) {
        builder.addVerbatim(
          lineStart(input, lines[i + 1]!.start),
          lines[fence.last - 1]!.end,
          false,
        );
        const built = builder.finish();
        if (built) {
          const more = fence.language ? { codeLanguage: fence.language } : {};
          push(
            { ...built, spans: [], shape: 'code' },
            { start, end: lines[fence.last]!.end, ...more },
          );
        }
      }
      i = fence.last;
      continue;
    }
    if (isTableRule(input, lines[i + 1]) && input[start] === '|') {
      tables++;
      let row = i;
      while (
        row < lines.length &&
        input[lines[row]!.start] === '|' &&
        (row === i || lines[row]!.gap === 0)
      ) {
        if (row === i + 1) widen(lines[row]!.end);
        else readRow(lines[row]!, row === i);
        row++;
      }
      i = row - 1;
      continue;
    }
    if (format === 'markdown' && isRule(input, line)) {
      leftovers.push({ start, end: line.end });
      continue;
    }
    const shape = lineShape(input, lines, i, format === 'markdown');
    const last = lastWrapped(
      input,
      lines,
      i,
      width,
      (next) => lineShape(input, lines, next, format === 'markdown').kind !== 'text',
    );
    const end = lines[last]!.end;
    const heads = shape.kind === 'heading' ? shape.end : end;
    const count = blocks.length;
    read(Math.max(start, shape.from), heads, placeOf(shape, start, line));
    const shown = blocks.length > count;
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
    if (built) push({ ...built, spans: [], shape: 'text' }, {});
    else leftovers.push({ start, end });
  }
  function widen(end: number): void {
    const last = blocks[blocks.length - 1];
    if (last && last.end < end) blocks[blocks.length - 1] = { ...last, end };
  }
  function readRow(line: Line, header: boolean): void {
    const cells: {
      start: number;
      end: number;
      header: boolean;
      colSpan: number;
      rowSpan: number;
    }[] = [];
    let at = line.start + 1;
    const stop = input[line.end - 1] === '|' ? line.end : line.end + 1;
    for (let i = at; i <= stop && cells.length < 1000; i++) {
      if (i < stop && (input[i] !== '|' || input[i - 1] === '\\')) continue;
      if (i >= stop) break;
      if (cells.length > 0) builder.separator('\t', at);
      const from = builder.length;
      builder.add(...trimmed(input, at, i), true);
      cells.push({ start: from, end: builder.length, header, colSpan: 1, rowSpan: 1 });
      at = i + 1;
    }
    const built = builder.finish();
    const table: TablePlace = { table: tables, cells };
    if (built)
      push({ ...built, spans: [], shape: 'row' }, { start: line.start, end: line.end, table });
  }
  function placeOf(shape: LineShape, start: number, line: Line): Partial<SourceBlock> {
    const previous = blocks[blocks.length - 1];
    if (shape.kind === 'heading') return { start, shape: 'heading', level: shape.level };
    if (shape.kind === 'quote') {
      const together = previous?.quote !== undefined && line.gap === 0;
      return { start, quote: together ? quotes : ++quotes };
    }
    if (shape.kind === 'item') {
      // the item before may be one of a list inside this one
      const same = outermost === shape.ordered || line.indent > 0;
      const together = previous?.list !== undefined && same && (line.gap <= 1 || line.indent > 0);
      if (!together) outermost = shape.ordered;
      const level = together ? Math.min(6, Math.floor(line.indent / 2)) : 0;
      const list: ListPlace = {
        list: together ? lists : ++lists,
        item: line.start,
        level,
        ordered: shape.ordered,
        marker: shape.marker,
      };
      return { start, shape: 'item', list };
    }
    return { start };
  }
}

/** Pictures of a line that was cut into several blocks afterwards: each before the first block that ends behind it. */
function placed(images: readonly Image[], blocks: readonly SourceBlock[]): readonly Image[] {
  let at = 0;
  return images.map((image) => {
    at = Math.max(at, image.before);
    while (at < blocks.length && blocks[at]!.end <= image.end) at++;
    return { ...image, before: at };
  });
}

/** The last line of the paragraph that begins at a line: the same one unless the text was wrapped by hand. */
function lastWrapped(
  input: string,
  lines: readonly Line[],
  first: number,
  width: number | undefined,
  stops: (line: number) => boolean,
): number {
  if (width === undefined) return first;
  let last = first;
  while (
    last + 1 < lines.length &&
    isWrapped(input, lines[last]!, lines[last + 1]!, width) &&
    !stops(last + 1)
  )
    last++;
  return last;
}

/** A stretch without the white space at its edges. */
function trimmed(input: string, from: number, to: number): [number, number] {
  const piece = input.slice(from, to);
  return [from + piece.length - piece.trimStart().length, from + piece.trimEnd().length];
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
