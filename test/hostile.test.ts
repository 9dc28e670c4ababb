import { describe, expect, it } from 'vitest';
import { extractArticle } from '../src/extract.ts';
import { expectLinear } from './support/growth.ts';
import { EVERYTHING, FULL_SIZE, noBench, sampleOf } from './support/sample.ts';

// Inputs made to hang or to crash.

const sentence = 'The council met on Tuesday and agreed to widen the bridge over the river. ';
const numbered = (k: number, make: (i: number) => string): string =>
  Array.from({ length: k }, (_, i) => make(i)).join('');

const TEXTS: Readonly<Record<string, (k: number) => string>> = {
  'one long line': (k) => sentence.repeat(k / 10),
  'short lines': (k) => 'a b\n'.repeat(k),
  'short distinct lines': (k) => numbered(k, (i) => `line ${i}\n`),
  'equal paragraphs': (k) => `${sentence.repeat(2)}\n\n`.repeat(k / 20),
  'less-than signs': (k) => '<'.repeat(k),
  'open tags in a line': (k) => '<b>'.repeat(k),
  'half tags': (k) => '<a href='.repeat(k),
  'nested tags in a line': (k) => `${'<i>'.repeat(k)}x${'</i>'.repeat(k)}`,
  'ampersands': (k) => '&'.repeat(k),
  'entities': (k) => '&nbsp;&amp;&#x41;'.repeat(k),
  'double entities': (k) => '&amp;amp;lt;'.repeat(k),
  'opening brackets': (k) => '['.repeat(k),
  'brackets and parentheses': (k) => '[a]('.repeat(k),
  'picture marks': (k) => '![a](b '.repeat(k),
  'asterisks': (k) => '*'.repeat(k),
  'asterisks and words': (k) => '*a **b '.repeat(k),
  'underscores': (k) => '_a'.repeat(k),
  'backticks': (k) => numbered(Math.ceil(Math.sqrt(2 * k)), (i) => `${'`'.repeat(i + 1)} `),
  'backticks one by one': (k) => '` a '.repeat(k),
  'pipes': (k) => '| a | b |\n'.repeat(k / 4),
  'table rules': (k) => `${'|-'.repeat(k)}\n`,
  'reference links': (k) => '[a][b] '.repeat(k),
  'definitions of references': (k) => `[a][b]\n\n${numbered(k, (i) => `[b${i}]: c\n[x][b${i}]\n`)}`,
  'struck text': (k) => '~~a~~ ~~'.repeat(k),
  'rows of a table': (k) => `| a | b |\n|---|---|\n${'| [a](b) | `c` |\n'.repeat(k / 4)}`,
  'rows of no table': (k) => '| a | b |\n| a | b | c |\n'.repeat(k / 8),
  'cells of a row': (k) => `|${' a |'.repeat(k)}\n`.repeat(2),
  'cells of a table': (k) => `| a | b |\n|---|---|\n${'| **a** '.repeat(k)}`,
  'bars in code in a cell': (k) => `| a | b |\n|---|---|\n| \`${'a\\|'.repeat(k)}\` |`,
  'quotes in quotes': (k) => `${'> '.repeat(k)}said`,
  'quote lines': (k) => '> said\n'.repeat(k),
  'list items': (k) => '- item\n'.repeat(k),
  'deep list items': (k) => numbered(Math.ceil(Math.sqrt(k)), (i) => `${' '.repeat(2 * i)}- item\n`),
  'fences': (k) => '```\n'.repeat(k),
  'fences that never close': (k) => '~~~a\n'.repeat(k),
  'headings': (k) => '# a\n'.repeat(k),
  'underlines': (k) => 'a\n---\n'.repeat(k),
  'front matter': (k) => `---\n${'a: b\n'.repeat(k)}`,
  'lines without a blank': (k) => `${'a'.repeat(80)}\n`.repeat(k),
  'double entities between words': (k) => 'Some text &amp;nbsp; here. '.repeat(k),
  'blanks': (k) => `a${' '.repeat(k)}b`,
  'blank lines': (k) => '\n \n'.repeat(k),
  'tabs and zero-width spaces': (k) => '\t\u200b'.repeat(k),
  'soft hyphens': (k) => 'a\u00ad'.repeat(k),
  'NULs': (k) => '\0a'.repeat(k),
  'one very long word': (k) => 'a'.repeat(k),
  'capitals run together': (k) => 'aB'.repeat(k),
  'unpaired surrogates': (k) => '\ud800a\udc00'.repeat(k),
  'combining marks': (k) => `a${'\u0301'.repeat(k)}`,
  'digits': (k) => '1'.repeat(k),
  'counters': (k) => '1/53 '.repeat(k),
  'dates': (k) => '12. März 2024, '.repeat(k),
  'addresses': (k) => 'https://example.org/ '.repeat(k),
  'mail addresses': (k) => 'a@'.repeat(k),
  'share words': (k) => 'Share on FacebookTweetPin '.repeat(k / 4),
  'share lines': (k) => 'Share on Facebook\n'.repeat(k / 2),
  'photo credits': (k) => 'Photo: Ann Example\n'.repeat(k / 2),
  'credits in one line': (k) => '(Photo: Ann Example) '.repeat(k / 4),
  'bylines': (k) => 'By Ann Example\n'.repeat(k / 2),
  'byline of many names': (k) => `By ${'Ann Example, '.repeat(k / 2)}`,
  'subscription offers': (k) => 'Subscribe to read on\n'.repeat(k / 2),
  'commas': (k) => ','.repeat(k),
  'full stops': (k) => 'a. '.repeat(k),
  'quotation marks': (k) => '"\''.repeat(k),
  'dashes': (k) => 'a - '.repeat(k),
  'Chinese without spaces': (k) => '新聞記者今日報道'.repeat(k / 4),
  'Thai without spaces': (k) => 'ข่าววันนี้'.repeat(k / 4),
  'changing scripts': (k) => 'aж中'.repeat(k),
}; // biome-ignore format: a table

const PAGES: Readonly<Record<string, (k: number) => string>> = {
  'paragraphs': (k) => `<p>${sentence.repeat(2)}`.repeat(k / 10),
  'lines of one paragraph': (k) => `<p>${'and so\n'.repeat(12 * k)}`,
  'nested blocks': (k) => `${'<div>'.repeat(k)}${sentence}${'</div>'.repeat(k)}`,
  'nested blocks with text': (k) => '<div>x'.repeat(k),
  'nested inline elements': (k) => `<p>${'<span class=a>'.repeat(k)}x`,
  'formatting to reopen': (k) => `<p>${numbered(k, (i) => `<b id=${i}>`)}${'</p><p>x'.repeat(k)}`,
  'formatting alike to reopen': (k) => `<p>${'<b id=i>'.repeat(k)}${'</p><p>x'.repeat(k)}`,
  'nested tables': (k) => '<table><tr><td>x'.repeat(k),
  'nested lists': (k) => '<ul><li>x'.repeat(k),
  'nested quotes': (k) => '<blockquote>x'.repeat(k),
  'nested forms': (k) => '<form><div>x'.repeat(k),
  'links in links': (k) => '<a href=x>x'.repeat(k),
  'links around blocks': (k) => `${'<a href=x><div>'.repeat(k)}${'</a>y'.repeat(k)}`,
  'end tags of nothing': (k) => `${'<div>'.repeat(k)}x${'</b></p></li></td>'.repeat(k)}`,
  'attributes': (k) => `<p ${numbered(k, (i) => `a${i}=1 `)}>x`,
  'equal attributes': (k) => `<p ${'class=a '.repeat(k)}>x`,
  'one long class': (k) => `<p class="${'aB '.repeat(k)}">x`,
  'distinct classes': (k) => numbered(k, (i) => `<p class="c${i}">x`),
  'unclosed comments': (k) => '<!-- x '.repeat(k),
  'comments': (k) => '<!-- x -->'.repeat(k),
  'unclosed scripts': (k) => '<script>x'.repeat(k),
  'scripts': (k) => '<script>x</script>'.repeat(k),
  'unclosed styles': (k) => '<style>x</styl'.repeat(k),
  'unclosed titles': (k) => '<title>x'.repeat(k),
  'noscripts': (k) => '<noscript>x'.repeat(k),
  'templates': (k) => '<template>x'.repeat(k),
  'double entities between words': (k) => `<p>${'Some text &amp;nbsp; here. '.repeat(k)}`,
  'links around entities': (k) => `<p>${'<a href=x>Some &amp;nbsp; text</a> here. '.repeat(k)}`,
  'table rows': (k) => `<table>${'<tr><td>a<td>b'.repeat(k)}`,
  'table cells': (k) => `<table><tr>${'<td>a'.repeat(k)}`,
  'line breaks': (k) => 'x<br>'.repeat(k),
  'headings': (k) => '<h2>Title</h2>'.repeat(k),
  'equal headings and claims': (k) => `<title>Some title of a page</title>${'<meta property="og:title" content="Some title of a page">'.repeat(k / 2)}${'<h1>Some title of a page</h1>'.repeat(k / 2)}`,
  'pictures': (k) => '<img srcset="a 1x, b 2x" data-src=c.png alt=x>'.repeat(k),
  'figures': (k) => '<figure><img src=a.png><figcaption>x</figcaption></figure>'.repeat(k / 4),
  'pictures between paragraphs': (k) => `<p>${sentence}</p><img src=a.png>`.repeat(k / 8),
  'times': (k) => '<time datetime=2024-03-01>1 March 2024</time>'.repeat(k / 4),
  'authors': (k) => numbered(k / 4, (i) => `<a rel=author href=x>Ann Example${i}</a>`),
  'microdata': (k) => '<div itemscope itemtype=http://schema.org/Article><p itemprop=author>x'.repeat(k),
  'linked data': (k) => `<script type="application/ld+json">${'[{"@graph":'.repeat(k)}</script><p>x`,
  'many linked data': (k) => '<script type="application/ld+json">{"@type":"Article","author":"Ann Example"}</script>'.repeat(k / 4),
  'linked data without end': (k) => `<script type="application/ld+json">{"articleBody":"${'\\"x '.repeat(k)}`,
  'state': (k) => `<div id=app></div><script>window.s={"body":"${'word and more. \\n'.repeat(k)}"}</script>`,
  'hidden': (k) => '<div style="display:none">x</div>'.repeat(k),
  'share rows': (k) => '<div class=share><a href=x>Share on Facebook</a></div>'.repeat(k / 4),
  'posts': (k) => numbered(k / 8, (i) => `<div class=post><b>user${i}</b><p>${sentence}</div>`),
  'MathML': (k) => '<math><mi>x</mi><annotation>x'.repeat(k),
  'SVG': (k) => '<svg><foreignObject>x'.repeat(k),
}; // biome-ignore format: a table

const growsLinearly = (shape: (k: number) => string, format: 'text' | 'html') =>
  expectLinear((size) => {
    const input = shape(size);
    return () => extractArticle(input, { format });
  }, 1250);

describe('time grows with the length of', () => {
  it.each(Object.keys(TEXTS))('%s', (name) => growsLinearly(TEXTS[name]!, 'text'));
  it.each(Object.keys(PAGES))('%s in HTML', (name) => growsLinearly(PAGES[name]!, 'html'));
});

describe('an answer to', () => {
  const many = FULL_SIZE ? 1_000_000 : 200_000;
  const long = FULL_SIZE ? 50_000_000 : 5_000_000;
  const TIME = { timeout: FULL_SIZE ? 900_000 : 120_000 };

  it(`a line of ${long / 1e6} MB`, TIME, () => {
    const input = sentence.repeat(long / sentence.length);
    const { text } = extractArticle(input);
    expect(text.length).toBeGreaterThan(0.99 * input.trim().length);
  });

  it(`${many} short lines`, TIME, () => {
    const { blocks, removed } = extractArticle(numbered(many, (i) => `Line ${i} of it\n`));
    expect(blocks.length + removed.length).toBeGreaterThan(0);
  });

  it('a million less-than signs', TIME, () => {
    expect(extractArticle('<'.repeat(1_000_000)).verdict.is).not.toBe('article');
  });

  it('100,000 open tags in a line', TIME, () => {
    const input = `${sentence.repeat(3)}${'<b>'.repeat(100_000)}${sentence}`;
    const { title = '', text } = extractArticle(input, { format: 'text' });
    expect(`${title} ${text}`.match(/widen the bridge/g)).toHaveLength(4);
  });

  it('100,000 nested tags', TIME, () => {
    const input = `${'<div><b>'.repeat(50_000)}${sentence.repeat(5)}${'</b></div>'.repeat(50_000)}`;
    expect(extractArticle(input, { format: 'html' }).text).toBe(sentence.repeat(5).trim());
  });

  it('a million attributes', TIME, () => {
    const input = `<p ${numbered(1_000_000, (i) => `a${i} `)}>${sentence.repeat(5)}</p>`;
    expect(extractArticle(input, { format: 'html' }).text).toBe(sentence.repeat(5).trim());
  });

  it('bytes of a picture', TIME, () => {
    // a linear congruence in place of chance
    let state = 1;
    const bytes = Array.from({ length: 200_000 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % 256;
    });
    const input = `\u0089PNG\r\n${String.fromCharCode(...bytes.slice(0, 60_000))}`;
    expect(extractArticle(input).confidence).toBeGreaterThanOrEqual(0);
    expect(
      extractArticle(new TextDecoder('utf-16le').decode(Uint8Array.from(bytes))).blocks,
    ).toBeDefined();
  });
});

/** The same numbers in every run, from 0 to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const latin1 = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

function shuffled(html: string, random: () => number): string {
  const tags = html.match(/<[^<>]{1,2000}>/g) ?? [];
  for (let i = tags.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [tags[i], tags[j]] = [tags[j]!, tags[i]!];
  }
  let next = 0;
  return html.replace(/<[^<>]{1,2000}>/g, () => tags[next++]!);
}

describe.skipIf(noBench)('an answer to real pages', () => {
  const TIME = { timeout: EVERYTHING ? 7_200_000 : 180_000 };
  const pages = noBench
    ? []
    : ['wcxb-dev', 'fundus-dev', 'naeb-dev', 'daniel-dev'].flatMap((set) =>
        sampleOf(set, 3).flatMap(({ id, html }) => (html === undefined ? [] : [{ id, html }])),
      );
  const CUTS = EVERYTHING ? 20 : 4;

  it('cut at random places', TIME, () => {
    const random = randomNumbers(11);
    for (const { html } of pages)
      for (let i = 0; i < CUTS; i++) {
        const input = html.slice(0, Math.floor(random() * html.length));
        expect(extractArticle(input, { format: 'html' }).verdict.is).toBeDefined();
      }
  });

  it('with their tags shuffled', TIME, () => {
    const random = randomNumbers(12);
    for (const { html } of pages)
      expect(extractArticle(shuffled(html, random)).verdict.is).toBeDefined();
  });

  it('without attributes', TIME, () => {
    for (const { html } of pages) {
      const bare = html.replace(/<([a-zA-Z][\w-]{0,30})\s[^<>]{0,5000}>/g, '<$1>');
      expect(extractArticle(bare).verdict.is).toBeDefined();
    }
  });

  it('read in the wrong encoding', TIME, () => {
    for (const { html } of pages) expect(extractArticle(latin1(html)).verdict.is).toBeDefined();
  });

  it('wrapped in 50,000 elements', TIME, () => {
    for (const { html } of pages) {
      const input = `${'<div>'.repeat(50_000)}${html}${'</div>'.repeat(50_000)}`;
      expect(extractArticle(input).verdict.is).toBeDefined();
    }
  });
});

if (noBench) console.warn(`hostile changes of real pages are skipped: ${noBench}`);
