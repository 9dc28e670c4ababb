import type { InlineSpan, SourceCell } from '../document.ts';
import type { BuiltText, TextBuilder } from '../text-builder.ts';
import type { Collector } from './collector.ts';
import { type InlineSink, readCell } from './inline.ts';
import type { Line } from './lines.ts';
import { trimSpans } from './open-spans.ts';
import type { InlineOptions } from './walk.ts';

/** A row of a Markdown table: its cells' texts, joined by tabs. */
interface Row extends BuiltText {
  readonly spans: readonly InlineSpan[];
  readonly cells: readonly SourceCell[];
}

/** More cells than this are left in the input. */
const MOST_CELLS = 1000;

/**
 * Reads a Markdown table.
 *
 * @param header the line above the rule
 * @param number which table of the text it is
 * @returns the index of its last line
 */
export function readTable(
  input: string,
  lines: readonly Line[],
  header: number,
  number: number,
  builder: TextBuilder,
  options: InlineOptions,
  collector: Collector,
): number {
  const end = tableEnd(input, lines, header);
  /** where rows without text begin that the next one takes along: an empty head, as a rule */
  let empty: number | undefined;
  for (let i = header; i < end; i++) {
    const line = lines[i]!;
    const row = readRow(input, line, i === header, builder, options, {
      image: collector.addImage,
      tag: (tag) => tag.end,
    });
    // the rule below the header is part of it
    const stop = i === header ? lines[++i]!.end : line.end;
    const start = empty ?? line.start;
    empty = row ? undefined : start;
    if (row) {
      const { cells, ...built } = row;
      collector.add({ ...built, shape: 'row' }, start, {
        end: stop,
        table: { table: number, cells },
      });
    }
  }
  if (empty !== undefined) collector.leave(empty, lines[end - 1]!.end);
  return end - 1;
}

/**
 * The index of the line behind a table, whose header stands at a line.
 *
 * @param header the line above the rule
 */
function tableEnd(input: string, lines: readonly Line[], header: number): number {
  let row = header + 2;
  while (row < lines.length && lines[row]!.gap === 0 && input[lines[row]!.start] === '|') row++;
  return row;
}

/** Reads a row that begins with a bar. Undefined where no cell shows anything. */
function readRow(
  input: string,
  line: Line,
  header: boolean,
  builder: TextBuilder,
  options: InlineOptions,
  sink: Pick<InlineSink, 'image' | 'tag'>,
): Row | undefined {
  const cells: SourceCell[] = [];
  const spans: InlineSpan[] = [];
  for (const [from, to] of cellsIn(input, line)) {
    if (cells.length > 0) builder.separator('\t', from);
    const start = builder.length;
    for (const span of readCell(input, from, to, builder, options, sink)) spans.push(span);
    cells.push({ start, end: builder.length, header, colSpan: 1, rowSpan: 1 });
  }
  const built = builder.finish();
  return built && { ...built, spans: trimSpans(spans, built.text.length), cells };
}

/**
 * Where the cells of a row stand, without the white space at their edges. A bar behind a backslash
 * parts none, also in code: the inline reader takes the backslash out.
 */
function* cellsIn(input: string, { start, end }: Line): Iterable<readonly [number, number]> {
  let at = start + 1;
  for (let i = at, count = 0; i <= end && count < MOST_CELLS; i++) {
    const bar = i < end && input[i] === '|' && input[i - 1] !== '\\';
    if (!bar && (i < end || at === end)) continue;
    const piece = input.slice(at, i);
    const from = at + piece.length - piece.trimStart().length;
    yield [from, Math.max(from, at + piece.trimEnd().length)];
    at = i + 1;
    count++;
  }
}
