import type { Document, ReadFormat, SourceBlock } from '../document.ts';
import { altsAsMeant, type Misreading, misreadIn } from '../misread.ts';
import { createTextBuilder } from '../text-builder.ts';
import { type Collector, createCollector } from './collector.ts';
import { createFences, readCode } from './fences.ts';
import { layoutOf } from './layout.ts';
import { createLineReader } from './line-reader.ts';
import { cutLines, type Line } from './lines.ts';
import { isEmptyQuote, isRule, type LineShape, lineShape } from './markdown.ts';
import { createPlaces } from './places.ts';
import { readPlainLines } from './plain.ts';
import { findReferences } from './references.ts';
import { isEmptyRow, readTable, tableAt } from './tables.ts';
import type { InlineOptions } from './walk.ts';

/** Options of {@link readText}. */
export interface ReadTextOptions {
  /** `text` understands leftover tags, entities and Markdown; `plain` nothing. */
  readonly format: Exclude<ReadFormat, 'html'>;
  /** What relative links are relative to. */
  readonly url?: string | undefined;
  /** Where to begin: behind the front matter. */
  readonly from?: number | undefined;
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
  const all = cutLines(input);
  const lines = from > 0 ? all.filter((line) => line.start >= from) : all;
  const collector = createCollector(input, format !== 'plain');
  const misreading = format === 'plain' ? undefined : misreadIn(input);
  if (format === 'plain') readPlainLines(input, lines, collector);
  else readLines(input, lines, collector, misreading, options);
  const { leftovers } = collector;
  const blocks = Object.freeze(collector.blocks);
  return {
    input,
    format,
    blocks,
    images: altsAsMeant(collector.images(), misreading),
    claims: [],
    leftovers,
    ...(url ? { base: url } : {}),
    blankSeparated: isBlankSeparated(blocks, format),
  };
}

/** Reads lines in which leftover tags, entities and Markdown mean something. */
function readLines(
  input: string,
  lines: readonly Line[],
  collector: Collector,
  misreading: Misreading | undefined,
  { format, url }: ReadTextOptions,
): void {
  const known = format === 'markdown';
  const { references, defining } = findReferences(input, lines);
  const shapeOf = (line: number): LineShape => lineShape(input, lines, line, known);
  /** Whether the line above or below is quoted. */
  const isInQuote = (line: number): boolean =>
    [line - 1, line + 1].some((at) => at in lines && shapeOf(at).kind === 'quote');
  const { marks, unshown, lastOf, isWrapped } = layoutOf(
    input,
    lines,
    (line) => shapeOf(line).kind,
  );
  const inline: InlineOptions = {
    markup: true,
    markdown: true,
    known,
    references,
    marks,
    ...(url ? { base: url } : {}),
  };
  const builder = createTextBuilder(input, { joinsIdeographs: isWrapped, misreading });
  const reader = createLineReader(input, builder, inline, collector);
  const fenceAt = createFences(input, lines);
  const placeOf = createPlaces();
  let tables = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    collector.noteGap(line.gap);
    const goOnAt = reader.unseenUpTo();
    if (line.end <= goOnAt) continue;
    const start = Math.max(line.start, goOnAt);
    const fence = fenceAt(i);
    if (fence) {
      readCode(input, lines, start, i, fence, builder, collector);
      i = fence.last;
      continue;
    }
    const table = start === line.start ? tableAt(input, lines, i) : undefined;
    if (table) {
      readTable(input, lines, i, table, ++tables, builder, inline, collector);
      i = table.end - 1;
      continue;
    }
    const isMark = known && (isRule(input, line) || (isEmptyQuote(input, line) && isInQuote(i)));
    if (isMark || isEmptyRow(input, line) || defining.has(start) || unshown.has(start)) {
      collector.leave(start, line.end);
      continue;
    }
    const shape = shapeOf(i);
    const place = placeOf(shape, line, collector.blocks.at(-1));
    const last = lastOf[i]!;
    const end = lines[last]!.end;
    const heads = shape.kind === 'heading' ? shape.end : end;
    const isShown = reader.read(Math.max(start, shape.from), heads, start, place);
    /** what belongs to the line and shows nothing */
    const close = (from: number, to: number): void => {
      if (isShown) collector.widen(to);
      else collector.leave(from, to);
    };
    if (heads < end) close(heads, end);
    i = last;
    if (shape.underlined) {
      const underline = lines[++i]!;
      close(underline.start, underline.end);
    }
  }
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
