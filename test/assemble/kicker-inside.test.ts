import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';
import { FERRY_HTML } from '../support/ferry.ts';

const read = (h1: string, title = 'Ferry runs again', meta = '') =>
  extractArticle(
    `<html lang="en"><head><title>${title}</title>${meta}</head><body><article><h1>${h1}</h1>${FERRY_HTML}</article></body></html>`,
    { format: 'html' },
  );
const og = (title: string): string => `<meta property="og:title" content="${title}">`;

describe('a kicker inside the headline', () => {
  it.each([
    [
      '<span class="kicker">Harbour reopens</span> <span class="headline">Ferry runs again after flood repairs</span>',
      '',
    ],
    ['<span class="kicker">Harbour reopens:</span> Ferry runs again after flood repairs', ''],
    [
      '<span>Harbour reopens</span> <span>Ferry runs again after flood repairs</span>',
      og('Ferry runs again after flood repairs'),
    ],
  ])('is told apart: %s', (h1, meta) => {
    const article = read(h1, 'Ferry runs again', meta);
    expect(article.title).toBe('Ferry runs again after flood repairs');
    expect(article.kicker).toBe('Harbour reopens');
    const spans = article.metadata.filter(({ field }) => field === 'kicker' || field === 'title');
    expect(spans.map(({ field }) => field)).toEqual(['kicker', 'title']);
    expect(spans[0]!.end).toBe(spans[1]!.start);
    expect(article.sources.kicker).toMatchObject({ from: 'block' });
  });

  it.each([
    ['a word of the headline', 'Ferry <em>runs again</em> after flood repairs', og('Ferry')],
    [
      'what the page does not leave out of its title',
      '<span>Harbour reopens</span> <span>Ferry runs again after flood repairs</span>',
      og('Harbour reopens Ferry runs again after flood repairs'),
    ],
    ['a headline that is all of the block', '<span class="label">Ferry runs again</span>', ''],
  ])('is not %s', (_, h1, meta) => {
    expect(read(h1, 'Ferry runs again', meta).kicker).toBeUndefined();
  });
});
