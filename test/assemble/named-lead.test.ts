import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';
import { FERRY_HTML } from '../support/ferry.ts';

const LEAD = 'Three weeks after the flood the lower river can be crossed again';

const leadOf = (head: string): string | undefined =>
  extractArticle(
    `<html lang="en"><head><title>Ferry runs again after flood repairs</title></head><body><main>${head}<div class="body">${FERRY_HTML}</div></main></body></html>`,
    { format: 'html' },
  ).lead;

describe('a lead that the markup names', () => {
  it.each([
    ['one word', `<h1>Ferry runs again after flood repairs</h1><p class="standfirst">${LEAD}</p>`],
    [
      'two',
      `<h1>Ferry runs again after flood repairs</h1><p class="content-sub-title">${LEAD}</p>`,
    ],
    [
      'one word, below a headline that the way to the page has already named',
      `<ol class="breadcrumb"><li>Harbour</li><li><h1>Ferry runs again after flood repairs</h1></li></ol><header><h2>After the flood: The ferry runs again</h2><p class="article-excerpt">${LEAD}</p></header>`,
    ],
  ])('by %s', (_, head) => {
    expect(leadOf(head)).toBe(LEAD);
  });

  it('does not stand under a heading of the text', () => {
    const head = `<h1>Ferry runs again after flood repairs</h1>${FERRY_HTML}<h2>What the repairs cost</h2><p class="excerpt">${LEAD}</p>`;
    expect(leadOf(head)).not.toBe(LEAD);
  });
});
