import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const PARAGRAPHS = [
  'The mill stands where the river leaves the hills, and its wheel has turned in every winter but one.',
  'Three families have owned it, and each of them built a wall that the next one took down again.',
  'Visitors may climb to the upper floor, where the stones are still in the place they were first put.',
];
const page = (...parts: string[]): string =>
  `<html lang="en"><head><title>A history of the mill</title></head><body><h1>A history of the mill</h1>${parts.join('')}</body></html>`;
const [first, ...others] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
const inside = (part: string): string => page(first!, part, ...others);
const published = (input: string): string | undefined =>
  extractArticle(input, { format: 'html' }).published;

describe('a date in the text', () => {
  it.each([
    ['in a sentence', '<p>The house was built before 1 January 2008.</p>'],
    ['of a list', '<ul><li>Opened on 3 May 1911</li><li>Closed for a winter</li></ul>'],
    ['in front of an item', '<ul><li>3 May 1911: the wheel turns</li><li>1930: fire</li></ul>'],
    ['of a table', '<table><tr><th>Opened</th><td>3 May 1911</td></tr></table>'],
    ['of a term', '<dl><dt>Opened</dt><dd>3 May 1911</dd></dl>'],
    ['in a heading', '<h2>The fire of 3 May 1911</h2>'],
    ['of a person', '<p>Harold Finch was born on 3 May 1911 in the mill.</p>'],
    ['of a work', '<p>The book about it was published on 3 May 1911.</p>'],
    ['of an event', '<h2>November 9, 2024 @ 5:00 pm - 7:30 pm</h2>'],
  ])('%s is not that of publication', (_, part) => {
    expect(published(inside(part))).toBeUndefined();
    expect(published(page(part, first!, ...others))).toBeUndefined();
  });

  it('is not that of publication in a sentence that goes', () => {
    const short =
      '<div class="related"><ul><li><a href="/h">How the old mill at the lake was burnt down on 3 May 1911</a></li></ul></div>';
    const article = extractArticle(page(...PARAGRAPHS.map((text) => `<p>${text}</p>`), short));
    expect(article.removed.some(({ text }) => text.includes('3 May 1911'))).toBe(true);
    expect(article.published).toBeUndefined();
  });

  it.each(['Release Date', 'Fecha de lanzamiento', '発売日'])(
    'is not that of publication under “%s”',
    (label) => {
      expect(
        published(page(first!, ...others, `<p>${label}</p><p>May 6, 2016</p>`)),
      ).toBeUndefined();
    },
  );

  it.each([
    '<p>3 May 2024</p>',
    '<p>Published on 3 May 2024</p>',
    '<p>Essay – published: 3 May 2024</p>',
    '<p>Ana Lima, 3 May 2024</p>',
    '<p>3 May 2024 by Ana Lima</p>',
    '<dl><dt>Published</dt><dd>3 May 2024</dd></dl>',
    '<table><tr><th>Published</th><td>3 May 2024</td></tr></table>',
    '<p class="meta">Essay, 3 May 2024</p>',
  ])('is that of publication in %s', (part) => {
    expect(published(page(part, first!, ...others))).toBe('2024-05-03');
  });
});

describe('a statement of when a post was published', () => {
  const statement =
    '<p>This entry was posted on Sunday, October 14th, 2007 at 9:12 pm and is filed under <a href="/m">Mills</a>.</p>';
  const comments =
    '<ol class="commentlist"><li><cite>Pim</cite> says:<br><small>October 15th, 2007 at 7:45 am</small><p>The red ones turn faster.</p></li></ol>';

  it('stands in a sentence below the text', () => {
    expect(published(page(first!, ...others, statement))).toBe('2007-10-14T21:12');
  });

  it('is worth more than the day of a comment', () => {
    expect(published(page(first!, ...others, statement, comments))).toBe('2007-10-14T21:12');
    expect(published(page(first!, ...others, comments))).toBeUndefined();
  });
});
