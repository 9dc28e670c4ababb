import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const ABOVE =
  'The council has counted how many people cross each of the bridges on a working day, and how many of them go on foot.';
const BELOW =
  'Most of those who walk do so because the bus does not stop on the far side, the council says, and wants to change that.';
const ROWS = [
  ['Mill bridge', '4,120', '31 %'],
  ['New bridge', '12,870', '12 %'],
  ['Upper lock', '980', '64 %'],
  ['Station', '7,340', '22 %'],
  ['Ferry', '410', '88 %'],
];
const HEAD = ['Bridge', 'People', 'On foot'];
const MENU = ['News', 'Sport', 'Weather', 'Letters', 'Culture', 'Town', 'Jobs', 'Cars', 'Homes'];

const textOf = (lines: readonly string[]) =>
  extractArticle(lines.join('\n'), { format: 'text', language: 'en' }).text;

describe('a table set a cell a line', () => {
  const cells = [
    HEAD,
    ...ROWS,
    ...ROWS.map(([bridge, ...rest]) => [`Old ${bridge}`, ...rest]),
  ].flat();
  const page = (between: readonly string[]) => [
    ...MENU,
    'Who walks across the bridges of the town',
    'By Ada Example',
    ABOVE,
    ...between,
    BELOW,
    ...MENU,
    ...MENU,
  ];

  it('stays between paragraphs, on a page with menus', () => {
    const text = textOf(page(cells));
    for (const cell of cells) expect(text).toContain(cell);
    for (const entry of MENU) expect(text).not.toContain(entry);
  });

  it('stays with its caption', () => {
    expect(textOf(page(['Bridges and who crosses them', ...cells]))).toContain('who crosses them');
  });

  it('is no table without figures', () => {
    const teasers = ROWS.flatMap(([bridge]) => [`${bridge} closed`, 'by Cleo', 'Town and country']);
    expect(textOf(page(teasers))).not.toContain('by Cleo');
  });
});
