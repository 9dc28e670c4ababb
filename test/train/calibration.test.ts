import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/judge/calibrate.ts';
import { sigmoid } from '../../src/judge/trees.ts';
import { fitPlatt } from '../../src/train/platt.ts';
import { seededRandom } from '../../src/train/random.ts';

/** Margins that are twice too bold, and shifted. */
function boldSample(count: number) {
  const random = seededRandom(11);
  const margins = Array.from({ length: count }, () => random() * 8 - 4);
  const labels = margins.map((m) => (random() < sigmoid(0.5 * m + 1) ? 1 : 0));
  return { margins, labels };
}

describe('fitPlatt', () => {
  it('finds slope and intercept', () => {
    const { margins, labels } = boldSample(20000);
    const fitted = fitPlatt(margins, labels);
    expect(fitted.slope).toBeCloseTo(0.5, 1);
    expect(fitted.intercept).toBeCloseTo(1, 1);
  });

  it('stays finite where the labels part cleanly', () => {
    const fitted = fitPlatt([-1, -2, 1, 2], [0, 0, 1, 1]);
    expect(Number.isFinite(fitted.slope)).toBe(true);
    expect(calibrate(fitted, 1)).toBeGreaterThan(0.9);
  });
});
