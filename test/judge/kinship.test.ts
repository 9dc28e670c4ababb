import { describe, expect, it } from 'vitest';
import { kinshipOf, vocabularyOf } from '../../src/judge/kinship.ts';

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

describe('what shared words tell', () => {
  const texts = [
    'The bridge at the mill stays closed',
    'The bridge was built by the miller',
    'Bridge and mill',
    'Band plays football',
    'Football results',
  ];
  const { kin, shared, article, residue } = kinshipOf(
    vocabularyOf(texts),
    Float32Array.of(0.9, 0.9, 0.5, 0.1, 0.1),
  );

  it('is that a line on the same thing is the article’s', () => {
    expect(kin[2]).toBeGreaterThan(0.8);
    expect(article[2]).toBeGreaterThan(0.4);
    expect(residue[2]).toBeLessThan(article[2]!);
  });

  it('is that the headline of another story is not', () => {
    expect(kin[3]).toBeCloseTo(0.1, 5);
    expect(residue[3]).toBeGreaterThan(article[3]!);
  });

  it('leaves out what the block says itself', () => {
    const alone = kinshipOf(vocabularyOf(['heron', 'otter']), Float32Array.of(0.9, 0.9));
    expect([...alone.kin]).toEqual([Number.NaN, Number.NaN]);
    expect([...alone.shared]).toEqual([0, 0]);
  });

  it('is nothing where there are no words', () => {
    const none = kinshipOf(vocabularyOf(['—', '12']), Float32Array.of(0.9, 0.9));
    expect([...none.shared]).toEqual([Number.NaN, Number.NaN]);
  });

  it('counts a rare word for more than one that half the blocks have', () => {
    const page = ['the heron', 'the otter', 'the heron', 'the toad', 'the newt', 'the eel'];
    const { shared: share } = kinshipOf(vocabularyOf(page), new Float32Array(6));
    expect(share[0]).toBe(1);
    expect(share[1]).toBeLessThan(0.2);
  });

  it('is from 0 to 1', () => {
    for (const column of [shared, article, residue])
      for (const value of column) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
  });
});
