import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { cutLines } from '../../src/read/text/lines.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { tableAt } from '../../src/read/text/tables.ts';
import { expectLinear } from '../support/growth.ts';

const cellsOf = (input: string): readonly (readonly string[])[] =>
  readText(input, { format: 'text' }).blocks.flatMap(({ text, table }) =>
    table ? [table.cells.map(({ start, end }) => text.slice(start, end))] : [],
  );

it('three lines with tabs are a table, as browsers copy one', () => {
  expect(cellsOf('Town\tFare\nArden\t4.50\nBrill\t2.10')).toEqual([
    ['Town', 'Fare'],
    ['Arden', '4.50'],
    ['Brill', '2.10'],
  ]);
});

it('two lines are one where both have three cells', () => {
  expect(cellsOf('Town\tFare\tBy night\nArden\t4.50\t6.00')).toHaveLength(2);
  expect(cellsOf('Town\tFare\nArden\t4.50')).toEqual([]);
});

it('an empty cell is one', () => {
  expect(cellsOf('Town\tFare\tBy night\nArden\t\t6.00')[1]).toEqual(['Arden', '', '6.00']);
});

it('a table ends at a blank line, and at a line without a tab', () => {
  const rows = 'a\t1\nb\t2\nc\t3';
  expect(cellsOf(`${rows}\n\nd\t4\ne`)).toHaveLength(3);
  expect(cellsOf(`${rows}\nd\ne\t5`)).toHaveLength(3);
});

it('paragraphs that a tab sets in are none, nor are sentences between tabs', () => {
  const paragraph = '\tThe bridge is closed.\tThe ferry runs every hour.';
  expect(cellsOf(Array.from({ length: 3 }, () => paragraph).join('\n'))).toEqual([]);
});

it('comes back as a table, but not in plain text, where a tab is a tab', () => {
  const above =
    'The council has counted how many people cross each of the bridges on a working day, and how many go on foot.';
  const { blocks } = extractArticle(
    `${above}\n\nTown\tFare\nArden\t4.50\nBrill\t2.10\n\n${above}`,
    {
      format: 'plain',
    },
  );
  expect(blocks.some(({ type }) => type === 'table')).toBe(false);
  const table = extractArticle(
    `${above}\n\nTown\tFare\nArden\t4.50\nBrill\t2.10\n\n${above} Again.`,
    {
      format: 'text',
    },
  ).blocks.find(({ type }) => type === 'table');
  expect(table).toMatchObject({
    rows: [
      ['Town', 'Fare'],
      ['Arden', '4.50'],
      ['Brill', '2.10'],
    ],
  });
});

it('are looked for in each line alone: many lines take time in proportion', async () => {
  const line = `${'The ferry runs every hour of the day. '.repeat(5)}\n`;
  await expectLinear((count) => {
    const input = line.repeat(count);
    const lines = cutLines(input);
    return () => lines.map((_, at) => tableAt(input, lines, at));
  }, 2000);
});
