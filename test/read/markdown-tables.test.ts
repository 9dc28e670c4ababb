import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../src/assemble/block.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { articleOf } from '../support/article.ts';

const read = (input: string) => readText(input, { format: 'markdown' });
const cellsOf = (input: string): readonly (readonly string[])[] =>
  read(input).blocks.flatMap(({ text, table }) =>
    table ? [table.cells.map(({ start, end }) => text.slice(start, end).trim())] : [],
  );

describe('cells of a Markdown table', () => {
  it('are read as Markdown, with their spans', () => {
    const { blocks } = read('| River | Town |\n|---|---|\n| **Lohne** | [a\\|b](/x) `c\\|d` |');
    expect(blocks[1]).toMatchObject({
      text: 'Lohne\ta|b c|d',
      spans: [
        { type: 'strong', start: 0, end: 5 },
        { type: 'link', start: 6, end: 9, href: '/x' },
        { type: 'code', start: 10, end: 13 },
      ],
    });
  });

  it('are read without a bar at the end of their line', () => {
    expect(cellsOf('| a | b\n|---|---\n| c | d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('stay whole where tags of blocks stand in them', () => {
    expect(cellsOf('| a | b |\n|---|---|\n| <p>c</p><p>d</p> | e<br>f |')).toEqual([
      ['a', 'b'],
      ['c d', 'e f'],
    ]);
  });

  it('leave the paragraph above alone where the head is empty', () => {
    const input = 'The rivers.\n\n|  |  |\n|---|---|\n| a | b |\n';
    const { blocks, leftovers } = read(input);
    expect(blocks.map(({ start, end }) => input.slice(start, end))).toEqual([
      'The rivers.',
      '|  |  |\n|---|---|\n| a | b |',
    ]);
    expect(leftovers).toEqual([]);
    expect(read('The rivers.\n\n|  |  |\n|---|---|\n').leftovers).toEqual([{ start: 13, end: 30 }]);
  });

  it('are read without bars at the edges, below a rule of as many cells', () => {
    expect(cellsOf('Letter| Pages| Ink\n---|---|---\nFirst| 4| blue\nSecond| 12\nDone.')).toEqual([
      ['Letter', 'Pages', 'Ink'],
      ['First', '4', 'blue'],
      ['Second', '12'],
    ]);
    expect(cellsOf('Pages and ink\n---|---\n4| blue')).toEqual([]);
  });

  it('are read without a rule where bars enclose rows of as many cells', () => {
    const text = 'The rivers.\n| River | Town | \n| Lohne | Arden | \n| Alme |  | \nBoth are low.';
    const { blocks } = readText(text, { format: 'text' });
    expect(blocks.map((block) => [block.shape, block.text])).toEqual([
      ['text', 'The rivers.'],
      ['row', 'River\tTown'],
      ['row', 'Lohne\tArden'],
      ['row', 'Alme'],
      ['text', 'Both are low.'],
    ]);
    expect(new Set(blocks.map(({ table }) => table?.table))).toEqual(new Set([undefined, 1]));
    expect(blocks[1]!.table!.cells.some(({ header }) => header)).toBe(false);
  });

  it.each([
    ['one row', '| River | Town |\nThe river is low.'],
    ['one cell a row', '| River |\n| Town |'],
    ['rows of other lengths', '| River | Town |\n| Lohne | Arden | 12 |'],
    ['no bar at the end', '| River | Town\n| Lohne | Arden'],
    ['a blank line between them', '| River | Town |\n\n| Lohne | Arden |'],
  ])('are lines without a rule where there is %s', (_, text) => {
    expect(readText(text, { format: 'text' }).blocks.some(({ table }) => table)).toBe(false);
  });

  it('come back as they were when they are rendered and read again', () => {
    const bits = [
      'a',
      ' ',
      '|',
      '\\',
      '`',
      '*',
      '_',
      '&amp;',
      '<b>',
      '[x](y)',
      '~~',
      'http://a.b/_c',
    ];
    const cell = fc
      .array(fc.constantFrom(...bits), { minLength: 1, maxLength: 6 })
      .map((parts) => `x${parts.join('')}x`.replace(/\s+/g, ' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 3 }), (rows) => {
        const cells = rows.map((row, i) =>
          row.map((text) => ({ text, header: i === 0, colSpan: 1, rowSpan: 1, spans: [] })),
        );
        const table: TableBlock = { type: 'table', rows, cells, start: 0, end: 1, confidence: 1 };
        expect(cellsOf(renderMarkdown(articleOf([table])))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });
});
