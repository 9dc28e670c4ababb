import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const STORIES = [
  'Tram drivers call off their strike',
  'Harbour bridge to close in May',
  'Why the river is low this year',
  'Mayor defends new parking rules',
  'School gets a second gym after all',
  'Bakers warn of dearer bread',
  'Festival moves to the old airfield',
  'Police find stolen violin',
];
const words = 'was the talk of the town on Monday, and there is more to come.';
const each = (make: (story: string, i: number) => string, glue = '') =>
  STORIES.map(make).join(glue);

describe('a page of teasers', () => {
  it('of linked headings alone keeps them all', () => {
    const page = extractArticle(
      `<html><head><title>The Harbour Post</title></head><body>${each((story, i) => `<div class="card"><a href="/s${i}"><h3>${story}</h3></a></div>`)}</body></html>`,
    );
    expect(page.verdict.is).toBe('index');
    expect(page.title).toBe('The Harbour Post');
    for (const story of STORIES) expect(page.text).toContain(story);
  });

  it('of linked headings with a few words under each', () => {
    const page = extractArticle(
      `<html><head><title>News | The Harbour Post</title></head><body><h1>News</h1>${each((story, i) => `<article class="teaser"><h2><a href="/s${i}">${story}</a></h2><p>It ${words}</p></article>`)}</body></html>`,
    );
    expect(page.verdict.is).toBe('index');
    expect(page.kind).toBe('listing');
    expect(page.title).toBe('News');
    expect(page.lead).not.toBe(STORIES[0]);
  });

  it('as text, where links lead on from each', () => {
    const page = extractArticle(each((story) => `${story}\n${story} ${words}\nRead more`, '\n\n'));
    expect(page.verdict.is).toBe('index');
  });

  it('is not an article with linked headings and much under each', () => {
    const page = extractArticle(
      `<html><head><title>Eight stories of the year</title></head><body><h1>Eight stories of the year</h1>${each((story, i) => `<h2><a href="/s${i}">${story}</a></h2><p>It ${`${words} It `.repeat(6)}ended well.</p>`)}</body></html>`,
    );
    expect(page.verdict.is).toBe('article');
  });
});
