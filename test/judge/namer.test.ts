import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { nameSignals, sharedColumns } from '../../src/judge/name-signals.ts';
import { unpackNamer } from '../../src/judge/namer.ts';
import { commonSignals } from '../../src/judge/signals/list.ts';
import { packedNames } from '../../src/judge/weights/names.weights.ts';

const STORY = `Council approves new tram line

The city council approved the construction of a new tram line on Tuesday evening, ending a dispute of nine years.

Work is to begin next spring. The line will have eleven stops and connect the university with the harbour.

Opponents of the line announced that they would collect signatures against it until the end of the summer.`;

/** Of a menu, some that every language's lexicon knows among some that none does. */
const MENU = [
  'Home',
  'News',
  'Woodwork',
  'Steam and rail',
  'Sport',
  'Old harbours',
  'Bells',
  'Contact',
];
const namesOf = (input: string, lines: readonly string[]) =>
  extractArticle(input).removed.filter(({ text }) => lines.includes(text));

describe('residue that no rule knows is named by what it looks like', () => {
  it('a menu of a text', () => {
    const removed = namesOf(`${MENU.join('\n')}\n\n${STORY}`, MENU);
    expect(removed).toHaveLength(MENU.length);
    expect(new Set(removed.map(({ category }) => category))).toEqual(new Set(['navigation']));
  });

  it('a list of links of HTML that has no name', () => {
    const links = MENU.map((word) => `<li><a href="/${word}">${word}</a></li>`).join('');
    const [title, ...paragraphs] = STORY.split('\n\n');
    const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
    const html = `<html lang="en"><body><ul>${links}</ul><h1>${title}</h1>${text}</body></html>`;
    const removed = namesOf(html, MENU);
    expect(removed).toHaveLength(MENU.length);
    expect(new Set(removed.map(({ category }) => category))).toEqual(new Set(['navigation']));
  });

  it('and says what tells', () => {
    const said = namesOf(`${MENU.join('\n')}\n\n${STORY}`, MENU).filter(
      ({ rule }) => rule === 'judge',
    );
    expect(said.length).toBeGreaterThan(0);
    for (const { evidence } of said)
      expect(evidence).toMatch(/^most like navigation by [^;]+; against it speak/);
  });
});

describe('a namer', () => {
  const { byCategory } = unpackNamer(packedNames);

  it('has trees for each category that is packed', () => {
    expect(byCategory.map(({ category }) => category)).toEqual(Object.keys(packedNames));
    expect(byCategory.length).toBeGreaterThan(8);
    for (const { trees, means } of byCategory) expect(means).toHaveLength(trees.right.length);
  });

  it('shares the first columns of the rows that the judge judges by', () => {
    expect(nameSignals.slice(0, sharedColumns)).toEqual(commonSignals);
  });
});
