import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/text/read-text.ts';

/** The text of a line and what its spans cover. */
const read = (line: string, format: 'text' | 'markdown' = 'markdown') => {
  const { blocks, images } = readText(line, { format });
  const spans = blocks.flatMap(({ text, spans }) =>
    spans.map(({ type, start, end, href }) =>
      href === undefined
        ? `${type}: ${text.slice(start, end)}`
        : `${type}: ${text.slice(start, end)} (${href})`,
    ),
  );
  return { text: blocks.map(({ text }) => text).join('\n'), spans, images };
};

describe('Markdown links', () => {
  it.each([
    ['[**the** bridge](/b)', 'the bridge', ['strong: the', 'link: the bridge (/b)']],
    ['[`a()` x](/b)', 'a() x', ['code: a()', 'link: a() x (/b)']],
    ['[a\\_b](/c)', 'a_b', ['link: a_b (/c)']],
    ['[5<sup>th</sup>](/c)', '5th', ['sup: th', 'link: 5th (/c)']],
    ['[a](/b_\\(c\\))', 'a', ['link: a (/b_(c))']],
    // a sign in a target pairs with none outside of it
    ['[a](/*b) c*', 'a c*', ['link: a (/*b)']],
    ['[a `b](/c) d` e', 'a `b d` e', ['link: a `b (/c)']],
  ])('%s', (line, text, spans) => {
    const found = read(line);
    expect(found.text).toBe(text);
    expect([...found.spans].sort()).toEqual([...spans].sort());
  });

  it('unescapes what is said of a picture', () => {
    expect(read('Text ![a\\*b](/c\\(d\\).png)').images).toMatchObject([
      { alt: 'a*b', src: '/c(d).png' },
    ]);
  });

  it('takes any mark for escaped where the input is known to be Markdown', () => {
    expect(read('R\\&amp;D, http\\://a.b, 1 \\< 2').text).toBe('R&amp;D, http://a.b, 1 < 2');
    expect(read('{\\&quot;a\\&quot;: 1}', 'text').text).toBe('{\\"a\\": 1}');
  });
});
