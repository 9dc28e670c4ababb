import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/read/html/read-html.ts';
import { unname } from '../../src/train/unname.ts';

const page = `<!doctype html><html><head><title>Ferry</title><meta property="og:title" content="Ferry"></head>
<body class="news"><nav role="navigation" data-menu="main"><a href="/" class="home">News</a></nav>
<article itemscope itemtype="https://schema.org/Article"><h1 id="head">Ferry is back</h1>
<time datetime="2026-05-04">May 4</time><p style="color:red">It sails again.</p>
<figure><img src="a.jpg" alt="The ferry"><figcaption>At the pier</figcaption></figure>
<p aria-hidden="true" hidden>Not shown</p><template><p class="late">Later</p></template></article></body></html>`;

describe('a page without the names in its markup', () => {
  test('keeps its elements, and what they show, unless those go as well', () => {
    const left = unname(page);
    expect(left).toContain('<nav><a href="/">News</a></nav>');
    expect(left).toContain('<article><h1>Ferry is back</h1>');
    expect(left).toContain('<p style="color:red">');
    expect(left).toContain('<p aria-hidden="true" hidden="">');
    expect(left).toContain('<template><p>Later</p></template>');
    expect(left).toContain('<meta property="og:title" content="Ferry">');
  });

  test('has elements without a meaning', () => {
    const left = unname(page, { elements: true });
    expect(left).toContain('<div><a href="/">News</a></div>');
    expect(left).toContain('<span datetime="2026-05-04">May 4</span>');
    expect(left).not.toMatch(/<(?:nav|article|figure|figcaption|time)\b/);
  });

  test('reads as the same text', () => {
    const textOf = (html: string) => readHtml(html).blocks.map(({ text }) => text);
    expect(textOf(unname(page))).toEqual(textOf(page));
  });
});
