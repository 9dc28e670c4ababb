import { expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const PROSE =
  'The sluice was opened in the early morning and closed again before noon, for the tide had turned by then, the office said.';
const items = (...list: readonly string[]): string =>
  list.map((item) => `<li>${item}</li>`).join('');
const page = (list: string): string =>
  `<h1>How to open a sluice</h1><p>${PROSE} ${PROSE}</p><p>${PROSE}</p>${list}<p>${PROSE} Nobody was there to see it.</p>`;
const typesOf = (list: string): readonly string[] =>
  extractArticle(page(list), { format: 'html' }).blocks.map(({ type }) => type);

const SECTIONS = items(
  `<h3>Check the gate</h3><p>${PROSE} It creaks.</p>`,
  `<h3>Turn the wheel</h3><p>${PROSE} It is heavy.</p><p>${PROSE} Mind your back.</p>`,
);

it('takes the items of a list for sections where each has a heading with sentences under it', () => {
  const { blocks } = extractArticle(page(`<ul>${SECTIONS}</ul>`), { format: 'html' });
  expect(blocks.map(({ type }) => type)).toEqual([
    ...['lead', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph', 'paragraph'],
    'paragraph',
  ]);
  expect(blocks[2]).toMatchObject({ type: 'heading', level: 3, text: 'Check the gate' });
});

it('leaves a list whose items are numbered', () => {
  expect(typesOf(`<ol>${SECTIONS}</ol>`)).toContain('list');
});

it('leaves a list of which one item has no heading, or nothing under it', () => {
  expect(typesOf(`<ul>${SECTIONS}${items(`${PROSE} It is late.`)}</ul>`)).toContain('list');
  expect(typesOf(`<ul>${SECTIONS}${items('<h3>Wait for the tide</h3>')}</ul>`)).toContain('list');
});

it('leaves a list with another one in it', () => {
  const inner = `<h3>Close it</h3><p>${PROSE} By hand.</p><ul>${items('slowly', 'at noon')}</ul>`;
  expect(typesOf(`<ul>${SECTIONS}${items(inner)}</ul>`)).toContain('list');
});
