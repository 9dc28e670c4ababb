import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const page = (open: string, close: string) =>
  `<html lang="en"><body>${open}<ul><li><a href="/w">Woodwork</a></li><li><a href="/s">Steam and rail</a></li><li><a href="/o">Old harbours</a></li></ul>${close}<h1>Council approves new tram line</h1><p>The city council approved the construction of a new tram line on Tuesday evening, ending a dispute.</p><p>Work is to begin next spring. The line will have eleven stops and connect the university with the harbour.</p></body></html>`;
const categoriesOf = (html: string) =>
  extractArticle(html)
    .removed.filter(({ text }) => /Woodwork|Steam|Old/.test(text))
    .map(({ category }) => category);

it.each([
  ['<nav>', '</nav>'],
  ['<div role="navigation">', '</div>'],
])('what stands in %s is navigation', (open, close) => {
  expect(categoriesOf(page(open, close))).toEqual(['navigation', 'navigation', 'navigation']);
});
