import { describe, expect, it } from 'vitest';
import { ceiling, labelBlocks } from '../../src/train/label.ts';
import { expectLinear } from '../support/growth.ts';

const labels = (blocks: readonly string[], gold: string) =>
  Array.from(labelBlocks(blocks, gold), (share) => Math.round(share * 100) / 100);

const HARBOUR =
  'The old harbour crane at Wendel will be taken down before the winter storms set in.';
const COUNCIL =
  'The council voted seven to four on Tuesday, after a debate that lasted until midnight.';
const MUSEUM =
  'Its hook and cabin go to the shipping museum, which has waited for them since 1998.';

describe('labelBlocks', () => {
  it('keeps what the gold holds, and nothing of what stands around it', () => {
    const blocks = ['Home', 'News', HARBOUR, 'Share this', COUNCIL, 'Read more about the harbour'];
    expect(labels(blocks, `${HARBOUR}\n\n${COUNCIL}`)).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it('takes the copy of a repeated line that stands in its place', () => {
    const title = 'Harbour crane to go';
    const blocks = [title, 'Menu', 'Search', title, HARBOUR, COUNCIL, 'Most read', title];
    expect(labels(blocks, `${title}\n${HARBOUR}\n${COUNCIL}`)).toEqual([0, 0, 0, 1, 1, 1, 0, 0]);
  });

  it('takes a short repeated line between its neighbours only', () => {
    const blocks = ['Photo', 'Costs', HARBOUR, 'Costs', COUNCIL, 'Costs'];
    expect(labels(blocks, `${HARBOUR}\nCosts\n${COUNCIL}`)).toEqual([0, 0, 1, 1, 1, 0]);
  });

  it('takes both copies where the gold repeats the paragraph', () => {
    const blocks = [HARBOUR, COUNCIL, HARBOUR, 'Imprint'];
    expect(labels(blocks, `${HARBOUR}\n${COUNCIL}\n${HARBOUR}`)).toEqual([1, 1, 1, 0]);
    expect(labels(blocks, `${HARBOUR}\n${COUNCIL}`)).toEqual([1, 1, 0, 0]);
  });

  it('knows a line that the page splits', () => {
    const blocks = [
      'Login',
      'The old harbour crane at',
      'Wendel',
      'will be taken',
      'down soon.',
      'Top',
    ];
    const gold = 'The old harbour crane at Wendel will be taken down soon.';
    expect(labels(blocks, gold)).toEqual([0, 1, 1, 1, 1, 0]);
  });

  it('gives the share of a line that the page runs together', () => {
    const block = `Advertisement Continue below ${HARBOUR}`;
    const [share] = labels([block], HARBOUR);
    expect(share).toBeCloseTo(16 / 19, 2);
    const joined = `${HARBOUR} ${COUNCIL}`;
    expect(labels([joined, 'Tags'], `${HARBOUR}\n${COUNCIL}`)).toEqual([1, 0]);
  });

  it('stops where the gold stops', () => {
    const blocks = [HARBOUR, COUNCIL, MUSEUM, 'The harbour will be in the museum', 'on Tuesday'];
    expect(labels(blocks, HARBOUR)).toEqual([1, 0, 0, 0, 0]);
  });

  it('finds what the gold holds in another order', () => {
    const blocks = [MUSEUM, HARBOUR, COUNCIL, 'Contact'];
    expect(labels(blocks, `${HARBOUR}\n${COUNCIL}\n${MUSEUM}`)).toEqual([1, 1, 1, 0]);
  });

  it('does not take a long block for a few common words', () => {
    const other = 'The price of the ticket for the boat to the island rose to nine in the summer.';
    expect(labels([HARBOUR, other, COUNCIL], `${HARBOUR}\n${MUSEUM}\n${COUNCIL}`)).toEqual([
      1, 0, 1,
    ]);
  });

  it('does not take a short line for a word inside another line', () => {
    const blocks = [HARBOUR, 'Museum', COUNCIL];
    expect(labels(blocks, `${HARBOUR}\n${MUSEUM}\n${COUNCIL}`)).toEqual([1, 0, 1]);
  });

  it('counts characters where a script has no blanks', () => {
    const first = '旧港的起重机将在冬天来临之前拆除。';
    const second = '市议会星期二晚上以七票对四票通过了决定。';
    const blocks = ['首页', '新闻', first, '分享', second, '相关阅读：港口的历史'];
    expect(labels(blocks, `${first}\n${second}`)).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it('gives a block without words the label of its neighbours', () => {
    const blocks = ['***', HARBOUR, '* * *', COUNCIL, '—', 'Imprint', '•'];
    expect(labels(blocks, `${HARBOUR}\n${COUNCIL}`)).toEqual([0, 1, 1, 1, 0, 0, 0]);
  });

  it('answers for nothing', () => {
    expect(labels([], HARBOUR)).toEqual([]);
    expect(labels([HARBOUR, ''], '')).toEqual([0, 0]);
  });

  const long = (count: number): readonly string[] =>
    Array.from(
      { length: count },
      (_, i) => `${HARBOUR} It is line ${i} of ${(i * 7919) % 5003}, as ${i % 13} says.`,
    );
  const goldOf = (lines: readonly string[]): string => lines.filter((_, i) => i % 3).join('\n');

  it('finds the lines of a long page', () => {
    const lines = long(5000);
    const found = labelBlocks(lines, goldOf(lines));
    expect(found.filter((share, i) => share >= 0.5 === (i % 3 !== 0)).length).toBeGreaterThan(4900);
  });

  it.each<[string, (size: number) => [lines: readonly string[], gold: string]]>([
    ['a long page', (size) => [long(size), goldOf(long(size))]],
    [
      'the same line over and over',
      (size) => [new Array(size).fill('more of the same'), 'more of the same\n'.repeat(0.6 * size)],
    ],
    ['one word over and over', (size) => [['x '.repeat(8 * size)], 'x '.repeat(8 * size)]],
  ])('takes time in proportion to %s', (_, make) =>
    expectLinear((size) => {
      const [lines, gold] = make(size);
      return () => labelBlocks(lines, gold);
    }, 5000),
  );
});

describe('ceiling', () => {
  it('is the word F1 of what the labels keep', () => {
    expect(ceiling(['one two three four', 'five'], 'one two three four')).toBe(1);
    expect(ceiling(['one two three four'], 'one two three four five six seven eight')).toBeCloseTo(
      2 / 3,
    );
    expect(ceiling(['five'], 'one two three four')).toBe(0);
    expect(ceiling(['a a a b'], 'a b', [1])).toBeCloseTo((2 * 2) / 6);
  });
});
