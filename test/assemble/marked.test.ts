import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const TEXT = [
  'The ferry across the lower river will run again from Monday, the harbour office said on Friday.',
  'Workers had spent three weeks on the landing stage, where the spring flood had torn away the planks.',
  'Commuters who had to drive around by the northern bridge will save half an hour on every trip.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

const page = (head: string, meta = ''): string =>
  `<html lang="en"><head><title>Ferry runs again</title>${meta}</head><body><article><h1>Ferry runs again after flood repairs</h1>${head}${TEXT}</article></body></html>`;

describe('bylines told by the markup or their place', () => {
  it.each([
    ['<div class="author-name">Ana Lima</div>', ['Ana Lima']],
    ['<span class="blogPostAuthor">Ana Lima</span>', ['Ana Lima']],
    ['<p class="meta">Posted on May 3, 2024 by Ana Lima</p>', ['Ana Lima']],
    ['<p>3 May 2024 by Ana Lima</p>', ['Ana Lima']],
    ['<div class="vcard"><span class="fn">Ana Lima</span></div>', ['Ana Lima']],
    ['<div class="author-bio">Ana Lima</div>', []],
    ['<div class="author-share">Share The Story</div>', []],
  ])('reads %s', (head, authors) => {
    expect(extractArticle(page(head), { format: 'html' }).authors).toEqual(authors);
  });

  it('reads the date beside the name', () => {
    const article = extractArticle(page('<p class="meta">Posted on May 3, 2024 by Ana Lima</p>'), {
      format: 'html',
    });
    expect(article.published).toBe('2024-05-03');
  });

  it('takes a date of a change for the day of publication only where there is no other', () => {
    const line = '<p class="date">Updated May 3, 2024</p>';
    const claim = '<meta property="article:published_time" content="2023-01-02">';
    expect(extractArticle(page(line), { format: 'html' }).published).toBe('2024-05-03');
    expect(extractArticle(page(line, claim), { format: 'html' }).published).toBe('2023-01-02');
  });
});

describe('the headline', () => {
  it('is the first-level heading, not what is written for search engines', () => {
    const seo = '<meta property="og:title" content="Ferry times: when does the ferry run?">';
    expect(extractArticle(page('', seo), { format: 'html' }).title).toBe(
      'Ferry runs again after flood repairs',
    );
  });

  it('is not the name of the site in a first-level heading', () => {
    const input =
      '<html lang="en"><head><title>Ferry runs again after flood repairs</title><meta property="og:site_name" content="The Lower Reed"></head>' +
      `<body><h1 class="logo">The Lower Reed</h1><article><h2>Ferry runs again after flood repairs</h2>${TEXT}</article></body></html>`;
    expect(extractArticle(input, { format: 'html' }).title).toBe(
      'Ferry runs again after flood repairs',
    );
  });
});
