import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/judge/vocabulary.ts';

const wordsIn = (texts: readonly string[], block: number): number => {
  const { from } = vocabularyOf(texts);
  return from[block + 1]! - from[block]!;
};

describe('the words of a page', () => {
  it('are each counted once a block, whatever their case', () => {
    expect(wordsIn(['Bridge, bridge and BRIDGE'], 0)).toBe(2);
  });

  it('are no words of two letters', () => {
    expect(wordsIn(['in an old ox'], 0)).toBe(1);
  });

  it('are pairs of characters in scripts without spaces', () => {
    expect(wordsIn(['橋は閉鎖'], 0)).toBe(3);
    expect(wordsIn(['橋'], 0)).toBe(0);
  });

  it('know in how many blocks they stand', () => {
    const { spread } = vocabularyOf(['the bridge', 'the ferry', 'the bridge and the ferry']);
    expect([...spread].sort()).toEqual([1, 2, 2, 3]);
  });

  it('are read to the end of a text', () => {
    const { from, ids } = vocabularyOf(['over the bridge', 'bridge']);
    expect(ids[from[1]!]).toBe(ids[from[1]! - 1]);
  });
});
