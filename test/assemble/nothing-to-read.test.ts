import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';

describe('where there is nothing to read', () => {
  it.each(['', ' \n\n', '<p></p>', '<!doctype html><title>Boats</title><body><img src=a.png>'])(
    'a page is of no kind: %j',
    (input) => {
      const { kind, verdict } = extractArticle(input);
      expect([verdict.is, kind]).toEqual(['empty', 'other']);
    },
  );

  it.each([
    ['| |\n', ''],
    ['||\n', ''],
    ['| | |\n', ''],
    ['| | |\n\n', ''],
    ['| |\n', '| |\n|-|\n'],
    ['| | |\n', '| | |\n|-|-|\n'],
  ])('rows without text are no content: %j', (row, head) => {
    for (const format of ['markdown', 'text'] as const) {
      const input = head + row.repeat(500);
      const { text, blocks, removed, verdict } = extractArticle(input, { format });
      expect([text, blocks, verdict.is]).toEqual(['', [], 'empty']);
      expect(removed.map(({ text }) => text).join('')).toContain(row.trim());
    }
  });

  it('a bar may be all that a line of plain text or of code says', () => {
    expect(extractArticle('||\n\n||', { format: 'plain' }).text).toContain('||');
    expect(extractArticle('```\n| |\n| |\n```', { format: 'markdown' }).text).toBe('| |\n| |');
  });
});

describe('where there is next to nothing', () => {
  it('a few words of text are no listing', () => {
    for (const input of ['a\n\nb', 'word', 'Boats\n\nFerries\n\nNets'])
      expect(extractArticle(input, { format: 'text' }).kind).toBe('article');
  });

  it('one word is one', () => {
    expect(extractArticle('word').verdict.reasons).toEqual(['only 1 word of text']);
    expect(extractArticle('two words').verdict.reasons).toEqual(['only 2 words of text']);
  });
});
