import { describe, expect, it } from 'vitest';
import type { Document, SourceBlock } from '../../../src/read/document.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';

const PAGE = 'https://example.org/news/bridge.html';
const LONG =
  'The council voted on Monday to keep the old bridge open until the new one has been built. ';

const read = (html: string): Document => readHtml(html, { url: PAGE });
const texts = (html: string): string[] => read(html).blocks.map((block) => block.text);
const only = (html: string): SourceBlock => {
  const { blocks } = read(html);
  expect(blocks).toHaveLength(1);
  return blocks[0]!;
};
const spans = (html: string): string[] => {
  const block = only(html);
  return block.spans.map(
    ({ type, start, end, href }) =>
      `${type}: ${block.text.slice(start, end)}${href === undefined ? '' : ` → ${href}`}`,
  );
};

describe('blocks', () => {
  it.each([
    ['paragraphs without end tags', '<p>a<p>b<p>c', ['a', 'b', 'c']],
    ['text between blocks', 'a<div>b</div>c', ['a', 'b', 'c']],
    ['inline elements', '<p>a <b>b</b><i>c</i> <span>d</span></p>', ['a bc d']],
    ['one line break', '<p>a<br>b</p>', ['a\nb']],
    ['two line breaks', '<p>a<br><br>b</p>', ['a', 'b']],
    ['line breaks with blanks between', '<p>a<br>&nbsp;<br/> b</p>', ['a', 'b']],
    ['a rule', '<p>a<hr>b', ['a', 'b']],
    ['an end tag that closes nothing', 'a</p>b', ['a', 'b']],
    ['entities', '<p>a&nbsp;&amp; b&#x2019;s &lt;p&gt;', ['a & b’s <p>']],
    ['comments', '<p>a<!-- <p>x</p> -->b', ['ab']],
    [
      'what is not shown',
      '<style>x</style><p>a<script>"<p>x"</script>b<textarea>x</textarea>',
      ['ab'],
    ],
    ['options', '<p>a <select><option>x<option>y</select>b', ['a b']],
    [
      'a frame that is never closed',
      '<noscript><iframe src=x /></noscript><p>a<p>b <iframe/> c',
      ['a', 'b c'],
    ],
    ['links side by side', '<p><a href=x>a</a><a href=y>b</a></p>', ['a b']],
    ['a button', '<p>a <button>Share</button> b', ['a', 'Share', 'b']],
    ['details', '<details><summary>a</summary>b</details>', ['a', 'b']],
    ['a heading closed by another level', '<h2>a</h3>b', ['a', 'b']],
    ['a link around blocks', '<a href=/x><h3>a</h3><p>b</p></a>', ['a', 'b']],
    [
      'AMP',
      '<amp-img src=x.jpg></amp-img><amp-accordion><section><h4>a</h4><p>b</p></section></amp-accordion>',
      ['a', 'b'],
    ],
    [
      'ruby without its brackets',
      '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>',
      ['漢かん'],
    ],
    ['SVG labels', '<p>a<svg><title>x</title><path d="M0"/><text>b</text></svg></p>', ['a', 'b']],
    ['text in an unclosed SVG', '<svg><g><p>a</p><p>b</p>', ['a', 'b']],
    ['CDATA in SVG', '<svg><text><![CDATA[a <b> c]]></text></svg>', ['a <b> c']],
    ['a broken last tag', '<p>a<a href="', ['a']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('stand where their text stands', () => {
    const html = '<div>\n <p> One <b>two&amp;</b> </p></div>';
    const block = only(html);
    expect(html.slice(block.start, block.end)).toBe('One <b>two&amp;');
    expect(block.text).toBe('One two&');
  });

  it('have the innermost block-level element around them', () => {
    const { blocks } = read('<main><div class="Story bodyText" id=s1><p><em class=x>a</em> b</p>');
    expect(blocks[0]!.element!.tag).toBe('p');
    expect(blocks[0]!.element!.parent!.words).toEqual(['story', 'body', 'text', 's', '1']);
    expect(blocks[0]!.holder).toBeUndefined();
  });

  it('name the inline element that holds all of them', () => {
    const [name, rest] = read('<p><span class=author>Ada</span></p><p><i id=b>x</i>y').blocks;
    expect(name!.holder!.words).toEqual(['author']);
    expect(rest!.holder).toBeUndefined();
  });
});

describe('shapes', () => {
  it.each([
    ['<h3>a</h3>', 'heading', 3],
    ['<div role=heading aria-level=4>a</div>', 'heading', 4],
    ['<pre>a</pre>', 'code', undefined],
    ['<figure><figcaption>a</figcaption></figure>', 'caption', undefined],
    ['<div class="wp-caption"><p class="wp-caption-text">a</p></div>', 'caption', undefined],
    ['<table><caption>a</caption></table>', 'caption', undefined],
    ['<dl><dt>a</dl>', 'term', undefined],
    ['<ul><li>a</ul>', 'item', undefined],
    ['<p>a', 'text', undefined],
  ])('%s', (html, shape, level) => {
    const block = only(html);
    expect(block.shape).toBe(shape);
    expect(block.level).toBe(level);
  });

  it('keeps the lines and the language of code', () => {
    const block = only('<pre class="language-ts">\nif (a &lt; b) {\r\n  <b>c</b>();\n}\n</pre>');
    expect(block.text).toBe('if (a < b) {\n  c();\n}');
    expect(block.codeLanguage).toBe('ts');
    expect(only('<pre><code class="hljs lang-rust">x</code></pre>').codeLanguage).toBe('rust');
    expect(only('<div class="highlight-source-shell"><pre>x</pre></div>').codeLanguage).toBe(
      'shell',
    );
    expect(only('<pre data-lang=py>x</pre>').codeLanguage).toBe('py');
  });

  it('numbers lists, levels and items', () => {
    const { blocks } = read('<ul><li>a<ol><li>b</ol>c<li><p>d<p>e</ul><ul>f</ul>');
    const list = blocks.map(({ text, list: place }) => [
      text, place!.list, place!.item, place!.level, place!.ordered,
    ]); // biome-ignore format: a table
    expect(list).toEqual([
      ['a', 0, 0, 0, false],
      ['b', 0, 1, 1, true],
      ['c', 0, 0, 0, false],
      ['d', 0, 2, 0, false],
      ['e', 0, 2, 0, false],
      ['f', 1, 3, 0, false],
    ]);
  });

  it('numbers quotes and figures', () => {
    const { blocks, images } = read(
      '<blockquote>a<blockquote>b</blockquote></blockquote><blockquote>c</blockquote><figure><img src=x.jpg><figcaption>d</figcaption></figure>',
    );
    expect(blocks.map((block) => block.quote)).toEqual([0, 0, 2, undefined]);
    expect(blocks[3]!.figure).toBe(0);
    expect(images[0]).toMatchObject({
      figure: 0,
      before: 3,
      src: 'https://example.org/news/x.jpg',
    });
  });
});

describe('tables', () => {
  it('are a block a row, with their cells', () => {
    const { blocks } = read(
      '<table><tr><th>Year<th colspan=2>Cost<tr><td><p>2001</p><td><td><a href=/x>5</a></table>',
    );
    expect(blocks.map(({ text, shape }) => [text, shape])).toEqual([
      ['Year\tCost', 'row'],
      ['2001\t\t5', 'row'],
    ]);
    expect(blocks[0]!.table!.cells[1]).toEqual({
      start: 5, end: 9, header: true, colSpan: 2, rowSpan: 1,
    }); // biome-ignore format: short
    expect(blocks[1]!.table!.cells.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 4],
      [6, 7],
    ]);
    expect(blocks[1]!.spans[0]).toMatchObject({ type: 'link', start: 6, end: 7 });
    expect(blocks[1]!.element!.tag).toBe('tr');
  });

  it.each([
    ['nested tables', '<table><tr><td>a<td><table><tr><td>b</table><tr><td>c<td>d</table>'],
    ['one column', '<table><tr><td>a<tr><td>b<tr><td>c<tr><td>d</table>'],
    ['presentation', '<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>'],
    ['blocks in cells', '<table><tr><td><p>a</p><p>b</p><td>c<tr><td><td>d</table>'],
  ])('for layout stay as they are: %s', (_, html) => {
    expect(texts(html)).toEqual(['a', 'b', 'c', 'd']);
    expect(read(html).blocks.every((block) => block.shape === 'text')).toBe(true);
  });
});

describe('spans', () => {
  it.each([
    ['<p>a <a href="/x?a=1&amp;b=2">b</a>', ['link: b → https://example.org/x?a=1&b=2']],
    [
      '<base href="https://cdn.example/d/"><p>a <a href="x">b</a>',
      ['link: b → https://cdn.example/d/x'],
    ],
    ['<p>a <a href=" java\nscript:alert(1)">b</a>', []],
    ['<p>a <a href="data:text/html,x">b</a>', []],
    ['<p><a href=x><b> a </b></a> b', ['link: a → https://example.org/news/x', 'strong: a']],
    [
      '<p><em>a</em><code>b</code><sub>c</sub><kbd>d</kbd>',
      ['emphasis: a', 'code: b', 'sub: c', 'code: d'],
    ],
    ['<p>a<sup><a href="#fn1">1</a></sup>', ['sup: 1', `note: 1 → ${PAGE}#fn1`]],
    ['<p><time datetime="2024-05-01">May</time>', ['time: May → 2024-05-01']],
    ['<p><b>a</b><b></b>', ['strong: a']],
    ['<p><b>a', ['strong: a']],
  ])('%s', (html, expected) => {
    expect(spans(html)).toEqual(expected);
  });

  it('go on in the next block while they are open', () => {
    const { blocks } = read('<div><a href=/x>a<p>b</p></a>c</div>');
    expect(blocks.map((block) => block.spans.map(({ start, end }) => [start, end]))).toEqual([
      [[0, 1]],
      [[0, 1]],
      [],
    ]);
  });

  it.each([
    [
      '<p>a <math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math> b',
      'x^2',
    ],
    ['<p>a <math alttext="y &lt; 2"><mi>y</mi></math> b', 'y < 2'],
    ['<p>a <math><mi>z</mi></math> b', 'z'],
    [
      '<p>a <span class="katex"><span class="katex-mathml"><math><annotation encoding="application/x-tex">q</annotation></math></span><span class="katex-html" aria-hidden="true">Q</span></span> b',
      'q',
    ],
    ['<p>a <span class="MathJax">W</span><script type="math/tex">w</script> b', 'w'],
  ])('keep the source of a formula: %s', (html, source) => {
    expect(texts(html)).toEqual([`a ${source} b`]);
    expect(spans(html)).toEqual([`math: ${source}`]);
  });
});

describe('quotations', () => {
  const paragraphs = `<p>${LONG}</p>`.repeat(4);

  it('are not what a page is set in for its margins', () => {
    const { blocks } = read(
      `<blockquote><p>Home</p>${paragraphs}<blockquote>${LONG}</blockquote></blockquote>`,
    );
    expect(blocks.map(({ quote }) => quote)).toEqual([
      ...new Array(5).fill(undefined),
      expect.any(Number),
    ]);
  });

  it('are what stands in a text of others', () => {
    const { blocks } = read(`${paragraphs}<blockquote>${paragraphs}</blockquote>`);
    expect(blocks.filter(({ quote }) => quote !== undefined)).toHaveLength(4);
  });
});

describe('what is hidden', () => {
  it.each([
    '<div hidden>a</div>',
    '<div style="color:red; Display : none">a</div>',
    '<div style="visibility:hidden"><p>a</p></div>',
    '<div aria-hidden=true>a</div>',
    '<dialog>a</dialog>',
  ])('%s', (html) => {
    expect(only(html).hidden).toBe(true);
  });

  it('does not hold for what React moves into place', () => {
    expect(only('<div hidden id="S:1">a</div>').hidden).toBeUndefined();
  });

  it('is left out where it is an aside in a line', () => {
    expect(texts('<p>a <span style="display:none">x</span>b')).toEqual(['a b']);
  });

  it('is a block of its own where it is long', () => {
    const { blocks } = read(`<p>a <span style="display:none">${LONG.repeat(4)}</span>b`);
    expect(blocks.map((block) => block.hidden)).toEqual([undefined, true, undefined]);
  });
});

describe('what stands elsewhere', () => {
  it('is taken from noscript where the page shows nothing', () => {
    const { blocks } = read(
      `<div id=app></div><noscript><h1>Thread</h1><p>${LONG.repeat(3)}</noscript>`,
    );
    expect(blocks.map((block) => block.from)).toEqual(['noscript', 'noscript']);
  });

  it('is not taken from noscript where the page shows it', () => {
    const html = `<p>${LONG.repeat(4)}</p><noscript><p>${LONG.repeat(4)}</p>Please enable JavaScript.</noscript>`;
    expect(texts(html)).toEqual([LONG.repeat(4).trim()]);
  });

  it('is taken from a template only on an empty page', () => {
    const template = `<template><p>${LONG.repeat(3)}</p></template>`;
    expect(read(template).blocks.map((block) => block.from)).toEqual(['template']);
    expect(texts(`<p>${LONG}</p>${template}`)).toEqual([LONG.trim()]);
  });

  it('is shown in a declarative shadow root', () => {
    const block = only('<x-card><template shadowrootmode=open><p>a</p></template></x-card>');
    expect(block).toMatchObject({ text: 'a' });
    expect(block.from).toBeUndefined();
  });

  it('is taken from JSON-LD where the page shows less', () => {
    const html = `<p>Loading</p><script type="application/ld+json">{"articleBody":"First\\u00e9 ${LONG.repeat(2)}\\n\\nSecond &amp; \\"${LONG}\\""}</script>`;
    const { blocks } = read(html);
    expect(blocks.map((block) => block.from)).toEqual([undefined, 'json-ld', 'json-ld']);
    expect(blocks[1]!.text).toBe(`Firsté ${LONG.repeat(2)}`.trim());
    expect(blocks[2]!.text).toBe(`Second & "${LONG}"`);
    expect(html.slice(blocks[1]!.start, blocks[1]!.end)).toMatch(/^First.*built\.$/s);
    expect(html.slice(blocks[2]!.start, blocks[2]!.end)).toMatch(/^Second.*\\"$/s);
  });

  it('is taken from a state object, with the HTML in it read', () => {
    const body = JSON.stringify(`<p>${LONG.repeat(3)}</p><p>And ${LONG.repeat(3)}</p>`);
    const { blocks } = read(
      `<div id=root></div><script id=__NEXT_DATA__>{"body":${body}}</script>`,
    );
    expect(blocks.map((block) => block.text)).toEqual([
      LONG.repeat(3).trim(),
      `And ${LONG.repeat(3)}`.trim(),
    ]);
  });

  it('stays there where the page shows as much', () => {
    const html = `<p>${LONG.repeat(5)}</p><script type="application/ld+json">{"articleBody":"${LONG.repeat(6)}"}</script>`;
    expect(read(html).blocks.every((block) => block.from === undefined)).toBe(true);
  });
});

describe('text without frames', () => {
  const page = `<frameset cols="20%,*"><frame src=a><noframes><body><p>${LONG.repeat(3)}</noframes></frameset>`;

  it('is taken where there is no other', () => {
    expect(texts(page)).toEqual([LONG.repeat(3).trim()]);
  });

  it('is taken however little it is where there is none at all', () => {
    expect(texts('<frameset><noframes><body><p>The ferry runs.</noframes></frameset>')).toEqual([
      'The ferry runs.',
    ]);
  });

  it('is not where the page shows more', () => {
    expect(texts(`${page}<p>${LONG.repeat(4)}`)).toHaveLength(1);
  });
});

describe('pictures', () => {
  const sources = (html: string): (string | undefined)[] => read(html).images.map(({ src }) => src);

  it.each([
    ['<img src=/a.jpg>', ['https://example.org/a.jpg']],
    ['<img src="data:image/gif;base64,R0" data-src=/a.jpg>', ['https://example.org/a.jpg']],
    ['<img src=/blank.gif data-lazy-src=/a.jpg>', ['https://example.org/a.jpg']],
    ['<img srcset="/s.jpg 320w, /l.jpg 1280w,/m.jpg 640w">', ['https://example.org/l.jpg']],
    ['<picture><source srcset="/a.webp 2x"><img alt=x></picture>', ['https://example.org/a.webp']],
    ['<amp-img src=/a.jpg width=4 height=3></amp-img>', ['https://example.org/a.jpg']],
    ['<noscript><img src=/a.jpg></noscript>', ['https://example.org/a.jpg']],
    ['<img data-src=/a.jpg><noscript><img src=/a.jpg></noscript>', ['https://example.org/a.jpg']],
    ['<img src=/count.gif width=1 height=1>', []],
    ['<img src="data:image/png;base64,xyz">', []],
  ])('%s', (html, expected) => {
    expect(sources(html)).toEqual(expected);
  });

  it('say where they stand', () => {
    const { images } = read('<p>a</p><img src=x alt=" A view "><p>b <img src=y> c</p><img src=z>');
    expect(images.map(({ before }) => before)).toEqual([1, 1, 2]);
    expect(images[0]!.alt).toBe('A view');
  });
});

describe('elements', () => {
  it('know how much text and link text they hold', () => {
    const { blocks } = read('<div><p>one <a href=x>two</a></p><p hidden>xx</p></div><p>z</p>');
    expect(blocks[0]!.element!.parent).toMatchObject({
      tag: 'div', textLength: 7, linkLength: 3, firstBlock: 0, endBlock: 2,
    }); // biome-ignore format: short
  });

  it('count blocks that a row has taken in once', () => {
    const { blocks } = read('<div><table><tr><td>a<td>b<tr><td>c<td>d</table></div><p>e');
    const table = blocks[0]!.element!.parent!;
    expect(table).toMatchObject({ tag: 'table', firstBlock: 0, endBlock: 2, textLength: 6 });
  });

  it('have roles and microdata', () => {
    const { blocks } = read(
      '<div role=main itemprop=articleBody itemtype=T data-testid="body-text">a',
    );
    expect(blocks[0]!.element).toMatchObject({
      role: 'main', itemprop: 'articleBody', itemtype: 'T', words: ['main', 'article', 'body', 'text'],
    }); // biome-ignore format: short
  });
});

describe('a page that is XML', () => {
  const SPACE = '<html xmlns="http://www.w3.org/1999/xhtml">';
  const head = '<head><title/><script src="a.js"/><style/></head>';

  it.each([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "strict.dtd">',
  ])('has empty elements and CDATA sections: %s', (opening) => {
    const page = `${opening}${SPACE}${head}<body><p><![CDATA[a < b & c]]></p><p>Two</p></body></html>`;
    expect(texts(page)).toEqual(['a < b & c', 'Two']);
  });

  it('is none without both signs', () => {
    const body = `${head}<body><p>One<![CDATA[ and]]></p></body></html>`;
    expect(texts(`${SPACE}${body}`)).toEqual([]);
    expect(texts(`<?xml version="1.0"?><html>${body}`)).toEqual([]);
    expect(texts('<p>One<![CDATA[ and]]> two</p>')).toEqual(['One two']);
  });
});
