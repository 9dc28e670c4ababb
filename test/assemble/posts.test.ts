import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

const say = (name: string, text: string): string =>
  `<li class="comment"><b class="comment-author">${name}</b><p>${text}</p><a href=#>Reply</a></li>`;
const prose =
  'The council met on Tuesday and agreed to widen the bridge over the river, which will take two years and cost nine million. Nobody spoke against it, and the meeting was over before nine.';

describe('comments of HTML', () => {
  it('come one by one, with their writers', () => {
    const page = `<article class="post"><h1>A wider bridge</h1><p>${prose}</p><p>${prose.slice(10)}</p></article><div id=comments><h2>2 comments</h2><ol>${say('Ann', 'About time, too.')}${say('Bert', 'It will not help.')}</ol></div>`;
    const { comments } = extractArticle(page, { comments: true });
    expect(comments?.map(({ author, text }) => [author, text])).toEqual([
      ['Ann', 'About time, too.'],
      ['Bert', 'It will not help.'],
    ]);
    for (const { start, end, text } of comments ?? [])
      expect(page.slice(start, end)).toContain(text);
  });

  it('are not the article, which blogs call a post', () => {
    const page = `<div class="post"><h1>A wider bridge</h1><p>${prose}</p><p>${prose.slice(10)}</p></div>`;
    expect(extractArticle(page, { comments: true }).comments).toEqual([]);
  });

  it('are not asked for by default', () => {
    expect(extractArticle(`<p>${prose}</p>`).comments).toBeUndefined();
  });
});
