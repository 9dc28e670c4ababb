import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/read/front-matter.ts';

describe('readFrontMatter', () => {
  it('reads keys, lists in brackets and lists of lines, and where the text starts', () => {
    const input = [
      '---',
      'title: "River: a \\"new\\" bed"',
      "author: ['Ana Lima', Bo Ek]",
      'date: 2021-05-04 # first',
      'tags:',
      '  - water',
      '  - town',
      'layout: post',
      '---',
      '# River',
    ].join('\n');
    const found = readFrontMatter(input);
    expect(found?.claims.map(({ field, value }) => [field, value])).toEqual([
      ['title', 'River: a "new" bed'],
      ['author', 'Ana Lima'],
      ['author', 'Bo Ek'],
      ['published', '2021-05-04'],
      ['tag', 'water'],
      ['tag', 'town'],
    ]);
    expect(input.slice(found?.end)).toBe('# River');
    for (const { start, end, value } of found!.claims.slice(1))
      expect(input.slice(start, end)).toBe(value);
  });

  it.each([
    ['', 'nothing'],
    ['# River\n---\ntitle: a\n---\n', 'a rule further down'],
    ['---\n\nThe river rose.\n\n---\n', 'prose between two rules'],
    ['---\ntitle: a\n', 'an open end'],
    ['---\n---\n', 'no key'],
  ])('%j is none (%s)', (input) => {
    expect(readFrontMatter(input)).toBeUndefined();
  });
});
