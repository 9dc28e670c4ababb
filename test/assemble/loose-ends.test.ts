import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const page = (body: string): string =>
  `<html><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article>${body}</article></body></html>`;

describe('a heading at the end', () => {
  it('goes where nothing of the article is under it', () => {
    const article = extractArticle(
      page(
        '<h1>Lamps for the lane</h1><p>The council has ordered forty lamps for the lane behind the church, which has been dark since the old posts were taken away in spring.</p><p>They are to be lit by the first of November, the mayor says, and will burn until midnight on every day of the week.</p><h2>More from the village</h2>',
      ),
    );
    expect(article.text).not.toContain('More from the village');
  });

  it('stays where it is a paragraph that is set as one', () => {
    const first =
      'The council has ordered forty lamps for the lane behind the church, which has been dark since the old posts were taken away in spring.';
    const second =
      'They are to be lit by the first of November, the mayor says, and will burn until midnight on every day of the week, also in summer.';
    const article = extractArticle(
      page(`<h1>Lamps for the lane</h1><h3>${first}</h3><h3>${second}</h3>`),
    );
    expect(article.text).toContain(first);
    expect(article.text).toContain(second);
  });
});
