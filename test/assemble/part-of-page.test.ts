import { expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const BODY = `<p>It flew. After four months of glue and two of despair the big red one went up on Saturday and stayed there for an hour.</p>
<p>The line sang, and a man with a dog stopped and said that it was the most useless and most beautiful thing he had seen all year.</p>`;
const MORE = `<p>Next week I shall try the blue one, if the wind comes from the sea and my neighbour lends me his van again.</p>`;

it('a part of a page that claims no title has none from a heading inside it', () => {
  const { title, text } = extractArticle(`${BODY}<h2>What else is going on</h2>${MORE}`, {
    format: 'html',
  });
  expect(title).toBeUndefined();
  expect(text).toContain('What else is going on');
});

it('it has the one that it begins with', () => {
  const { title } = extractArticle(`<h2>First flight over the dunes</h2>${BODY}${MORE}`, {
    format: 'html',
  });
  expect(title).toBe('First flight over the dunes');
});
