import type { InlineSpan } from '../document.ts';
import type { RawBlock, RawCell, RawCellPlace, RawTable } from './raw-block.ts';

/** A cell longer than this holds prose, not data. */
const LONGEST_CELL = 600;
/** Share of cells with several blocks that a table with headers may have and still be one. */
const MOST_BROKEN = 0.3;

interface Contents {
  blocks: number;
  length: number;
  code: boolean;
}

/**
 * Puts the cells of data tables together, one block a row, cells joined by a tab. Layout tables
 * (nested ones, those with prose, headings or code in cells, those of one column or one row) stay
 * as they are.
 *
 * @returns the blocks, and for each of the given ones the place of the block it is now part of
 */
export function joinRows(blocks: readonly RawBlock[]): {
  readonly blocks: readonly RawBlock[];
  readonly places: Int32Array;
} {
  const places = new Int32Array(blocks.length);
  const contents = cellContents(blocks);
  const verdicts = new Map<RawTable, boolean>();
  const isData = (table: RawTable): boolean => {
    let verdict = verdicts.get(table);
    if (verdict === undefined) {
      verdict = holdsData(table, contents);
      verdicts.set(table, verdict);
    }
    return verdict;
  };
  const out: RawBlock[] = [];
  let at = 0;
  while (at < blocks.length) {
    const { cell, hidden } = blocks[at]!.context;
    let next = at + 1;
    places[at] = out.length;
    if (cell !== undefined && isData(cell.table)) {
      while (next < blocks.length && sameRow(blocks[next]!, cell, hidden)) {
        places[next] = out.length;
        next++;
      }
      out.push(join(blocks, at, next, cell.table.rows[cell.row]!));
    } else out.push(blocks[at]!);
    at = next;
  }
  return { blocks: out, places };
}

function sameRow(block: RawBlock, cell: RawCell, hidden: boolean): boolean {
  const own = block.context.cell;
  return (
    own !== undefined &&
    own.table === cell.table &&
    own.row === cell.row &&
    block.context.hidden === hidden
  );
}

function cellContents(blocks: readonly RawBlock[]): ReadonlyMap<RawCell, Contents> {
  const contents = new Map<RawCell, Contents>();
  for (const { context, text } of blocks) {
    if (context.cell === undefined) continue;
    let sum = contents.get(context.cell);
    if (sum === undefined) {
      sum = { blocks: 0, length: 0, code: false };
      contents.set(context.cell, sum);
    }
    sum.blocks++;
    sum.length += text.length;
    if (context.shape === 'code' || context.shape === 'heading') sum.code = true;
  }
  return contents;
}

function holdsData(table: RawTable, contents: ReadonlyMap<RawCell, Contents>): boolean {
  if (table.nested || table.presentation) return false;
  let rows = 0;
  let columns = 0;
  let cells = 0;
  let broken = 0;
  for (const row of table.rows) {
    let filled = 0;
    for (const cell of row) {
      const sum = contents.get(cell);
      if (sum === undefined) continue;
      if (sum.code || sum.length > LONGEST_CELL) return false;
      filled++;
      if (sum.blocks > 1) broken++;
    }
    cells += filled;
    if (filled > 0) rows++;
    columns = Math.max(columns, filled);
  }
  if (columns < 2 || rows < 2) return false;
  return broken <= (table.headed ? MOST_BROKEN * cells : 0);
}

/** One block of all blocks of a row; an empty cell has a place without length. */
function join(
  blocks: readonly RawBlock[],
  from: number,
  to: number,
  cells: readonly RawCell[],
): RawBlock {
  const first = blocks[from]!;
  const last = blocks[to - 1]!;
  let text = '';
  const map: number[] = [];
  const spans: InlineSpan[] = [];
  const places: RawCellPlace[] = [];
  let at = from;
  let behind = first.start;
  const add = (block: RawBlock): void => {
    const shift = text.length;
    for (let i = 0; i < block.map.length; i += 2)
      map.push(block.map[i]! + shift, block.map[i + 1]!);
    for (const span of block.spans)
      spans.push({ ...span, start: span.start + shift, end: span.end + shift });
    text += block.text;
    behind = block.end;
  };
  const separate = (character: string): void => {
    if (text === '') return;
    map.push(text.length, behind);
    text += character;
  };
  // a cell before the first or behind the last text has no tab: text is trimmed
  let pending = 0;
  for (const cell of cells) {
    if (at >= to || blocks[at]!.context.cell !== cell) {
      places.push({ start: text.length, end: text.length, cell });
      if (text !== '') pending++;
      continue;
    }
    if (text !== '') separate('\t');
    for (; pending > 0; pending--) separate('\t');
    const start = text.length;
    add(blocks[at++]!);
    while (at < to && blocks[at]!.context.cell === cell) {
      separate('\n');
      add(blocks[at++]!);
    }
    places.push({ start, end: text.length, cell });
  }
  let row = first.element;
  while (row !== undefined && row.tag !== 'tr' && row.tag !== 'table') row = row.parent;
  return {
    start: first.start,
    end: last.end,
    text,
    map,
    spans,
    context: { ...first.context, shape: 'row' },
    item: first.item,
    element: row?.tag === 'tr' ? row : first.element,
    holder: undefined,
    cells: places,
  };
}
