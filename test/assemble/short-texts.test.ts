import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

describe('a text of a line or two', () => {
  it.each([
    'Hello world',
    'Hello world.',
    '今天天气很好。',
    'The bridge over the river in May',
    '42',
  ])('stays where nothing in it is residue: %s', (text) => {
    const article = extractArticle(text);
    expect(article.text).toBe(text);
    expect(article.removed).toEqual([]);
    expect(article.verdict.is).toBe('stub');
  });

  it.each(['Share on Facebook', 'Advertisement', '1/53'])('goes where it is: %s', (text) => {
    expect(extractArticle(text).text).toBe('');
  });
});
