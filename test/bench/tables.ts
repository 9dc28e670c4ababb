export type Cell = string | number | undefined;

/** Three digits for shares; whole numbers as they are; a dash for nothing. */
const shown = (cell: Cell): string =>
  cell === undefined || Number.isNaN(cell)
    ? '–'
    : typeof cell === 'string'
      ? cell
      : Number.isInteger(cell) && cell > 1
        ? String(cell)
        : cell.toFixed(3);

/** A Markdown table, columns aligned so that it reads well in a terminal too. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [head, ...rows.map((row) => row.map(shown))];
  const widths = head.map((_, k) => Math.max(3, ...cells.map((row) => row[k]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, k) => (k === 0 ? row[k]!.padEnd(width) : (row[k] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, k) => (k === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n');
}

/** Items by a key, keys sorted. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(keyOf(item));
    if (list) list.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
