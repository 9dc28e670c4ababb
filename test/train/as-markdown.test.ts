import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { asMarkdown } from '../../src/train/as-markdown.ts';

const page = `<title>Ferry</title>
<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"For machines alone."}</script>
<nav><ul><li><a href="https://ferry.example/">News</a></li><li>Harbour<ul><li><a href="https://ferry.example/tide">Tide</a></li></ul></li></ul></nav>
<main><h1>Ferry is back</h1><img src="https://ferry.example/a.jpg" alt="The ferry">
<p>It sails <em>again</em>, 2*3 times.</p><pre>sail --again</pre>
<table><tr><th>Day</th><th>Boats</th></tr><tr><td>Mon</td><td>3|4</td></tr></table>
<div hidden>Not shown</div></main>`;

describe('a page as Markdown', () => {
  it('has all that is shown, with its markup', () => {
    expect(asMarkdown(readHtml(page))).toBe(`* [News](https://ferry.example/)
* Harbour
  * [Tide](https://ferry.example/tide)

# Ferry is back

![The ferry](https://ferry.example/a.jpg)

It sails _again_, 2\\*3 times.

\`\`\`
sail --again
\`\`\`

| Day | Boats |
| --- | --- |
| Mon | 3\\|4 |
`);
  });

  it('reads as the page does', () => {
    const html = readHtml(page).blocks.filter(({ hidden, from }) => !hidden && !from);
    const { blocks } = readText(asMarkdown(readHtml(page)), { format: 'markdown' });
    const told = (some: typeof blocks) => some.map(({ shape, text }) => `${shape}: ${text}`);
    expect(told(blocks)).toEqual(told(html));
  });

  it('keeps code whole that holds a fence', () => {
    const html = readHtml('<pre>a\n```\nb</pre>');
    const { blocks } = readText(asMarkdown(html), { format: 'markdown' });
    expect(blocks.map(({ shape, text }) => [shape, text])).toEqual([['code', 'a\n```\nb']]);
  });

  it('has what stands in <noscript> alone', () => {
    const story =
      '<p>The ferry lies at its landing stage until the river is deep enough again.</p>'.repeat(8);
    const page = readHtml(`<div id="app"></div><noscript><h1>Ferry</h1>${story}</noscript>`);
    expect(asMarkdown(page)).toMatch(/^# Ferry\n\nThe ferry lies/);
  });

  it('is empty where nothing is shown', () => {
    expect(asMarkdown(readHtml('<p hidden>Ada</p>'))).toBe('\n');
  });
});
