import { expect } from 'vitest';

/** Four times the input; what is quadratic takes sixteen times as long. */
const TIMES = 4;
const MOST = 8;
/** Up to so many milliseconds, growth says nothing. */
const NOISE = 120;

/** Processor time, which other work on the machine does not add to; the better of two runs. */
async function milliseconds(work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const start = process.cpuUsage().user;
    await work();
    best = Math.min(best, (process.cpuUsage().user - start) / 1000);
    if (best < NOISE / 4) break;
  }
  return best;
}

/**
 * Expects work to take time in proportion to the size of what it is made for, whatever the machine.
 *
 * @param make makes the work for an input of some size; is not timed itself
 */
export async function expectLinear(make: (size: number) => () => unknown, size: number) {
  const small = await milliseconds(make(size));
  const work = make(TIMES * size);
  let large = await milliseconds(work);
  const limit = Math.max(MOST * small, NOISE);
  if (large > limit) large = await milliseconds(work);
  expect(large, `${small} ms for ${size}, so for ${TIMES * size}`).toBeLessThan(limit);
}
