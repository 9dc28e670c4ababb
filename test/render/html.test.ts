import * as fc from 'fast-check';
import sanitize from 'sanitize-html';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/assemble/block.ts';
import { renderHtml } from '../../src/render/html.ts';
import { articleArbitrary, articleOf, paragraph } from '../support/article.ts';

/** What the documentation of `renderHtml` promises, as a sanitiser takes it. */
const PROMISE: sanitize.IOptions = {
  allowedTags: (
    'article header h1 h2 h3 h4 h5 h6 p br a strong em span small time sub sup code pre ul ol li ' +
    'dl dt dd ' +
    'blockquote footer cite table caption tbody tr th td figure img figcaption'
  ).split(' '),
  allowedAttributes: {
    article: ['lang', 'dir'],
    a: ['href'],
    time: ['datetime'],
    code: ['class'],
    th: ['colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
    img: ['src', 'alt'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https'] },
};

/** A sanitiser that finds something to take out writes other tags and attributes than it was given. */
function tagsOf(html: string): string[] {
  return (html.match(/<[^>]*>/g) ?? []).map((tag) =>
    tag
      .replaceAll('&#39;', "'")
      .replaceAll('&#96;', '`')
      .replace(/ ?\/>$/, '>'),
  );
}

function expectSafe(html: string): void {
  expect(tagsOf(sanitize(html, PROMISE))).toEqual(tagsOf(html));
  expect(html).not.toMatch(/<[^>]*\s(?:href|src)="\s*(?:javascript|vbscript|data):/i);
}

const place = { start: 0, end: 0, confidence: 1 } as const;

const SCRIPTS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)//',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '<img src="x" onerror="alert(1)"',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;">',
  '</p></article></body><body onload=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '<style>@import "//a.example"</style>',
  '<math><mi xlink:href="javascript:alert(1)">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  '" onmouseover="alert(1)',
  '` onmouseover=`alert(1)',
  '" style="background:url(javascript:alert(1))',
  '</title></textarea></noscript></template>',
  '\u2028<b>\u2029',
  '<a href="javascript:alert(1)">x</a>',
  '<ｓcript>',
  'x" autofocus onfocus="alert(1)" x="',
  '</pre></code><script>',
  '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;',
];

const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\u0000script:alert(1)',
  'javascript\u200b:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'feed:javascript:alert(1)',
  'view-source:javascript:alert(1)',
  'ms-settings:about',
  'about:blank',
  '"onclick="alert(1)',
  "'onclick='alert(1)",
  'https://a.example/"><script>alert(1)</script>',
  'https://a.example/" onclick="alert(1)',
  '//a.example/x',
  'x:y',
  '1:2',
  ':javascript:alert(1)',
  'ｊavascript:alert(1)',
];

function everywhere(text: string, address: string) {
  const spans = [
    { type: 'link', start: 0, end: text.length, href: address },
    { type: 'time', start: 1, end: text.length, href: text },
  ] as const;
  const cell = { text, header: true, colSpan: 2, rowSpan: 3, spans };
  const blocks: Block[] = [
    { type: 'lead', text, spans, ...place },
    paragraph(text, ...spans),
    { type: 'heading', level: 2, text, spans, ...place },
    {
      type: 'list',
      ordered: true,
      items: [text],
      entries: [{ text, level: 0, ordered: true, spans }],
      ...place,
    },
    { type: 'quote', text, spans, attribution: text, ...place },
    { type: 'code', text, language: text, ...place },
    { type: 'table', rows: [[text]], cells: [[cell]], caption: text, ...place },
    { type: 'figure', caption: text, credit: text, image: address, alt: text, ...place },
  ];
  return articleOf(blocks, {
    title: text,
    kicker: text,
    authors: [text],
    published: text,
    language: text,
  });
}

describe('renderHtml', () => {
  test.each(SCRIPTS)('makes nothing of %j, wherever it stands', (text) => {
    expectSafe(renderHtml(everywhere(text, 'https://a.example/')));
    expectSafe(renderHtml(everywhere(text, text)));
  });

  test.each(ADDRESSES)('follows a sanitiser on the address %j', (address) => {
    expectSafe(renderHtml(everywhere('hier', address)));
  });

  test('a sanitiser finds nothing to take out of any article', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => expectSafe(renderHtml(article))),
      { numRuns: 1000 },
    );
  });

  test('what a reader sees is the text', () => {
    const decode = (html: string) =>
      sanitize(html, { allowedTags: [], allowedAttributes: {} })
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
    const expected = (block: Block): string => {
      if (block.type === 'list') return block.items.join('');
      if (block.type === 'table') return block.rows.flat().join('');
      if (block.type === 'figure') return `${block.caption ?? ''}${block.credit ?? ''}`;
      return block.text;
    };
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const seen = decode(renderHtml(article)).replace(/\s+/g, '');
        const blocks = article.blocks.map(expected).join('');
        expect(seen).toBe(((article.title ?? '') + blocks).replace(/\s+/g, ''));
      }),
      { numRuns: 1000 },
    );
  });

  test('writes each kind of block', () => {
    const text = 'Ja, am 1. Mai\nNein';
    const blocks: Block[] = [
      paragraph(text, { type: 'time', start: 7, end: 13, href: '2024-05-01' }),
      { type: 'quote', text, spans: [{ type: 'emphasis', start: 0, end: 18 }], ...place },
      {
        type: 'list',
        ordered: false,
        items: ['a', 'b', 'c'],
        entries: [
          { text: 'a', level: 0, ordered: false, spans: [] },
          { text: 'b', level: 1, ordered: true, spans: [] },
          { text: 'c', level: 0, ordered: false, spans: [] },
        ],
        ...place,
      },
      {
        type: 'table',
        rows: [['x', 'y']],
        cells: [
          [
            { text: 'x', header: true, colSpan: 1, rowSpan: 1, spans: [] },
            { text: 'y', header: false, colSpan: 2, rowSpan: 1, spans: [] },
          ],
        ],
        ...place,
      },
      { type: 'figure', image: '/a.jpg', alt: 'Zug', caption: 'Ein Zug', credit: 'Ada', ...place },
      { type: 'code', text: 'a < b', language: 'ts', ...place },
    ];
    const article = articleOf(blocks, {
      title: 'Titel',
      authors: ['Ada', 'Emil'],
      published: '2024-05-01',
      language: 'de',
    });
    expect(renderHtml(article)).toBe(`<article lang="de" dir="auto">
<header>
<h1>Titel</h1>
<p><span>Ada</span>, <span>Emil</span> · <time datetime="2024-05-01">2024-05-01</time></p>
</header>
<p>Ja, am <time datetime="2024-05-01">1. Mai</time><br>Nein</p>
<blockquote>
<p><em>Ja, am 1. Mai</em></p>
<p><em>Nein</em></p>
</blockquote>
<ul><li>a
<ol><li>b</li></ol></li>
<li>c</li></ul>
<table><tbody>
<tr><th>x</th><td colspan="2">y</td></tr>
</tbody></table>
<figure><img src="/a.jpg" alt="Zug"><figcaption>Ein Zug <small>Ada</small></figcaption></figure>
<pre><code class="language-ts">a &lt; b</code></pre>
</article>
`);
    expect(renderHtml(article, { title: false, figures: false })).not.toMatch(/Titel|<figure|Ada/);
  });
});
