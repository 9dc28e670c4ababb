import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import type { Category } from '../../src/rules/category.ts';

const page = (box: string) =>
  `<html lang="en"><body>${box}<h1>Council approves new tram line</h1><p>The city council approved the construction of a new tram line on Tuesday evening, ending a dispute.</p><p>Work is to begin next spring. The line will have eleven stops and connect the university with the harbour.</p></body></html>`;
const entries = '<ul><li>Woodwork</li><li>Steam and rail</li><li>Old harbours</li></ul>';
const removedOf = (html: string) =>
  extractArticle(html).removed.filter(({ text }) => /Woodwork|Steam|Old/.test(text));
const categoriesOf = (box: string): readonly Category[] => [
  ...new Set(removedOf(page(box)).map(({ category }) => category)),
];

it.each([
  ['<nav>', '</nav>', 'navigation'],
  ['<div role="navigation">', '</div>', 'navigation'],
  ['<div class="site-menu">', '</div>', 'navigation'],
  ['<div id="relatedPosts">', '</div>', 'related'],
  ['<div class="share-bar"><div>', '</div></div>', 'social'],
  ['<aside class="newsletter_box">', '</aside>', 'newsletter'],
  ['<div class="menu"><div class="slideshow">', '</div></div>', 'gallery'],
  ['<nav class="social-links">', '</nav>', 'social'],
  ['<nav class="share related">', '</nav>', 'navigation'],
])('what stands in %s is called so', (open, close, category) => {
  expect(categoriesOf(`${open}${entries}${close}`)).toEqual([category]);
});

it('says what the element is called', () => {
  const [first] = removedOf(page(`<div id="relatedPosts">${entries}</div>`));
  expect(first!.evidence).toMatch(/^stands in an element called “related”; /);
});

it('an element that is called two things tells nothing, nor does what it stands in', () => {
  const box = `<div class="menu"><div class="social related">${entries}</div></div>`;
  const removed = removedOf(page(box));
  expect(removed).toHaveLength(3);
  expect(removed.map(({ evidence }) => evidence)).not.toContainEqual(
    expect.stringMatching(/called|in a menu/),
  );
});

it('what the whole page is called tells of its state', () => {
  const links = entries.replaceAll(/<li>([^<]+)/g, '<li><a href="/list">$1</a>');
  const html = page(`<div>${links}</div>`).replace('<body>', '<body class="cookie-bar-hidden">');
  const removed = removedOf(html);
  expect(removed).toHaveLength(3);
  expect(removed.map(({ category }) => category)).not.toContain('consent');
});

it('what holds something about the article is of the box around it, where there is one', () => {
  const line = '<div class="byline"><p>in the section Woodwork</p></div>';
  expect(categoriesOf(`<div>${line}</div>`)).toEqual(['metadata']);
  expect(categoriesOf(`<div class="related-stories">${line}</div>`)).toEqual(['related']);
});

it('what a block says of itself tells more than where it stands', () => {
  const { removed } = extractArticle(
    page('<div class="related"><p>Share on Facebook</p><p>Share on Twitter</p></div>'),
  );
  expect(removed.map(({ category }) => category)).toEqual(['social', 'social']);
});

it('keep takes what is called so as well', () => {
  const box = `<div id="relatedPosts">${entries}</div>`;
  const { text } = extractArticle(page(box), { keep: ['related'] });
  expect(text).toContain('Steam and rail');
});
