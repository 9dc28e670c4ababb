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

  it.each([
    ['[a][1] and [b *c*][X y]', 'a and b c', ['link: a (/1)', 'emphasis: c', 'link: b c (/2)']],
    ['[x  Y][] and [1]', 'x Y and 1', ['link: x Y (/2)', 'link: 1 (/1)']],
    ['[a][other] and [^1]', '[a][other] and [^1]', []],
  ])('by reference: %s', (line, text, spans) => {
    const definitions = ['[1]: /1', '[x y]: </2> "Two"', '[1]: /3', '[Update]: closed'];
    const input = [line, '[a][1] [b][x y]', ...definitions].join('\n');
    const { blocks, leftovers } = readText(input, { format: 'markdown' });
    const found = read(input);
    expect(blocks[0]!.text).toBe(text);
    expect(found.spans.slice(0, spans.length).sort()).toEqual([...spans].sort());
    expect(leftovers?.map(({ start, end }) => input.slice(start, end))).toEqual(
      definitions.slice(0, 3),
    );
  });

  it('leaves what looks like a definition alone where nothing refers to it', () => {
    expect(read('[1]: https://example.org').text).toBe('[1]: https://example.org');
  });

  it.each([
    ['~~struck~~ text', 'struck text'],
    ['a ~~ b ~~ c', 'a ~~ b ~~ c'],
    ['~~~~ ~~~a~~~', '~~~~ ~~~a~~~'],
    ['~~a', '~~a'],
  ])('struck text is text: %s', (line, text) => {
    expect(read(line).text).toBe(text);
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
