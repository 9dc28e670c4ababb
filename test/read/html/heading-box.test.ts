import { expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';

const shown = (html: string) =>
  readHtml(html).blocks.map(({ shape, level, text }) => [shape, level, text]);
const EDIT = '<span class="mw-editsection">[<a href="/edit">edit</a>]</span>';

it('a heading and the links that edit its section are one line', () => {
  expect(
    shown(
      `<p>One.</p><div class="mw-heading mw-heading2"><h2 id="a">History</h2>${EDIT}</div><p>Two.</p>`,
    ),
  ).toEqual([
    ['text', undefined, 'One.'],
    ['heading', 2, 'History[edit]'],
    ['text', undefined, 'Two.'],
  ]);
});

it.each([
  ['a box of another name', `<div class="heading"><h2>History</h2>${EDIT}</div>`],
  ['a box further out', `<div class="mw-heading"><div><h2>History</h2>${EDIT}</div></div>`],
])('but not in %s', (_, html) => {
  expect(shown(html).map(([, , text]) => text)).toEqual(['History', '[edit]']);
});
