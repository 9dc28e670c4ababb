import { expect, test } from 'vitest';
import { agreement } from '../../src/judge/confidence.ts';

const of = (
  blocks: readonly (readonly [probability: number, words: number, kept: boolean])[],
  residue: readonly number[] = blocks.map(() => 0),
): number =>
  agreement(
    Float32Array.from(blocks, ([p]) => p),
    Float32Array.from(blocks, ([, words]) => words),
    blocks.map(([, , kept]) => kept),
    Uint8Array.from(residue),
  );

test('is one where it does not matter where the line is drawn', () => {
  expect(
    of([
      [0.97, 40, true],
      [0.02, 60, false],
      [0.93, 20, true],
    ]),
  ).toBe(1);
});

test('falls with what is in doubt, whether it is kept or not', () => {
  const sure = [0.97, 40, true] as const;
  const doubt = (kept: boolean) => of([sure, [0.55, 40, kept]]);
  // the lenient keep it, the strict don't
  expect(doubt(true)).toBeCloseTo((1 + 2 / 3) / 2, 12);
  expect(doubt(false)).toBeCloseTo((2 / 3 + 1) / 2, 12);
  expect(of([sure, [0.55, 400, true]])).toBeLessThan(doubt(true));
});

test('takes no notice of what is certain residue, and is nothing where nothing is kept', () => {
  expect(
    of(
      [
        [0.97, 40, true],
        [0.6, 100, false],
      ],
      [0, 1],
    ),
  ).toBe(1);
  expect(of([[0.6, 100, false]])).toBe(0);
  expect(of([])).toBe(0);
});
