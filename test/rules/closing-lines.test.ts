import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';
import { isWire } from '../../src/lexicon/names.ts';
import { behindSource } from '../../src/lexicon/source-words.ts';

const story = [
  'Town quarrels over the old swimming pool',
  'The pool has been empty since the spring, because the pumps have failed and nobody wants to pay the bill for new ones.',
  'The mayor said on Tuesday that the repair would cost at least four million, although the request was handed in two years ago and nobody has answered it since.',
  'A decision is expected in the autumn, when the budget for the next year is debated and it is clear how much money the county can still give.',
];
const removedFrom = (lines: readonly string[]) =>
  extractArticle(lines.join('\n\n')).removed.map(({ text, category }) => [text, category]);

describe('a line that closes a text', () => {
  it.each([
    'Source: Reuters',
    'Sources: AFP, Reuters',
    'With reporting by AFP',
    'Reuters',
    '/TT',
    'Quelle: example.de, abc/dpa',
    '© AFP',
    '【共同】',
  ])('is its source: %s', (line) => {
    expect(removedFrom([...story, line])).toEqual([[line, 'legal']]);
  });
  it('is one behind another, too', () => {
    expect(removedFrom([...story, '(Reuters)', '© AFP'])).toEqual([
      ['(Reuters)', 'legal'],
      ['© AFP', 'legal'],
    ]);
  });
  it.each(['Source: the river', 'Reuter', 'With Ada', 'Theo Ada'])('is text: %s', (line) => {
    expect(removedFrom([...story, line])).not.toContainEqual([line, 'legal']);
  });
  it.each([
    '<img src="pool.png" alt="The pool"><p>© AFP</p>',
    '<figure><img src="pool.png" alt="The pool"><figcaption>© AFP</figcaption></figure>',
  ])('is none below a picture: %s', (picture) => {
    const [title, ...paragraphs] = story;
    const html = `<article><h1>${title}</h1><p>${paragraphs.join('</p><p>')}</p>${picture}</article>`;
    expect(extractArticle(html).removed.map(({ category }) => category)).not.toContain('legal');
  });
});

describe('the source of a text', () => {
  it('stands behind a label or a word that joins it, the longest there is', () => {
    expect(behindSource('Quelle: dpa')).toBe('dpa');
    expect(behindSource('来源：新华社')).toBe('新华社');
    expect(behindSource('with reporting by AFP')).toBe('AFP');
    expect(behindSource('Quellen fließen')).toBeUndefined();
    expect(behindSource('Fuente de vida')).toBeUndefined();
  });
  it('is an agency as it signs, no word that is written alike', () => {
    for (const name of ['dpa', 'ČTK', 'TT', '共同', 'ΑΠΕ-ΜΠΕ'])
      expect(isWire(name), name).toBe(true);
    for (const name of ['tt', 'Pap', 'Getty Images', 'Mehr', 'Beta'])
      expect(isWire(name), name).toBe(false);
  });
});
