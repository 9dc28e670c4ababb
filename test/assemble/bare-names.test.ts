import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';
import { FERRY, FERRY_HTML } from '../support/ferry.ts';

const page = (above: string, below = ''): string =>
  `<html lang="en"><head><title>Ferry runs again</title></head><body><nav><a href="/h">Harbour Life</a></nav><article><h1>Ferry runs again after flood repairs</h1>${above}${FERRY_HTML}</article>${below}</body></html>`;

const authors = (above: string, below?: string): readonly string[] =>
  extractArticle(page(above, below), { format: 'html' }).authors;

describe('names without a word or a class', () => {
  it.each([
    ['<div>Written by</div><div>Ana Lima</div>', ['Ana Lima']],
    ['<div>Geschrieben von</div><div>Ana Lima</div>', ['Ana Lima']],
    ['<div>Ana Lima</div><div>May 3, 2024</div>', ['Ana Lima']],
    ['<div>May 3, 2024</div><div>Ana Lima</div>', ['Ana Lima']],
    ['<div>May 3, 2024 • Ana Lima</div>', ['Ana Lima']],
    ['<div><a href="/authors/ana-lima">Ana Lima</a></div>', ['Ana Lima']],
  ])('reads %s', (above, expected) => {
    expect(authors(above)).toEqual(expected);
  });

  it.each([
    // its words stand in lower case in the text
    '<div>Northern Bridge</div><div>May 3, 2024</div>',
    // it stands in the menu
    '<div>Harbour Life</div><div>May 3, 2024</div>',
    // a link to a topic
    '<div><a href="/topics/ana-lima">Ana Lima</a></div>',
    // one of a list
    '<ul><li>Ana Lima</li><li>Bo Ek</li></ul>',
  ])('takes %s for no byline', (above) => {
    expect(authors(above)).toEqual([]);
  });

  it('believes a box about the author below', () => {
    const name = '<div>Ana Lima</div><div>Harbour reporter and keeper of the tide tables</div>';
    const box =
      '<div>Ana Lima</div><p>Ana Lima has written about boats and rivers for ten years and keeps two of them.</p>';
    expect(authors(name, box)).toEqual(['Ana Lima']);
  });
});

const MENU = ['Harbour Life', 'Weather', 'Tides', 'Fishing', 'Boats', 'Letters', 'Archive'];
const LINES = [
  ...FERRY,
  'A season ticket costs as much as before, and whoever bought one in March may use it until August.',
];
const LEAD = 'From Monday the ferry spares commuters the way around by the northern bridge.';

const authorsOfText = (...above: readonly string[]): readonly string[] =>
  extractArticle([...MENU, 'Ferry runs again after flood repairs', ...above, ...LINES].join('\n'), {
    format: 'text',
  }).authors;

describe('names in the lines of a page given as text', () => {
  it.each([
    ['a date beside it', ['Ana Lima', 'May 3, 2024'], ['Ana Lima']],
    ['a lead over it', [LEAD, 'Ana Lima', 'May 3, 2024'], ['Ana Lima']],
    ['a word over two names', [LEAD, 'By', 'Ana Lima', 'and', 'Bo Ek'], ['Ana Lima', 'Bo Ek']],
    ['a word over two names, Danish', ['Af', 'Ana Lima', 'og', 'Bo Ek'], ['Ana Lima', 'Bo Ek']],
    ['a job below it', [LEAD, 'Ana Lima', 'Harbour Reporter'], ['Ana Lima']],
    ['an account behind it', ['Ana Lima@analima', 'May 3, 2024'], ['Ana Lima']],
    ['the paper behind it', ['Ana Lima, Reed Gazette - May 3, 2024 3:06 pm'], ['Ana Lima']],
    [
      'a job that runs into the date',
      ['Ana Lima, CorrespondentMay 3, 2024, 3:06 pm'],
      ['Ana Lima'],
    ],
    ['the label of the day in it', ['Ana LimaPublished May 3, 2024, 11:21am'], ['Ana Lima']],
    [
      'two days and their labels behind it',
      ['Ana LimaPublished May 3, 2024, 11:21am|Updated May 4, 2024, 6:39pm'],
      ['Ana Lima'],
    ],
    ['topics behind the day', ['Ana Lima 3 May 2024 River crossings, Flood repairs'], ['Ana Lima']],
    ['how long ago below it', ['Ana Lima', 'Published Yesterday'], ['Ana Lima']],
    [
      'half of it in the text as a word',
      ['Ana Miller', 'May 3, 2024', 'The miller had to wait as well, the ferry office said.'],
      ['Ana Miller'],
    ],
    [
      'a word for a team, which the text uses too',
      ['Reedbank.com Team', 'May 3, 2024', 'The team of the harbour office said that it was glad.'],
      ['Reedbank.com Team'],
    ],
  ])('reads a name with %s', (_, above, expected) => {
    expect(authorsOfText(...above)).toEqual(expected);
  });

  it.each([
    ['a subheading below the first paragraph', [LINES[0]!, 'Three Weeks Later']],
    ['how a letter opens', ['Dear Friends,']],
    ['a job alone', ['Harbour Reporter']],
  ])('takes %s for no byline', (_, above) => {
    expect(authorsOfText(...above)).toEqual([]);
  });
});
