import { describe, expect, it } from 'vitest';
import { calibrate, calibrateOn } from '../../src/judge/calibrate.ts';
import { sigmoid } from '../../src/judge/trees.ts';
import { fitPlatt, fitStrict } from '../../src/train/platt.ts';
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

describe('fitStrict', () => {
  /** On strict pages the margins say twice as much, and are too high. */
  function strictSample(count: number) {
    const random = seededRandom(5);
    const margins = Array.from({ length: count }, () => random() * 8 - 4);
    const strictness = margins.map((_, i) => (i % 2 === 0 ? 0.9 : 0.1));
    const labels = margins.map((m, i) => {
      const z = strictness[i]! > 0.5 ? 1.4 * m - 0.8 : 0.6 * m + 0.8;
      return random() < sigmoid(z) ? 1 : 0;
    });
    return { margins, strictness, labels };
  }

  it('finds what strictness adds', () => {
    const { margins, strictness, labels } = strictSample(20000);
    const strict = fitStrict(margins, strictness, labels, new Float64Array(20000).fill(1));
    expect(strict.slope).toBeCloseTo(1, 1);
    expect(strict.intercept).toBeCloseTo(-2, 0);
    const calibration = { type: 'platt', slope: 1, intercept: 0, strict } as const;
    expect(calibrateOn(calibration, 1, 0.9)).toBeCloseTo(sigmoid(0.6), 1);
    expect(calibrateOn(calibration, 1, 0.1)).toBeCloseTo(sigmoid(1.4), 1);
  });

  it('leaves margins alone on a page that is judged neither way', () => {
    const strict = { slope: 2, intercept: -3 };
    const calibration = { type: 'platt', slope: 0.5, intercept: 1, strict } as const;
    expect(calibrateOn(calibration, 1.5, 0.5)).toBe(calibrate(calibration, 1.5));
  });
});
