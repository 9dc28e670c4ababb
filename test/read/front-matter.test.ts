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

  const claimsOf = (...lines: string[]) =>
    readFrontMatter(`${lines.join('\n')}\n`)?.claims.map(({ field, value }) => [field, value]);

  it('passes over keys it does not know and what is nested in them', () => {
    const head = ['---', '_build:', '  render: never', '  list:', '    - a', 'título: x'];
    expect(
      claimsOf(
        ...head,
        'tags: [',
        '  a,',
        ']',
        'authors:',
        '- name: Ada',
        '  id: 1',
        '- id: 2',
        'title: River',
        '---',
      ),
    ).toEqual([
      ['author', 'Ada'],
      ['title', 'River'],
    ]);
  });

  it('respects quotation marks in lists', () => {
    expect(
      claimsOf('---', "author: [Ada Sample, \"Beispiel, Bob\", O'Hara, 'D, E']", '---'),
    ).toEqual([
      ['author', 'Ada Sample'],
      ['author', 'Beispiel, Bob'],
      ['author', "O'Hara"],
      ['author', 'D, E'],
    ]);
  });

  it('reads TOML between rules of plus signs', () => {
    const input =
      '+++\ntitle = "River # 1" # first\ndate = 2021-05-04\nauthors = ["Ada", "Bo, C"]\ndraft = false\n\n[menu]\n  title = "x"\n[menu.main]\ntitle = "y"\n+++\n# River\n';
    const found = readFrontMatter(input);
    expect(found?.claims.map(({ field, value }) => [field, value])).toEqual([
      ['title', 'River # 1'],
      ['published', '2021-05-04'],
      ['author', 'Ada'],
      ['author', 'Bo, C'],
    ]);
    expect(input.slice(found?.end)).toBe('# River\n');
    for (const { start, end, value } of found!.claims) expect(input.slice(start, end)).toBe(value);
  });

  it.each([
    ['+++\n\nThe river rose.\n\n+++\n', 'prose between two rules of plus signs'],
    ['+++\ntitle: a\n+++\n', 'YAML between rules of TOML'],
    ['', 'nothing'],
    ['# River\n---\ntitle: a\n---\n', 'a rule further down'],
    ['---\n\nThe river rose.\n\n---\n', 'prose between two rules'],
    ['---\ntitle: a\n', 'an open end'],
    ['---\n---\n', 'no key'],
  ])('%j is none (%s)', (input) => {
    expect(readFrontMatter(input)).toBeUndefined();
  });
});
