import { describe, expect, it } from 'vitest';
import { sniffFormat } from '../../src/read/format.ts';
import { expectLinear } from '../support/growth.ts';

const PARAGRAPH = 'The bridge over the Lohne opens again in May, the district said on Monday. ';

describe('sniffFormat', () => {
  it.each([
    ['a document', '<!DOCTYPE html><title>x</title><p>y'],
    [
      'a document behind a comment and blank lines',
      `${'\n'.repeat(99)}<!-- a -- b -->\n<html><body>x`,
    ],
    ['an XHTML document', '<?xml version="1.0"?>\n<html xmlns="x"><body/></html>'],
    ['a document behind a script', '<script>let a = 1;</script><html><body><p>x</body></html>'],
    ['a paragraph', '<p>One.</p>'],
    ['a fragment with hard wraps', `<div>\n<p>${PARAGRAPH.replaceAll(' ', '\n')}</p>\n</div>`],
    ['old pages that close nothing', `<p>${PARAGRAPH}<p>${PARAGRAPH}<p>${PARAGRAPH}`],
    [
      'a page that shows some Markdown',
      `<h1>Marks</h1>\n<pre>\n# Bridge\n\nIt was **old**, see [here](https://example.org/a).\n</pre>\n<p>${PARAGRAPH}</p>`,
    ],
    ['a heading before its paragraphs', `<h1>Bridge</h1><p>${PARAGRAPH}</p>`],
  ])('takes %s for HTML', (_, input) => {
    expect(sniffFormat(input)).toBe('html');
  });

  it.each([
    ['nothing', ''],
    ['a sentence', PARAGRAPH],
    ['leftover inline tags', `${PARAGRAPH}\n<strong>Read</strong>:&nbsp;<a href="x">more</a>`],
    ['a leftover block', `${`${PARAGRAPH}\n\n`.repeat(9)}<p class="ad">Advert</p>\n\n${PARAGRAPH}`],
    ['a stray start tag at the front', `<div>\n${`${PARAGRAPH}\n\n`.repeat(9)}`],
    [
      'a text about HTML',
      `Use <p> for paragraphs.\n${`${PARAGRAPH}\n`.repeat(9)}Then close it: </p>.`,
    ],
    ['signs that are no tags', 'a < b and b > c, if x<y'],
    ['a list with dashes', '- one\n- two\n- three\n'],
    ['a hash tag', '#bridge #lohne\n# 1 in the charts'],
    ['prose between two rules', `---\n\n${PARAGRAPH}\nNote: ${PARAGRAPH}\n---\n`],
    ['ruled lines', `Bridge\n------\n${PARAGRAPH}\n\n-----\n${PARAGRAPH}`],
  ])('takes %s for text', (_, input) => {
    expect(sniffFormat(input)).toBe('text');
  });

  it.each([
    ['front matter', `---\ntitle: Bridge\ndate: 2024-01-02\n---\n\n${PARAGRAPH}`],
    ['front matter in TOML', `+++\ntitle = "Bridge"\n+++\n\n${PARAGRAPH}`],
    ['front matter with what is nested', `---\n_build:\n  list: never\n---\n\n${PARAGRAPH}`],
    [
      'headings and links',
      `# Bridge\n\n${PARAGRAPH}\n\n## Why\n\nSee [here](https://example.org/a) and [there](/b).`,
    ],
    [
      'what stands in boxes of tags',
      `<div class="post">\n\n# Bridge\n\n${PARAGRAPH}\n\n## Why\n\nIt was **old**, see [here](https://example.org/a).\n\n</div>`,
    ],
    ['headings and code', '# Use\n\n```ts\nlet a = 1;\n```\n\n## More\n'],
  ])('takes %s for Markdown', (_, input) => {
    expect(sniffFormat(input)).toBe('markdown');
  });

  it.each(['<', '<a ', '<!--', '---\n', '**', '[a](', '| - ', '<p>', ' '])(
    'takes time in proportion to a line of %j',
    (piece) =>
      expectLinear((size) => {
        const line = piece.repeat(size);
        return () => sniffFormat(line);
      }, 25_000),
  );
});
