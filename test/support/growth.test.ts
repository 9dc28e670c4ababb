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

it.each([
  ['the square of the size', (size: number) => () => steps(size ** 2)],
  [
    'the square of the size beside as much that is linear',
    (size: number) => () => steps(size ** 2 + 1000 * size),
  ],
])('work in proportion to %s does not', async (_, make) => {
  await expect(expectLinear(make, 1000)).rejects.toThrow('for 1000 and 8 times as much');
});
