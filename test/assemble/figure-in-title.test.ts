import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { faultsOfOrder } from '../support/invariants.ts';

it('a picture at the end of the title’s line is a figure of its own', () => {
  const input = '<!doctype html><p><img>\n<!doctype html>\n';
  const article = extractArticle(input, { format: 'text' });
  expect(faultsOfOrder(input, article)).toEqual([]);
  expect(article.metadata).toEqual([
    { field: 'title', start: 0, end: 18, text: '<!doctype html><p>' },
  ]);
});
