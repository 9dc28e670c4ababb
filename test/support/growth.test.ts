import { expect, it } from 'vitest';
import { expectLinear } from './growth.ts';

/** Steps that no compiler leaves out. */
function steps(count: number): number {
  let sum = 1;
  for (let i = 0; i < count; i++) sum = (sum * 31 + i) % 1_000_003;
  return sum;
}

it('work in proportion to the size passes', () =>
  expectLinear((size) => () => steps(1000 * size), 1000));

// by a clock that no other work on the machine slows down: work says itself how long it takes
const said = (work: () => number): number => work();

it.each([
  ['the size', (size: number) => () => size],
  ['the size, beside what is sorted', (size: number) => () => size + size * Math.log2(size)],
])('what takes time in proportion to %s passes', (_, make) => expectLinear(make, 1000, said));

it.each([
  ['the square of the size', (size: number) => () => size ** 2],
  [
    'the square of the size beside as much that is linear',
    (size: number) => () => size ** 2 + 1000 * size,
  ],
])('what takes time in proportion to %s does not', async (_, make) => {
  await expect(expectLinear(make, 1000, said)).rejects.toThrow('for 1000 and 8 times as much');
});

it('one attempt in proportion is enough, for a busy machine may spoil the others', async () => {
  let attempt = 0;
  const spoilt = (work: () => number): number => work() * (attempt++ < 4 ? attempt ** 9 : 1);
  await expectLinear((size) => () => size, 1000, spoilt);
  expect(attempt).toBe(6);
});
