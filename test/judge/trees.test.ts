import { describe, expect, it } from 'vitest';
import { bitReader, bitWriter, fromBase64, toBase64 } from '../../src/judge/bits.ts';
import { calibrate } from '../../src/judge/calibrate.ts';
import { decodeEnsemble, encodeEnsemble } from '../../src/judge/codec.ts';
import {
  contributions,
  type Ensemble,
  expectedMargin,
  predict,
  sigmoid,
} from '../../src/judge/trees.ts';

/**
 * Two trees: `words` up to 10 gives -1, above it 0.5 or (with absent or few `links`) 2;
 * then a single leaf.
 */
const model: Ensemble = {
  signals: ['words', 'links'],
  base: 0.25,
  roots: Int32Array.of(0, 5),
  feature: Uint16Array.of(0, 0, 1, 0, 0, 0),
  threshold: Float32Array.of(10, -1, 0.5, 2, 0.5, 0.125),
  right: Int32Array.of(2, 0, 4, 0, 0, 0),
  missingLeft: Uint8Array.of(0, 0, 1, 0, 0, 0),
  share: Uint8Array.of(8, 0, 12, 0, 0, 0),
};

describe('predict', () => {
  it.each([
    [[10, 0], -0.625],
    [[11, 0.5], 2.375],
    [[11, 0.75], 0.875],
    [[11, Number.NaN], 2.375],
    [[Number.NaN, 0.75], 0.875],
  ])('of %j is %f', (row, margin) => {
    expect(predict(model, Float64Array.from(row))).toBe(margin);
    expect(predict(model, Float32Array.from([7, ...row]), 1)).toBe(margin);
  });

  it('compares as 32-bit numbers, as training did', () => {
    const tenth = { ...model, threshold: Float32Array.of(0.3, -1, 0.5, 2, 0.5, 0.125) };
    // 0.3 as a 32-bit number is greater than 0.3.
    expect(predict(tenth, Float64Array.of(Math.fround(0.3), 0))).toBe(-0.625);
    expect(predict(tenth, Float64Array.of(0.3, 0))).toBe(-0.625);
  });

  it('becomes a probability', () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(800)).toBe(1);
    expect(sigmoid(-800)).toBe(0);
  });
});

describe('contributions', () => {
  it('credit the signal that was asked for, and sum to the margin less the expected one', () => {
    // means: root 0.3125 = (-1 + 1.625) / 2, its right child 1.625 = 0.75 × 2 + 0.25 × 0.5
    expect(expectedMargin(model)).toBe(0.6875);
    expect(Array.from(contributions(model, Float64Array.of(11, 0)))).toEqual([1.3125, 0.375]);
    for (const row of [
      [3, 0],
      [11, 0.75],
      [Number.NaN, Number.NaN],
    ]) {
      const values = Float64Array.from(row);
      const sum = contributions(model, values).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(predict(model, values) - expectedMargin(model), 12);
    }
  });
});

describe('encodeEnsemble and decodeEnsemble', () => {
  it('give back the same trees', () => {
    expect(decodeEnsemble(encodeEnsemble(model), model.signals)).toEqual(model);
  });

  it('keep infinite, negative and uneven thresholds', () => {
    for (const value of [Number.POSITIVE_INFINITY, -0.375, Math.fround(1 / 3), 1e-30, 0]) {
      const own = { ...model, threshold: model.threshold.map((t, i) => (i === 0 ? value : t)) };
      expect(decodeEnsemble(encodeEnsemble(own), model.signals)).toEqual(own);
    }
  });

  it('name the first signal that differs', () => {
    const text = encodeEnsemble(model);
    expect(() => decodeEnsemble(text, ['words', 'commas'])).toThrow(
      new RangeError(
        'weights were trained with other signals: number 1 is links there, commas here',
      ),
    );
    expect(() => decodeEnsemble(text, ['words'])).toThrow(/number 1 is links there, missing here/);
    expect(() => decodeEnsemble(text, ['words', 'links', 'x'])).toThrow(/number 2 is missing/);
  });

  it('refuse what is no ensemble', () => {
    const text = encodeEnsemble(model);
    expect(() => decodeEnsemble(text.slice(0, -4), model.signals)).toThrow(RangeError);
    expect(() => decodeEnsemble(text.replace(':', ':_'), model.signals)).toThrow(/base64/);
    expect(() => decodeEnsemble(text.replace(':A', ':B'), model.signals)).toThrow(/version/);
    expect(() => decodeEnsemble('', model.signals)).toThrow(RangeError);
    const uneven = { ...model, threshold: model.threshold.map((t) => t / 3) };
    expect(() => encodeEnsemble(uneven)).toThrow(/multiple/);
    expect(() => encodeEnsemble({ ...model, signals: ['a b', 'c'] })).toThrow(/a b/);
  });
});

describe('bits and base64', () => {
  it('read what was written', () => {
    const { write, bytes } = bitWriter();
    const numbers: [number, number][] = [
      [5, 3],
      [0, 1],
      [4294967295, 32],
      [2147483648, 32],
      [1, 7],
      [300, 13],
    ];
    for (const [value, bits] of numbers) write(value, bits);
    const read = bitReader(fromBase64(toBase64(bytes())));
    for (const [value, bits] of numbers) expect(read(bits)).toBe(value);
    expect(() => read(1)).toThrow(/cut short/);
  });

  it('write base64 as others do', () => {
    for (const text of ['', 'a', 'ab', 'abc', 'abcd\xff\xfe']) {
      const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
      expect(toBase64(bytes)).toBe(btoa(text).replace(/=+$/, ''));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }
  });
});

describe('calibrate', () => {
  it('bends the sigmoid', () => {
    expect(calibrate({ slope: 2, intercept: -1 }, 0.5)).toBe(0.5);
  });
});
