import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/judge/calibrate.ts';
import { sigmoid } from '../../src/judge/trees.ts';
import { fitIsotonic } from '../../src/train/isotonic.ts';
import { fitPlatt } from '../../src/train/platt.ts';
import { seededRandom } from '../../src/train/random.ts';

/** Margins that are twice too bold, and shifted. */
function boldSample(count: number) {
  const random = seededRandom(11);
  const margins = Array.from({ length: count }, () => random() * 8 - 4);
  const labels = margins.map((m) => (random() < sigmoid(0.5 * m + 1) ? 1 : 0));
  return { margins, labels };
}

describe('fitIsotonic', () => {
  it('pools neighbours that stand in the wrong order', () => {
    const fitted = fitIsotonic([1, 2, 3, 4], [0, 1, 0, 1]);
    expect(fitted).toEqual({
      type: 'isotonic',
      margins: [1, 2.5, 4],
      probabilities: [0, 0.5, 1],
    });
  });

  it('weighs', () => {
    const fitted = fitIsotonic([1, 2, 3], [0, 1, 0], [1, 3, 1]);
    expect(fitted).toMatchObject({ margins: [1, 2.25], probabilities: [0, 0.75] });
  });

  it('takes equal margins together, in whichever order they come', () => {
    const fitted = fitIsotonic([2, 2, 2, 5], [0, 1, 1, 1]);
    expect(fitted).toMatchObject({ margins: [2, 5], probabilities: [0.6667, 1] });
    expect(fitIsotonic([2, 2, 2, 5], [1, 1, 0, 1])).toEqual(fitted);
  });

  it('never descends, stays small, and is near the truth', () => {
    const { margins, labels } = boldSample(20000);
    const fitted = fitIsotonic(margins, labels, undefined, { points: 12 });
    if (fitted.type !== 'isotonic') throw new Error('wrong type');
    expect(fitted.margins.length).toBeLessThanOrEqual(12);
    let last = 0;
    for (let m = -5; m <= 5; m += 0.1) {
      const p = calibrate(fitted, m);
      expect(p).toBeGreaterThanOrEqual(last);
      last = p;
      if (Math.abs(m) < 3) expect(Math.abs(p - sigmoid(0.5 * m + 1))).toBeLessThan(0.04);
    }
  });

  it('leaves a margin alone where there is nothing to learn from', () => {
    expect(calibrate(fitIsotonic([], []), 0)).toBe(0.5);
  });
});

describe('fitPlatt', () => {
  it('finds slope and intercept', () => {
    const { margins, labels } = boldSample(20000);
    const fitted = fitPlatt(margins, labels);
    expect(fitted.type === 'platt' && fitted.slope).toBeCloseTo(0.5, 1);
    expect(fitted.type === 'platt' && fitted.intercept).toBeCloseTo(1, 1);
  });

  it('stays finite where the labels part cleanly', () => {
    const fitted = fitPlatt([-1, -2, 1, 2], [0, 0, 1, 1]);
    expect(fitted.type === 'platt' && Number.isFinite(fitted.slope)).toBe(true);
    expect(calibrate(fitted, 1)).toBeGreaterThan(0.9);
  });
});
