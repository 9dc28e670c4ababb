import { describe, expect, it } from 'vitest';
import { pageRow, pageSignalNames } from '../../src/judge/strictness.ts';
import { thresholdFor } from '../../src/judge/threshold.ts';
import type { TrainingPage } from '../../src/train/example.ts';
import { curveOf, f1At, fitThreshold } from '../../src/train/threshold.ts';

const of = (...values: number[]): Float32Array => Float32Array.from(values);

describe('a page’s row', () => {
  const names = pageSignalNames(['a', 'b']);
  const named = (row: Float32Array): Readonly<Record<string, number>> =>
    Object.fromEntries([...row].map((value, i) => [names[i], Math.round(value * 100) / 100]));

  it('holds the mean of each signal over the words that look like article', () => {
    const row = pageRow(of(1, Number.NaN, 3, 8), 2, of(1, 0.5), of(10, 20), 0.9);
    expect(row).toHaveLength(names.length);
    expect(named(row)).toMatchObject({ 'article/a': 2, 'article/b': 8 });
  });

  it('tells what is surely article from what is in doubt', () => {
    const row = pageRow(of(5, Number.NaN, 1, 8), 2, of(1, 0.5), of(10, 20), 0.9);
    expect(named(row)).toMatchObject({ 'contrast/a': 4, 'contrast/b': Number.NaN });
  });

  it('tells how much there is of either', () => {
    const row = pageRow(of(1, 1, 1, 1), 2, of(1, 0.5), of(10, 20), 0.9);
    expect(named(row)).toMatchObject({
      expected: 0.9,
      'article-words': 4.39,
      'sure-words': 3.46,
      'doubtful-words': 3.46,
      'doubtful-share': 0.5,
      'sure-share': 0.33,
      'page-words': 4.95,
      blocks: 1.58,
    });
  });

  it('is absent where a signal is', () => {
    const row = pageRow(of(Number.NaN, 1), 2, of(1), of(10), 1);
    expect(named(row)).toMatchObject({ 'article/a': Number.NaN, 'contrast/b': Number.NaN });
  });
});

describe('the threshold', () => {
  const page = (probability: Float32Array, label: Float32Array) => ({
    probability,
    page: {
      count: label.length,
      label,
      words: label.map(() => 10),
      certain: new Uint8Array(label.length),
    } as unknown as TrainingPage,
  });

  it('is fitted to what pages want by how strict they want to be judged', () => {
    // both pages promise the same; one wants its doubtful half, the other not
    const probability = of(0.9, 0.9, 0.4, 0.4);
    const cases = [
      { curve: curveOf(page(probability, of(1, 1, 1, 1))), strictness: 0, weight: 1 },
      { curve: curveOf(page(probability, of(1, 1, 0, 0))), strictness: 1, weight: 1 },
    ];
    const fitted = fitThreshold(cases);
    for (const { curve, strictness } of cases)
      expect(f1At(curve, thresholdFor(fitted, curve.expected, strictness))).toBe(1);
  });

  it('keeps to what can be a threshold', () => {
    expect(thresholdFor([0.9, 0, 0.9], 1, 1)).toBe(0.8);
    expect(thresholdFor([0, 0, 0], 1, 0)).toBe(0.08);
  });
});
