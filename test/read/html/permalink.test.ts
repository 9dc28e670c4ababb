import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/extract.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';

describe('a heading’s link to itself', () => {
  const page = `<html><head><title>Configuring retries — Pipeliner 3.2 documentation</title></head><body><ul><li><a href="i">Introduction</a></li><li><a href="a">Reference</a></li></ul><h1>Configuring retries<a class="headerlink" href="#x">¶</a></h1><p>A job that fails is tried again up to three times. You can change this for every job.</p><h2><a href="#y">#</a> Per <a href="/job">job</a></h2><p>Every job can have settings of its own. They go before those of the file.</p></body></html>`;
  const article = extractArticle(page);

  it('is no part of it', () => {
    const heading = article.blocks.find(({ type }) => type === 'heading');
    expect(heading).toMatchObject({ text: 'Per job', level: 2 });
    expect(heading).toMatchObject({ spans: [{ type: 'link', start: 4, end: 7, href: '/job' }] });
    expect(heading && page.slice(heading.start, heading.end)).toContain('#</a> Per');
  });

  it('does not keep the first-level heading from being the title', () => {
    expect(article.title).toBe('Configuring retries');
    expect(article.metadata[0]?.text).toContain('¶');
  });

  it.each(['Permalink', 'Link to this heading', 'Section titled “Retries”'])(
    'may be words for those who hear the page: %s',
    (said) => {
      const { blocks } = readHtml(`<h2>Retries<a href="#r"><span>${said}</span></a></h2>`);
      expect(blocks.map(({ text }) => text)).toEqual(['Retries']);
    },
  );

  it('is not told by where it leads', () => {
    const { blocks } = readHtml(
      '<h2>About <a href="#r">retries</a></h2><h2><a href="#l">Link</a></h2>',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['About retries', 'Link']);
  });

  it('may be all there is', () => {
    const { blocks } = extractArticle(
      `<h2><a href="#x">#</a></h2><p>${'A worker takes a job from the queue and tries it again. '.repeat(3)}</p>`,
    );
    expect(blocks.map(({ type }) => type)).toContain('paragraph');
  });
});

describe('a link that leads back or to the paragraph itself', () => {
  const texts = (html: string): readonly string[] => readHtml(html).blocks.map(({ text }) => text);

  it.each([
    '<a href="#r" class="footnote-backref">↩</a>',
    '<a href="#r">↩︎</a> <a href="#s" class="footnote-backref">↩<sup>2</sup></a>',
    '<a href="#r">¶</a>',
    '<a href="#r">^</a>',
  ])('is no part of the text that it ends: %s', (link) => {
    expect(texts(`<ol><li><p>Unless the books are wrong. ${link}</p></li></ol>`)).toEqual([
      'Unless the books are wrong.',
    ]);
  });

  it('is one where it leads elsewhere, says something or stands inside', () => {
    const kept = [
      'The way <a href="/up">↑</a>',
      'See part <a href="#2">#2</a>',
      'A <a href="#r">^</a> b',
    ];
    expect(texts(kept.map((one) => `<p>${one}</p>`).join(''))).toEqual([
      'The way ↑',
      'See part #2',
      'A ^ b',
    ]);
  });

  it('goes, and so does the way to the source of what is described', () => {
    const link = '<a href="m.html"><span class="viewcode-link"><span>[source]</span></span></a>';
    expect(texts(`<dl><dt>read()${link}</dt><dd>Reads.</dd></dl>`)).toEqual(['read()', 'Reads.']);
  });
});

describe('a heading’s link to itself beside it', () => {
  const texts = (link: string): readonly string[] =>
    readHtml(`<div><h2>Retries</h2>${link}</div><p>Text.</p>`).blocks.map(({ text }) => text);

  it.each([
    '<a class="anchor" href="#r">#</a>',
    '<a href="#r"><span>Section titled “Retries”</span></a>',
    '<a href="#r"><span>Section intitulée « Retries »</span></a>',
  ])('is no block: %s', (link) => {
    expect(texts(link)).toEqual(['Retries', 'Text.']);
  });

  it.each([
    ['<p><a href="#r">More on Retries</a></p>', 'More on Retries'],
    ['<ul><li><a href="#r">All Retries</a></li></ul>', 'All Retries'],
    ['<a href="/x">On Retries</a>', 'On Retries'],
    ['<a href="#">Try Retries</a>', 'Try Retries'],
    ['<a href="#r">Retries</a>', 'Retries'],
  ])('is one where it may be a text: %s', (link, text) => {
    expect(texts(link)).toEqual(['Retries', text, 'Text.']);
  });
});
