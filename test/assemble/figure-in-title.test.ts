import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { faultsOfOrder, lostFromText } from '../support/invariants.ts';

it('a picture at the end of the title’s line is a figure of its own', () => {
  const input = '<!doctype html><p><img>\n<!doctype html>\n';
  const article = extractArticle(input, { format: 'text' });
  expect(faultsOfOrder(input, article)).toEqual([]);
  expect(article.metadata).toEqual([
    { field: 'title', start: 0, end: 18, text: '<!doctype html><p>' },
  ]);
});

it('a picture between the pieces of a line is accounted for', () => {
  const input =
    'Share on Facebook ![A small railcar](https://img.example/railcar.jpg) <div><a href="/login">Sign in</a></div>\n';
  const article = extractArticle(input, { format: 'text' });
  expect(faultsOfOrder(input, article)).toEqual([]);
  expect(lostFromText(input, article)).toEqual([]);
  expect(article.removed.map(({ text }) => text).join('')).toContain('A small railcar');
});
