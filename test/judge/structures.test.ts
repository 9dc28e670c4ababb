import { expect, it } from 'vitest';
import { coherent } from '../../src/judge/cohere.ts';
import { readHtml } from '../../src/read/html/read-html.ts';

const PROSE =
  'The tool is ready when the third command says so, and the table tells what each of the numbers means to you.';

/** The levels of what is no prose, where prose is sure and nothing else looks like article. */
function levels(html: string, doubtful: number): readonly number[] {
  const document = readHtml(html);
  const { blocks } = document;
  const probability = Float32Array.from(blocks, ({ text }) => (text === PROSE ? 0.9 : doubtful));
  const words = Float32Array.from(blocks, ({ text }) => text.split(' ').length);
  const out = coherent(document, probability, words, new Uint8Array(blocks.length));
  return blocks.flatMap(({ text }, i) => (text === PROSE ? [] : [Math.round(out[i]! * 100) / 100]));
}

const TABLE = '<table><tr><td>0</td><td>well</td></tr><tr><td>1</td><td>not well</td></tr></table>';

it.each([
  ['right below the prose', `<div><p>${PROSE}</p>${TABLE}</div>`],
  ['in a wrapper', `<div><p>${PROSE}</p><figure><div>${TABLE}</div></figure></div>`],
  [
    'in a section of its own',
    `<main><section><p>${PROSE}</p></section><section><h2>Codes</h2>${TABLE}</section></main>`,
  ],
])('a table %s stays with it', (_, html) => {
  expect(levels(html, 0.2).slice(-2)).toEqual([0.9, 0.9]);
});

it.each([
  ['a table', TABLE, [0.9, 0.9]],
  ['terms', '<dl><dt>Price</dt><dd>£4</dd></dl>', [0.9, 0.9]],
  ['a list', '<ul><li>News</li><li>Sport</li></ul>', [0.2, 0.2]],
])('of what stands over the prose, %s', (_, above, expected) => {
  expect(levels(`<main>${above}<p>${PROSE}</p></main>`, 0.2)).toEqual(expected);
});

it.each(['comment-list', 'reviews'])('a list of what readers wrote is not kept: %s', (name) => {
  const said = (text: string) => `<li>${text}</li>`;
  const list = (called: string) =>
    levels(
      `<div><p>${PROSE}</p><ol class="${called}">${said('Ann')}${said('Bert')}</ol></div>`,
      0.2,
    );
  expect(list(name)).toEqual([0.2, 0.2]);
  expect(list('steps')).toEqual([0.9, 0.9]);
});

it('code and a quotation between paragraphs stay', () => {
  const between = '<pre>tool init</pre>';
  expect(levels(`<p>${PROSE}</p>${between}<p>${PROSE}</p>`, 0.3)).toEqual([0.9]);
  expect(
    levels(`<p>${PROSE}</p><blockquote><p>It works.</p></blockquote><p>${PROSE}</p>`, 0.3),
  ).toEqual([0.9]);
});

it('nothing stays that looks like a menu', () => {
  expect(levels(`<div><p>${PROSE}</p><div>${TABLE}</div></div>`, 0.05)).toEqual([0.05, 0.05]);
});
