import { describe, expect, it } from 'vitest';
import { extractArticle, renderText } from '../../src/index.ts';
import { faultsOfOrder } from '../support/invariants.ts';

const VERSES = [
  ['She counts the oars at evening,', 'two for him and two for her,'],
  ['She counts the lamps at evening,', 'one for here and one for there,'],
  ['She counts the ropes at evening,', 'and he does not ask her why.'],
];
const PROSE =
  'The stove burns twigs, cones and whatever you find, and packs down to the size of a book. We have sold it since 1994 and changed one thing.';

const textsOf = (input: string, format: 'html' | 'text') => {
  const article = extractArticle(input, { format });
  expect(faultsOfOrder(input, article)).toEqual([]);
  const again = extractArticle(renderText(article), { format: 'plain' });
  expect(again.text).toBe(article.text);
  return article.blocks.map((block) => ('text' in block ? block.text : block.type));
};
const page = (body: string) =>
  `<html lang="en"><title>The Ferryman</title><h1>The Ferryman</h1>${body}</html>`;

describe('lines in elements of their own', () => {
  it.each(['<div><br></div>', '<div style="x">&nbsp;</div>', '<div></div>'])(
    'are stanzas where empty ones stand between: %s',
    (empty) => {
      const poem = VERSES.map((lines) => lines.map((line) => `<div>${line}</div>`).join(''));
      expect(textsOf(page(`<div class="poem">${poem.join(empty)}</div>`), 'html')).toEqual(
        VERSES.map((lines) => lines.join('\n')),
      );
    },
  );

  it('are paragraphs where none does, and where one is long', () => {
    const lines = VERSES.flat().map((line) => `<div>${line}</div>`);
    expect(textsOf(page(`<div>${lines.join('')}</div>`), 'html')).toEqual(VERSES.flat());
    const letter = `<div>Dear Sir,</div><div>${PROSE}</div><div><br></div><div>${PROSE.replace('stove', 'oven')}</div><div>It is a good one, and I like it.</div>`;
    for (const text of textsOf(page(`<div>${letter}</div>`), 'html'))
      expect(text).not.toContain('\n');
  });
});

describe('lines between blank ones in a text', () => {
  it('are a stanza', () => {
    const scores = 'Goals\nBrandt 12\nKeller 30\nVale 84';
    expect(
      textsOf(
        `Varne wins the derby\n\n${PROSE}\n\n${scores}\n\n${PROSE.replace('stove', 'team')}`,
        'text',
      ),
    ).toContain(scores);
  });

  it('are none where one of them is a number, a date or a paragraph', () => {
    const thread = `Boat Forum\nWhich glue for canvas?\nkelp\nFebruary 1, 2022, 9:00am\n1\n\n${PROSE}\n\ntar\nFebruary 1, 2022, 10:12am\n2\n\nContact cement of the rubber kind. The others crack in the first frost, ask me how I know.\nIt is not cheap, but it lasts.`;
    for (const text of textsOf(thread, 'text')) expect(text).not.toContain('\n');
  });
});
