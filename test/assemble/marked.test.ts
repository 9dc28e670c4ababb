import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';
import { FERRY_HTML } from '../support/ferry.ts';

const page = (head: string, meta = ''): string =>
  `<html lang="en"><head><title>Ferry runs again</title>${meta}</head><body><article><h1>Ferry runs again after flood repairs</h1>${head}${FERRY_HTML}</article></body></html>`;

describe('bylines told by the markup or their place', () => {
  it.each([
    ['<div class="author-name">Ana Lima</div>', ['Ana Lima']],
    ['<span class="blogPostAuthor">Ana Lima</span>', ['Ana Lima']],
    ['<p class="meta">Posted on May 3, 2024 by Ana Lima</p>', ['Ana Lima']],
    ['<p>3 May 2024 by Ana Lima</p>', ['Ana Lima']],
    ['<div class="vcard"><span class="fn">Ana Lima</span></div>', ['Ana Lima']],
    ['<p class="byline">By Ana Lima Thursday, May 3, 2024</p>', ['Ana Lima']],
    ['<div>By ANA LIMA<br>Gazette Staff Writer</div>', ['ANA LIMA']],
    ['<div>Reviews By <a href="/a">Ana Lima</a> published 3 May 2024</div>', ['Ana Lima']],
    ['<div>Photos By Ana Lima, 3 May 2024</div>', []],
    [
      '<div><time>May 3, 2024</time> <a href="/f">Fruit</a> <span class="author vcard"><a rel="author" href="/a">Ana Lima</a></span></div>',
      ['Ana Lima'],
    ],
    ['<p>Last updated on May 3, 2024 by ekko</p>', []],
    ['<p>Updated on May 3, 2024 by Ana Lima</p>', ['Ana Lima']],
    [
      '<table><tr><th>Location</th><td>Lower Reed, Outer Skerries</td></tr><tr><th>Built</th><td>1868</td></tr></table>',
      [],
    ],
    [
      '<table class="vcard"><tr><th>Location</th><td>Lower Reed, Outer Skerries</td></tr><tr><th>Built</th><td>1868</td></tr></table>',
      [],
    ],
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
      `<body><h1 class="logo">The Lower Reed</h1><article><h2>Ferry runs again after flood repairs</h2>${FERRY_HTML}</article></body></html>`;
    expect(extractArticle(input, { format: 'html' }).title).toBe(
      'Ferry runs again after flood repairs',
    );
  });
});
