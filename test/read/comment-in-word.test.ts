import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { inventedWords } from '../support/invariants.ts';

const rest = ' is open again, and the council that closed it says that nobody asked for it.';

describe('a comment inside a word parts it no more than in browsers', () => {
  it.each(['html', 'text', 'markdown'] as const)('read as %s', (format) => {
    const input = `Down<!-- page 2 -->town${rest}`;
    const article = extractArticle(input, { format });
    expect(article.text).toBe(`Downtown${rest}`);
    expect(inventedWords(input, article)).toEqual([]);
  });

  it('nor behind a tag that never ends', () => {
    const input = '</p<!-- <p> -->0\n# Heading\n';
    expect(inventedWords(input, extractArticle(input, { format: 'text' }))).toEqual([]);
  });
});
