import type { InlineSpan, SourceCell } from '../document.ts';
import type { BuiltText, TextBuilder } from '../text-builder.ts';
import type { Collector } from './collector.ts';
import { type InlineSink, readCell } from './inline.ts';
import type { Line } from './lines.ts';
import { isTableRule } from './markdown.ts';
import { trimSpans } from './open-spans.ts';
import type { InlineOptions } from './walk.ts';

/** A row of a table: its cells' texts, joined by tabs. */
interface Row extends BuiltText {
  readonly spans: readonly InlineSpan[];
  readonly cells: readonly SourceCell[];
}

/** More cells than this are left in the input. */
const MOST_CELLS = 1000;

/**
 * Whether a table begins at a line: a Markdown one, whose header has a rule of as many cells below it, or rows without one, as some
 * converters to text write them, with bars at both ends and as many cells in the first two.
 */
export function opensTable(input: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const next = lines[at + 1];
  if (isTableRule(input, next))
    return input[line.start] === '|' || cellCount(input, line) === cellCount(input, next!);
  if (next?.gap !== 0 || !isBarred(input, line) || !isBarred(input, next)) return false;
  const count = cellCount(input, line);
  return count > 1 && cellCount(input, next) === count;
}

/** Whether a line stands between two bars. */
const isBarred = (input: string, { start, end }: Line): boolean =>
  input[start] === '|' && input[end - 1] === '|';

const cellCount = (input: string, line: Line): number => Array.from(cellsIn(input, line)).length;

/**
 * Reads a table.
 *
 * @param first its first line: {@link opensTable}
 * @param number which table of the text it is
 * @returns the index of its last line
 */
export function readTable(
  input: string,
  lines: readonly Line[],
  first: number,
  number: number,
  builder: TextBuilder,
  options: InlineOptions,
  collector: Collector,
): number {
  const isRuled = isTableRule(input, lines[first + 1]);
  const end = tableEnd(input, lines, first, isRuled);
  /** where rows without text begin that the next one takes along: an empty head, as a rule */
  let empty: number | undefined;
  for (let i = first; i < end; i++) {
    const line = lines[i]!;
    const isHeader = isRuled && i === first;
    const row = readRow(input, line, isHeader, builder, options, {
      image: collector.addImage,
      tag: (tag) => tag.end,
    });
    // the rule below the header is part of it
    const stop = isHeader ? lines[++i]!.end : line.end;
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

/** The index of the line behind a table. */
function tableEnd(input: string, lines: readonly Line[], first: number, isRuled: boolean): number {
  const hasEdges = input[lines[first]!.start] === '|';
  const isRow = (line: Line): boolean => {
    if (line.gap > 0) return false;
    if (!isRuled) return isBarred(input, line);
    return hasEdges ? input[line.start] === '|' : cellCount(input, line) > 1;
  };
  let row = first + 2;
  while (row < lines.length && isRow(lines[row]!)) row++;
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
  let at = input[start] === '|' ? start + 1 : start;
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
