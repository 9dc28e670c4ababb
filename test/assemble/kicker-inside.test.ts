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
    ['<span class="kicker">Harbour reopens</span>Ferry runs again after flood repairs', ''],
    ['<span class="kicker">Harbour reopens</span><br>Ferry runs again after flood repairs', ''],
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

  const REST = 'Runs again after flood repairs';
  it.each([
    ['a word that is emphasised', `<em>Ferry</em> ${REST}`, og(REST)],
    ['a word before what is emphasised', `Ferry <em>${REST}</em>`, og(REST)],
    [
      'half of a word',
      '<span>Ferr</span>y runs again after flood repairs',
      og('y runs again after flood repairs'),
    ],
    ['what leaves a rest in small letters', '<span class="kicker">Ferry</span> runs again', ''],
    ['what leaves a number', '<span class="kicker">Ferry</span> / 2025', ''],
    ['a topic that may be a word of it', `<a class="topic" href="/t">Harbour</a> ${REST}`, ''],
    [
      'what the page does not leave out of its title',
      `<span class="kicker">Harbour reopens</span> ${REST}`,
      og(`Harbour reopens ${REST}`),
    ],
    ['a headline that is all of the block', '<span class="kicker">Ferry runs again</span>', ''],
  ])('is not %s', (_, h1, meta) => {
    const article = read(h1, 'Ferry runs again', meta);
    expect(article.kicker).toBeUndefined();
    expect(article.title?.replace(/\s+/g, ' ')).toBe(h1.replace(/<[^>]*>/g, ''));
  });

  it('is not told apart below another one: nothing of the headline is lost', () => {
    const h1 = '<span class="kicker">Harbour reopens</span> Ferry runs again';
    const html = `<title>Ferry runs again</title><article><p class="kicker">Transport</p><h1>${h1}</h1>${FERRY_HTML}</article>`;
    const { kicker, title } = extractArticle(html, { format: 'html', language: 'en' });
    expect(kicker).toBe('Transport');
    expect(title).toBe('Harbour reopens Ferry runs again');
  });
});
