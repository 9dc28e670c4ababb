import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';
import { FERRY_HTML } from '../support/ferry.ts';

const authorsOf = (row: string, language = 'en'): readonly string[] =>
  extractArticle(
    `<html lang="${language}"><head><title>Ferry runs again</title></head><body><article><h1>Ferry runs again after flood repairs</h1>${row}${FERRY_HTML}</article></body></html>`,
    { format: 'html' },
  ).authors;

describe('a row of labels in inline elements', () => {
  it.each([
    [
      '<div><span class="date">14 September 2025</span> <span class="author">Ana Lima</span> <span class="comments">12 comments</span></div>',
    ],
    [
      '<div><a href="/c">Culture</a> <a class="author" href="/author/al">Ana Lima</a> <time>14 September 2025</time></div>',
    ],
    [
      '<div><span>Culture</span><span class="author">Ana Lima</span><span>14 September 2025</span></div>',
    ],
    [
      '<div><span class="cat"><a href="/c">Culture</a></span> | <span class="author">Ana Lima</span> | <span>14 September 2025</span></div>',
    ],
    [
      '<div><span class="author">Ana Lima</span><span class="job">Harbour Reporter</span><span>14 September 2025</span></div>',
    ],
    [
      '<div class="byline"><span>Ana Lima</span><span>Harbour Reporter</span><span>14 September 2025</span></div>',
    ],
    ['<div><span>Culture</span><span>Ana Lima</span><span>14 September 2025</span></div>'],
    [
      '<div><a href="/c/harbour-news">Harbour News</a> <a href="/author/ana-lima">Ana Lima</a> <time>14 September 2025</time></div>',
    ],
    [
      '<div>By <span class="author">Ana Lima</span> | Edited by <span class="author">Jane Moor</span> <span>14 September 2025</span></div>',
    ],
  ])('names who wrote: %s', (row) => {
    expect(authorsOf(row)).toEqual(['Ana Lima']);
  });

  it('names the label that is not called after something else', () => {
    expect(
      authorsOf(
        '<div><span class="category">River Sports</span> <span>Ana Lima</span> <time>14 September 2025</time></div>',
      ),
    ).toEqual(['Ana Lima']);
  });

  it('names several', () => {
    expect(
      authorsOf(
        '<div><span class="author">Ana Lima</span> and <span class="author">Bo Ekberg</span> <span>14 September 2025</span></div>',
      ),
    ).toEqual(['Ana Lima', 'Bo Ekberg']);
    expect(
      authorsOf(
        '<div><a href="/people/ana-lima">Ana Lima</a>, <a href="/people/bo-ekberg">Bo Ekberg</a> <span>14 September 2025</span></div>',
      ),
    ).toEqual(['Ana Lima', 'Bo Ekberg']);
  });

  it.each([
    [
      'ar',
      '<div><span class="author">ليلى حداد</span><span class="date">9 يوليو، 2025</span></div>',
      'ليلى حداد',
    ],
    [
      'zh',
      '<div><span>2025年9月14日</span><span>来源：海港日报</span><span>作者：王小明</span></div>',
      '王小明',
    ],
  ])('is read in %s', (language, row, author) => {
    expect(authorsOf(row, language)).toEqual([author]);
  });

  it.each([
    [
      'buttons',
      '<div>14 September 2025</div><div><a class="btn" href="/f">Send Flowers</a><a class="btn" href="/t">Plant Trees</a></div>',
    ],
    [
      'who took a picture',
      '<div>Photo: <span class="author">Ana Lima</span> <span>14 September 2025</span></div>',
    ],
    [
      'an account that made a change',
      '<div>Last updated 14 September 2025 by <span class="author">Ekko</span></div>',
    ],
    [
      'two labels, of which nothing tells which is a name',
      '<div><span>River Sports</span> <span>Ana Lima</span> <time>14 September 2025</time></div>',
    ],
    [
      'an element that is called after something else',
      '<div><span class="category">River Sports</span> <span>14 September 2025</span></div>',
    ],
  ])('does not take for an author %s', (_, row) => {
    expect(authorsOf(row)).toEqual([]);
  });
});
