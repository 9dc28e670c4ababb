import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const PROSE = [
  'The ferry across the lower river will run again from Monday, the harbour office said on Friday.',
  'Workers had spent three weeks on the landing stage, where the spring flood had torn away the planks.',
  'Commuters who had to drive around by the northern bridge will save half an hour on every trip.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');
const LEAD = 'Three weeks after the flood the lower river can be crossed again';

const leadOf = (head: string): string | undefined =>
  extractArticle(
    `<html lang="en"><head><title>Ferry runs again after flood repairs</title></head><body><main>${head}<div class="body">${PROSE}</div></main></body></html>`,
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
    const head = `<h1>Ferry runs again after flood repairs</h1>${PROSE}<h2>What the repairs cost</h2><p class="excerpt">${LEAD}</p>`;
    expect(leadOf(head)).not.toBe(LEAD);
  });
});
