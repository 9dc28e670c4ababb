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

/** What parts the cells of a row: Markdown's bar, or the tab, as browsers copy a table and spreadsheets write one. */
type Edge = '|' | '\t';

/** A table that stands in lines. */
export interface FoundTable {
  readonly edge: Edge;
  /** Whether Markdown's rule stands below its first line. */
  readonly isRuled: boolean;
  /** The index of the line behind it. */
  readonly end: number;
}

/**
 * The table that begins at a line: a Markdown one, whose header has a rule of as many cells below it, or rows without one, as some
 * converters to text write them, with bars at both ends and as many cells in the first two; or cells between tabs.
 */
export function tableAt(input: string, lines: readonly Line[], at: number): FoundTable | undefined {
  return barredTable(input, lines, at) ?? tabbedTable(input, lines, at);
}

function barredTable(input: string, lines: readonly Line[], at: number): FoundTable | undefined {
  const line = lines[at]!;
  const next = lines[at + 1];
  const isRuled = isTableRule(input, next);
  const hasEdges = input[line.start] === '|';
  const count = (one: Line): number => Array.from(cellsIn(input, one, '|')).length;
  if (isRuled) {
    if (!hasEdges && count(line) !== count(next!)) return undefined;
  } else {
    if (next?.gap !== 0 || !isBarred(input, line) || !isBarred(input, next)) return undefined;
    const cells = count(line);
    if (cells < 2 || count(next) !== cells) return undefined;
  }
  const isRow = (one: Line): boolean => {
    if (one.gap > 0) return false;
    if (!isRuled) return isBarred(input, one);
    return hasEdges ? input[one.start] === '|' : count(one) > 1;
  };
  let end = at + 2;
  while (end < lines.length && isRow(lines[end]!)) end++;
  return { edge: '|', isRuled, end };
}

/** Whether a line stands between two bars. */
const isBarred = (input: string, { start, end }: Line): boolean =>
  input[start] === '|' && input[end - 1] === '|';

/** Whether a line is a row of which no cell shows anything: bars and blanks. */
export function isEmptyRow(input: string, line: Line): boolean {
  if (line.end - line.start < 2 || !isBarred(input, line)) return false;
  for (let at = line.start; at < line.end; at++)
    if (input[at] !== '|' && !/\s/.test(input[at]!)) return false;
  return true;
}

/** So many rows are a table, or two with so many cells each. */
const ROWS = 3;
const CELLS = 3;
/** What stands in front of the first tab is no longer, in UTF-16 code units. */
const LONGEST_HEAD = 100;
/** Nor is it a sentence: tabs also set paragraphs in. */
const SENTENCE = /\p{L}{4}[.!?…。]$/u;

function tabbedTable(input: string, lines: readonly Line[], at: number): FoundTable | undefined {
  const countIn = (line: Line): number => {
    // within the line: a search that goes on to the end of the input would do so for every line
    const opening = input.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD + 1));
    const tab = opening.indexOf('\t');
    if (tab < 0 || SENTENCE.test(opening.slice(0, tab))) return 0;
    return Array.from(cellsIn(input, line, '\t')).length;
  };
  const count = countIn(lines[at]!);
  if (count === 0) return undefined;
  let end = at + 1;
  while (end < lines.length && lines[end]!.gap === 0 && countIn(lines[end]!) > 0) end++;
  const isTable =
    end - at >= ROWS || (end - at === 2 && count >= CELLS && countIn(lines[at + 1]!) === count);
  return isTable ? { edge: '\t', isRuled: false, end } : undefined;
}

/**
 * Reads a table.
 *
 * @param first its first line
 * @param table see {@link tableAt}
 * @param number which table of the text it is
 */
export function readTable(
  input: string,
  lines: readonly Line[],
  first: number,
  { edge, isRuled, end }: FoundTable,
  number: number,
  builder: TextBuilder,
  options: InlineOptions,
  collector: Collector,
): void {
  /** where rows without text begin that the next one takes along: an empty head, as a rule */
  let empty: number | undefined;
  for (let i = first; i < end; i++) {
    const line = lines[i]!;
    const isHeader = isRuled && i === first;
    const row = readRow(input, line, edge, isHeader, builder, options, {
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
}

/** Reads a row. Undefined where no cell shows anything. */
function readRow(
  input: string,
  line: Line,
  edge: Edge,
  header: boolean,
  builder: TextBuilder,
  options: InlineOptions,
  sink: Pick<InlineSink, 'image' | 'tag'>,
): Row | undefined {
  const cells: SourceCell[] = [];
  const spans: InlineSpan[] = [];
  for (const [from, to] of cellsIn(input, line, edge)) {
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
function* cellsIn(
  input: string,
  { start, end }: Line,
  edge: Edge,
): Iterable<readonly [number, number]> {
  let at = input[start] === edge ? start + 1 : start;
  for (let i = at, count = 0; i <= end && count < MOST_CELLS; i++) {
    const isEdge = i < end && input[i] === edge && (edge === '\t' || input[i - 1] !== '\\');
    if (!isEdge && (i < end || at === end)) continue;
    const piece = input.slice(at, i);
    const from = at + piece.length - piece.trimStart().length;
    yield [from, Math.max(from, at + piece.trimEnd().length)];
    at = i + 1;
    count++;
  }
}
