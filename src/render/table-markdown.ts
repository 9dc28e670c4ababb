import type { TableBlock, TableCell } from '../assemble/block.ts';
import { inlineMarkdown, inlineMarkdownLines } from './inline-markdown.ts';

/** Cells that spans may add, beside those there are: hostile spans must not blow a table up. */
const SPARE = 1000;

/**
 * The rows as a grid: a cell that spans columns or rows is followed by empty cells, so that every
 * cell stands in its column. The end of a row may be open.
 */
function tableGrid(
  rows: readonly (readonly TableCell[])[],
): readonly (readonly (TableCell | undefined)[])[] {
  let budget = SPARE + rows.reduce((sum, row) => sum + row.length, 0);
  /** For each column, how many more rows a cell above reaches into. */
  let reaches: number[] = [];
  return rows.map((row) => {
    const out: (TableCell | undefined)[] = [];
    const next: number[] = [];
    const skip = (): void => {
      while ((reaches[out.length] ?? 0) > 0 && budget > 0) {
        budget--;
        next[out.length] = reaches[out.length]! - 1;
        out.push(undefined);
      }
    };
    for (const cell of row) {
      skip();
      const width = Math.max(1, Math.min(cell.colSpan, budget));
      for (let i = 0; i < width; i++) {
        next[out.length] = cell.rowSpan - 1;
        out.push(i === 0 ? cell : undefined);
      }
      budget -= width - 1;
    }
    skip();
    reaches = next;
    return out;
  });
}

function cellMarkdown(cell: TableCell | undefined): string {
  if (cell === undefined) return '';
  // GFM looks for bars before anything else, and no escape helps a backslash before one in code
  const spans = cell.text.includes('\\|')
    ? cell.spans.filter((span) => span.type !== 'code' && span.type !== 'math')
    : cell.spans;
  return inlineMarkdown(cell.text, spans).replaceAll('|', '\\|');
}

/** A GFM table, below its caption. Without header cells in its first row, the head is empty. */
export function tableMarkdown(block: TableBlock): string[] {
  const grid = tableGrid(block.cells).map((row) => row.map(cellMarkdown));
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  const out: string[] = [];
  const caption = (block.caption ?? '').replace(/\s+/g, ' ').trim();
  if (caption) {
    out.push(
      ...inlineMarkdownLines(caption, [{ type: 'emphasis', start: 0, end: caption.length }]),
    );
  }
  if (width === 0) return out;
  if (caption) out.push('');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const hasHead = block.cells[0]?.some((cell) => cell.header) ?? false;
  const head = hasHead ? grid[0]! : [];
  // what is wider than its head is cut off by readers
  out.push(line(Array.from({ length: width }, (_, i) => head[i] ?? '')));
  out.push(line(Array.from({ length: width }, () => '---')));
  for (const row of hasHead ? grid.slice(1) : grid) out.push(line(row));
  return out;
}
