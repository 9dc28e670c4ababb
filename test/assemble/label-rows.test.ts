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

describe('a name in an element that is called after something else', () => {
  it.each([
    ['<p class="byline">By <a class="email" href="mailto:x@y.z">Ana Lima</a></p>'],
    ['<p>By <a class="class tags" href="/x">Ana Lima</a></p>'],
    ['<p>By <span class="comment-author">Ana Lima</span></p>'],
    ['<p>By <span class="share-author">Ana Lima</span>, 14 September 2025</p>'],
    ['<p>By <span class="caption">Ana Lima</span></p>'],
    ['<p>By <span class="action">Ana Lima</span></p>'],
    ['<p>By our reporter <span class="author-email">Ana Lima</span></p>'],
    ['<p>By <a class="author-image-link" href="/author/ana">Ana Lima</a>, Harbour Reporter</p>'],
    [
      '<div>By <a class="email" href="mailto:x@y.z">Ana Lima</a> <span class="category">River Sports</span> <time>14 September 2025</time></div>',
    ],
    [
      '<div><a class="btn-link author" href="/author/ana">Ana Lima</a> <time>14 September 2025</time></div>',
    ],
    [
      '<div><a class="category author" href="/author/ana">Ana Lima</a> <time>14 September 2025</time></div>',
    ],
    [
      '<div><a class="author-image-link" href="/author/ana">Ana Lima</a> <time>14 September 2025</time></div>',
    ],
    [
      '<div>By Ana Lima <a class="author-bio" href="/author/ana-lima">Full Bio</a> <time>14 September 2025</time></div>',
    ],
    ['<div>By Ana Lima <button>Follow Us</button> <time>14 September 2025</time></div>'],
  ])('is read behind a word for who wrote, or where it leads to that page: %s', (row) => {
    expect(authorsOf(row)).toEqual(['Ana Lima']);
  });

  it('is read beside another', () => {
    const link = (name: string): string => `<a class="email" href="mailto:x@y.z">${name}</a>`;
    expect(authorsOf(`<p>By ${link('Ana Lima')} and ${link('Bo Ekberg')}</p>`)).toEqual([
      'Ana Lima',
      'Bo Ekberg',
    ]);
  });
});

describe('several links to the pages of who wrote', () => {
  it.each([[' | '], [' • '], [' / '], [' ']])('name them all, parted by “%s”', (mark) => {
    const [ana, bo, day] = [
      '<a href="/author/ana-lima">Ana Lima</a>',
      '<a href="/author/bo-ekberg">Bo Ekberg</a>',
      '<time>14 September 2025</time>',
    ];
    expect(authorsOf(`<div>${[ana, bo, day].join(mark)}</div>`)).toEqual(['Ana Lima', 'Bo Ekberg']);
    const section = '<a href="/c">River Sports</a>';
    expect(authorsOf(`<div>${[section, ana, bo, day].join(mark)}</div>`)).toEqual([
      'Ana Lima',
      'Bo Ekberg',
    ]);
  });

  it('name nobody where they are many', () => {
    const links = [
      'Ana Lima',
      'Bo Ekberg',
      'Cy Dahl',
      'Di Moor',
      'Ed Quint',
      'Flo Reed',
      'Gus Holm',
    ]
      .map((name) => `<a href="/people/${name.toLowerCase().replace(' ', '-')}">${name}</a>`)
      .join(' | ');
    expect(authorsOf(`<div>${links}</div>`)).toEqual([]);
  });
});

describe('credits beside who wrote', () => {
  it.each([
    ['Narrated by'],
    ['Read by'],
    ['Approved by'],
    ['Hosted by'],
    ['Fact checked by'],
    ['Recorded and hosted by'],
    ['Edited and read by'],
    ['Lu par'],
    ['Narrado por'],
    ['Gelesen von'],
  ])('name no author: %s', (done) => {
    expect(
      authorsOf(
        `<p>By <span class="author">Ana Lima</span> · ${done} <span class="author">Bo Ekberg</span></p>`,
      ),
    ).toEqual(['Ana Lima']);
  });

  it.each([
    ['<p>Posted by <span class="author">Ana Lima</span> <time>14 September 2025</time></p>'],
    ['<p>Posted yesterday by <span class="author">Ana Lima</span></p>'],
    ['<p>Posted on <time>14 September 2025</time> by <span class="author">Ana Lima</span></p>'],
    ['<p>Written and read by <span class="author">Ana Lima</span></p>'],
    ['<p>Asked by <span class="author">Ana Lima</span> on <time>14 September 2025</time></p>'],
    ['<p>Story by <span class="author">Ana Lima</span></p>'],
    ['<p>Harbour News by <span class="author">Ana Lima</span></p>'],
    ['<p><a href="/s">Sports</a> by <span class="author">Ana Lima</span></p>'],
    [
      '<div><span>By <b>Ana Lima</b></span> <span>Photos by <b>Bo Ekberg</b></span> <time>14 September 2025</time></div>',
    ],
    [
      '<div><span>Written by <a href="/x">Ana Lima</a></span> <span>Fact checked by <a href="/y">Bo Ekberg</a></span></div>',
    ],
    [
      '<div><span>By <a href="/author/ana">Ana Lima</a></span> <span>Culture Desk</span> <time>14 September 2025</time></div>',
    ],
  ])('leave who wrote: %s', (row) => {
    expect(authorsOf(row)).toEqual(['Ana Lima']);
  });
});

describe('who else is named near the authors', () => {
  const read = (row: string) =>
    extractArticle(
      `<html lang="en"><head><title>Ferry runs again</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs again","author":{"@type":"Person","name":"Ana Lima"}}</script></head><body><article><h1>Ferry runs again</h1>${row}${FERRY_HTML}</article></body></html>`,
      { format: 'html' },
    ).authors;

  it.each([
    [
      'a job',
      '<div class="byline"><span class="name">Ana Lima</span><span class="title">Harbour Columnist IV</span><span class="date">3 May 2024</span></div>',
    ],
    [
      'a photographer',
      '<p class="byline">By Ana Lima</p><figure><img src="a.jpg"><figcaption>The ferry <span class="byline">Bo Ekberg</span></figcaption></figure>',
    ],
    [
      'a label',
      '<p class="byline">By Ana Lima</p><p class="byline"><span class="author">Article</span></p>',
    ],
  ])('is no author of them: %s', (_, row) => {
    expect(read(row)).toEqual(['Ana Lima']);
  });

  it('is one where a second name signs', () => {
    expect(read('<p class="byline">By Ana Lima and Bo Ekberg</p>')).toEqual([
      'Ana Lima',
      'Bo Ekberg',
    ]);
  });
});
