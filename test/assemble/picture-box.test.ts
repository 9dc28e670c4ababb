import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { faultsOfOrder } from '../support/invariants.ts';

const FIRST =
  '<p>The city council approved the construction of a new swimming hall on Tuesday evening, ending a dispute of eleven years.</p>';
const SECOND =
  '<p>Work is to begin next spring. The hall will have six lanes and a sauna, and stand on the bank of the river below the mill.</p>';

const figuresOf = (between: string) => {
  const input = `<html lang="en"><h1>Council approves new hall</h1>${FIRST}${between}${SECOND}</html>`;
  const article = extractArticle(input);
  expect(faultsOfOrder(input, article)).toEqual([]);
  return article.blocks.flatMap((block) =>
    block.type === 'figure' ? [[block.image, block.caption, block.credit]] : [],
  );
};

it.each([
  '<div class="story-photo"><img src="hall.jpg"><p class="photo-text">The hall as seen from the river.</p></div>',
  '<div class="wide"><a href="/big"><img src="hall.jpg"></a><div class="caption">The hall as seen from the river.</div></div>',
])('what shares the small container of a picture is its caption: %s', (html) => {
  expect(figuresOf(html)).toEqual([['hall.jpg', 'The hall as seen from the river.', undefined]]);
});

it.each([
  '<div class="author-box"><img src="me.jpg"><p>Ann Lee writes about halls and those who swim in them.</p></div>',
  '<div class="row"><img src="hall.jpg"><p>The hall will be seen from the river.</p></div>',
])('what is no caption is not taken for one: %s', (html) => {
  for (const [, caption] of figuresOf(html)) expect(caption).toBeUndefined();
});

it('a card that leads elsewhere is no figure', () => {
  expect(
    figuresOf(
      '<figure class="card"><a href="/h"><div>A history of the swimming hall</div><div>How a hole in the ground came to hold water</div><div><img src="icon.png"><span>Hall Society</span></div></a></figure>',
    ),
  ).toEqual([]);
});

it('a linked picture with a caption is one', () => {
  expect(
    figuresOf(
      '<figure><a href="/big"><img src="hall.jpg"><figcaption>The hall from the river</figcaption></a></figure>',
    ),
  ).toEqual([['hall.jpg', 'The hall from the river', undefined]]);
});

it('a byline over a credit is no caption', () => {
  const input = `<html lang="en"><title>Corvid Pro 2</title><h1>Corvid Pro 2 review</h1><div><span>Reviews</span> <span>By <a href="/s">Sami Korpela</a></span> <span>published <time>20 February 2024</time></span></div><div>(Image credit: Bench)</div>${FIRST}${SECOND}</html>`;
  const article = extractArticle(input);
  expect(article.blocks.filter(({ type }) => type === 'figure')).toEqual([]);
  expect(article.blocks.filter(({ type }) => type === 'heading')).toEqual([]);
  expect(article.published).toBe('2024-02-20');
});
