import type { InlineSpan, SourceCell } from '../document.ts';
import type { BuiltText, TextBuilder } from '../text-builder.ts';
import { type InlineSink, readCell } from './inline.ts';
import type { Line } from './lines.ts';
import { trimSpans } from './open-spans.ts';
import type { InlineOptions } from './walk.ts';

/** A row of a Markdown table: its cells' texts, joined by tabs. */
export interface Row extends BuiltText {
  readonly spans: readonly InlineSpan[];
  readonly cells: readonly SourceCell[];
}

/** More cells than this are left in the input. */
const MOST_CELLS = 1000;

/**
 * The index of the line behind a table, whose header stands at a line.
 *
 * @param header the line above the rule
 */
export function tableEnd(input: string, lines: readonly Line[], header: number): number {
  let row = header + 2;
  while (row < lines.length && lines[row]!.gap === 0 && input[lines[row]!.start] === '|') row++;
  return row;
}

/** Reads a row that begins with a bar. Undefined where no cell shows anything. */
export function readRow(
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
