import { describe, expect, it } from 'vitest';
import { kinshipOf } from '../../src/judge/kinship.ts';
import { vocabularyOf } from '../../src/judge/vocabulary.ts';

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
    const nothing = kinshipOf(vocabularyOf(['—', '12']), Float32Array.of(0.9, 0.9));
    expect([...nothing.shared]).toEqual([Number.NaN, Number.NaN]);
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
