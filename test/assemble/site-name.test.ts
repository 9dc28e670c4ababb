import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const BODY = `<p>It flew. After four months of glue and two of despair the big red one went up on Saturday and stayed there for an hour.</p>
<p>The line sang, and a man with a dog stopped and said that it was the most useless and most beautiful thing he had seen all year.</p>
<p>Next week I shall try the blue one, if the wind comes from the sea and my neighbour lends me his van again.</p>`;

const titleOf = (title: string, h1: string, h2: string): string | undefined =>
  extractArticle(
    `<title>${title}</title><div><h1>${h1}</h1></div><div class="post"><h2>${h2}</h2>${BODY}</div>`,
  ).title;

describe('the name of a site that is set as a first-level heading', () => {
  const post = 'First flight over the dunes';

  it.each([
    'First flight over the dunes - Kite Diary',
    'Kite Diary » First flight over the dunes',
    'Kite Diary | First flight over the dunes',
  ])('is no title beside the other part of “%s”', (title) => {
    expect(titleOf(title, 'Kite Diary', post)).toBe(post);
  });

  it('is no title where it leads home', () => {
    expect(titleOf('Kites', '<a href="https://kites.example/">The Kite Diary</a>', post)).toBe(
      post,
    );
  });

  it('is one where no other heading is the other part', () => {
    expect(titleOf('Over the dunes - Kite Diary', 'Over the dunes', 'What came next')).toBe(
      'Over the dunes',
    );
  });

  it('is no title as the name of a book above each of its chapters', () => {
    const html = (chapter: string) =>
      `<title>What wind is - The Handbook of Kites</title><header><h1>The Handbook of Kites</h1></header><main><h2>${chapter}</h2>${BODY}</main>`;
    expect(extractArticle(html('What wind is')).title).toBe('What wind is');
    expect(extractArticle(html('More on wind')).title).not.toBe('More on wind');
    const even = `<title>Wind - Kites - The Handbook</title><header><h1>The Handbook</h1></header><main><h1>Wind</h1>${BODY}</main>`;
    expect(extractArticle(even).title).toBe('Wind');
    const other = `<title>The Handbook</title><header><h1>The Handbook</h1></header><main><h1>Wind</h1>${BODY}</main>`;
    expect(extractArticle(other).title).toBe('The Handbook');
    // the paper's name below a headline is none
    expect(titleOf('First flight over the dunes | Kite Diary', post, 'Kite Diary')).toBe(post);
  });
});
