import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';

const TRAIN =
  'The night train to the coast is back after eleven years, and the first weekend was booked out within a day.';
const MAYOR =
  'The mayor, who had written to five ministers, bought the first ticket himself and slept through the arrival.';
const texts = (html: string): string[] => readHtml(html).blocks.map(({ text }) => text);

describe('lines with single breaks between them', () => {
  it.each([
    ['paragraphs', `${TRAIN}<br>${MAYOR}`, [TRAIN, MAYOR]],
    [
      'paragraphs set in by blanks, short ones among them',
      `&nbsp; &nbsp;${TRAIN}<br>&nbsp;&nbsp; “Good night”, he said<br>\n&#160;&#160;${MAYOR}`,
      [TRAIN, '“Good night”, he said', MAYOR],
    ],
    [
      'paragraphs set in by ideographic blanks',
      `　　${'夜行列車が海辺の町に戻ってきた。'.repeat(4)}<br>　　${'町長は最初の切符を自分で買った。'.repeat(4)}`,
      ['夜行列車が海辺の町に戻ってきた。'.repeat(4), '町長は最初の切符を自分で買った。'.repeat(4)],
    ],
    [
      'rows of links around a paragraph',
      `<a href=/>Home</a> | <a href=/n>News</a><br>${TRAIN}<br><a href=p>Print</a> <a href=m>Mail</a>`,
      ['Home | News', TRAIN, 'Print Mail'],
    ],
    ['a line in bold over a paragraph', `<b>Back again</b><br>${TRAIN}`, ['Back again', TRAIN]],
    [
      'the headline, and what stands over the text with it',
      `<title>The night train is back - The Post</title><a href=/>Home</a><br>The night train is back<br>By Ada Sample<br>${TRAIN}`,
      ['Home', 'The night train is back', 'By Ada Sample', TRAIN],
    ],
  ])('are cut: %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    ['a stanza', 'She kept the boat when he was gone,<br>&nbsp;&nbsp;the rope, the bell, the tin;'],
    ['an address', '<b>Mill Street 4</b><br>Harbour Town<br>Phone 555 0100'],
    ['a line that goes on', `${TRAIN.slice(0, -1)} and<br>${MAYOR}`],
    ['items behind a sentence', `${TRAIN}<br>one cup<br>two spoons`],
  ])('are not: %s', (_, html) => {
    expect(texts(html)).toHaveLength(1);
  });

  it('keep their place in the input, their spans and the elements they stand in', () => {
    const html = `<div>${TRAIN.replace('night', '<i>night</i>')}<br>&amp; <b>${MAYOR}</b></div><p>x</p>`;
    const { blocks } = readHtml(html);
    expect(blocks.map(({ start, end }) => html.slice(start, end))).toEqual([
      TRAIN.replace('night', '<i>night</i>'),
      `&amp; <b>${MAYOR}`,
      'x',
    ]);
    expect(blocks[1]!.spans).toEqual([{ type: 'strong', start: 2, end: 2 + MAYOR.length }]);
    const { element } = blocks[0]!;
    expect([element!.firstBlock, element!.endBlock]).toEqual([0, 2]);
    expect(element!.textLength).toBe(TRAIN.length + MAYOR.length + 2);
  });
});
