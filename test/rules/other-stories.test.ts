import { expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';
import { contextOf } from '../../src/rules/context-of.ts';
import { headsOtherStories } from '../../src/rules/other-stories.ts';

const TEXTS = [
  'The town wants to turn the old quay into a garden with benches, two wells and a small stage by June.',
  'For three summers the pier has been closed, and now the carpenters are back with new oak planks.',
  'Nobody has counted the herons since the flood, so the school has sent its pupils out with glasses.',
  'A new bakery opens where the bank was, and the ovens stand in what used to be the vault of the house.',
  'The choir has found four tenors at last, and it sings the long mass again in the church on Sunday.',
  'Rain has filled the lower lock, and boats wait for a week until the engineers have pumped it out.',
];

it('the link that ends each teaser of a list heads nothing, and the page is an index', () => {
  const page = `<h1>News</h1>${TEXTS.map(
    (text, i) =>
      `<article><h2><a href="/${i}">${text.slice(4, 30)}</a></h2><div class="meta"><time>May ${i + 1}, 2025</time> by <a href="/ada">Ada Moss</a></div><p>${text}</p><a href="/${i}">Read more</a></article>`,
  ).join('')}`;
  const { verdict, removed } = extractArticle(page, { format: 'html', language: 'en' });
  expect(verdict.is).toBe('index');
  expect(removed.filter(({ rule }) => rule === 'related-head')).toEqual([]);
});

it('the title of a note heads nothing, the same line outside of it does', () => {
  const heads = (name: string): readonly string[] => {
    const page = `<p>${TEXTS[0]}</p><div class="${name}"><p>See also</p><p>The guide on <a href="/r">retries</a></p></div>`;
    const context = contextOf(page, { format: 'html', language: 'en' });
    return context.blocks
      .filter((block) => headsOtherStories(context, block))
      .map(({ text }) => text);
  };
  expect(heads('admonition seealso')).toEqual([]);
  expect(heads('custom-block')).toEqual([]);
  expect(heads('box')).toEqual(['See also']);
  expect(heads('callout related')).toEqual(['See also']);
});
