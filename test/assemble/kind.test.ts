import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const kindOf = (body: string, head = ''): string =>
  extractArticle(
    `<html lang="en"><head><title>Boats</title>${head}</head><body>${body}</body></html>`,
    {
      format: 'html',
    },
  ).kind;

const PROSE = [
  'The ferry across the lower river will run again from Monday, the harbour office said on Friday.',
  'Workers had spent three weeks on the landing stage, where the spring flood had torn away the planks.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

describe('the kind of a page', () => {
  it('is an article where the page says when it was published', () => {
    const date = '<meta property="article:published_time" content="2024-05-03">';
    expect(kindOf(`<h1>Ferry runs again</h1>${PROSE}`, date)).toBe('article');
  });

  it('is a collection where many things have a price', () => {
    const boats = Array.from(
      { length: 16 },
      (_, i) => `<li>Boat ${i} of oak</li><li>€ ${i + 20}</li>`,
    );
    expect(kindOf(`<h1>Boats</h1><ul>${boats.join('')}</ul>`)).toBe('collection');
  });
});
