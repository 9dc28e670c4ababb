import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/read/html/read-html.ts';
import { restyle } from '../../src/train/restyle.ts';

const page = `<!doctype html><html><head><meta charset="utf-8"><title>Ferry</title>
<meta property="og:title" content="Ferry"><script type="application/ld+json">{"@type":"NewsArticle"}</script></head>
<body class="news"><nav role="navigation" data-menu="main"><a href="/" class="home">News</a></nav>
<article itemscope itemtype="https://schema.org/Article"><h1 id="head">Ferry is back</h1>
<time datetime="2026-05-04">May 4</time><p style="color:red">It sails again.</p><p>At last.</p>
<figure><img src="a.jpg" alt="The ferry"><figcaption>At the pier</figcaption></figure>
<div aria-hidden="true" hidden>Not shown</div><template><p class="late">Later</p></template></article></body></html>`;

describe('a page in another style', () => {
  test('unnamed, keeps its elements and what they show', () => {
    const left = restyle(page, 'unnamed');
    expect(left).toContain('<nav><a href="/">News</a></nav>');
    expect(left).toContain('<article><h1>Ferry is back</h1>');
    expect(left).toContain('<p style="color:red">');
    expect(left).toContain('<div aria-hidden="true" hidden="">');
    expect(left).toContain('<template><p>Later</p></template>');
    expect(left).toContain('<meta property="og:title" content="Ferry">');
  });

  test('plain, has elements without a meaning', () => {
    const left = restyle(page, 'plain');
    expect(left).toContain('<div><a href="/">News</a></div>');
    expect(left).toContain('<span datetime="2026-05-04">May 4</span>');
    expect(left).toContain('<h1>Ferry is back</h1>');
    expect(left).not.toMatch(/<(?:nav|article|figure|figcaption|time)\b/);
  });

  test('old, has breaks for paragraphs, and a head without metadata', () => {
    const left = restyle(page, 'old');
    expect(left).toContain('<br><br><b>Ferry is back</b><br><br>');
    expect(left).toContain('<br><br><span>At last.</span><br><br>');
    expect(left).toContain('<meta charset="utf-8"><title>Ferry</title>');
    expect(left).not.toMatch(/og:title|NewsArticle|<p|<h1/);
  });

  test.each(['unnamed', 'plain', 'old'] as const)('%s, reads as the same text', (style) => {
    const textOf = (html: string) => readHtml(html).blocks.map(({ text }) => text);
    expect(textOf(restyle(page, style))).toEqual(textOf(page));
  });
});
