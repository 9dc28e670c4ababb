import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { renderHtml } from '../../src/render/html.ts';
import { faultsOfOrder } from '../support/invariants.ts';

it.each(['What it costs', '<p>What it <b>costs</b></p>'])(
  'a table keeps its caption: %s',
  (caption) => {
    const input = `<html lang="en"><h1>Council approves new tram line</h1><p>The city council approved the construction of a new tram line on Tuesday evening, ending a dispute.</p><table><caption>${caption}</caption><thead><tr><th>Part</th><th>Million euros</th></tr></thead><tr><td>Bridges</td><td>90</td></tr><tr><td>Track</td><td>110</td></tr></table><p>Work is to begin next spring. The line will have eleven stops and connect the university with the harbour.</p></html>`;
    const article = extractArticle(input);
    const table = article.blocks.find(({ type }) => type === 'table');
    expect(table).toMatchObject({
      caption: 'What it costs',
      rows: [
        ['Part', 'Million euros'],
        ['Bridges', '90'],
        ['Track', '110'],
      ],
    });
    expect(table && input.slice(table.start, table.end)).toContain('What it');
    expect(article.text).not.toContain('What it costs');
    expect(article.removed).toEqual([]);
    expect(faultsOfOrder(input, article)).toEqual([]);
    expect(renderHtml(article)).toContain('<caption>What it costs</caption>');
  },
);

it.each([
  ['above', (table: string, caption: string) => caption + table],
  ['below', (table: string, caption: string) => table + caption],
])('a table keeps the caption of its figure %s it', (_, put) => {
  const table =
    '<table><tr><th>Part</th><th>Million euros</th></tr><tr><td>Bridges</td><td>90</td></tr></table>';
  const figure = `<figure>${put(table, '<figcaption>What the council was told, without the tax.</figcaption>')}</figure>`;
  const input = `<html lang="en"><h1>Council approves new tram line</h1><p>The city council approved the construction of a new tram line on Tuesday evening, ending a dispute.</p>${figure}<p>Work is to begin next spring. The line will have eleven stops and connect the university with the harbour.</p></html>`;
  const article = extractArticle(input);
  expect(article.blocks.find(({ type }) => type === 'table')).toMatchObject({
    caption: 'What the council was told, without the tax.',
  });
  expect(article.text).not.toContain('What the council was told');
  expect(article.removed).toEqual([]);
  expect(faultsOfOrder(input, article)).toEqual([]);
});
