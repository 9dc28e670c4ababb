import { expect } from 'vitest';

/** Eight times the input; what is quadratic takes 64 times as long. */
const TIMES = 8;
/** Between the growth of a line and of a parabola, and well above what caches and collections add. */
const MOST = 24;
/** Up to so many milliseconds, growth says nothing. */
const NOISE = 100;
/** A busy machine may spoil some attempts; what is not linear spoils them all. */
const ATTEMPTS = 6;

/** Processor time of this thread: neither other work on the machine nor collectors add to it. */
async function milliseconds(work: () => unknown): Promise<number> {
  const start = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Expects work to take time in proportion to the size of what it is made for, whatever the machine:
 * in one attempt of some, the time for eight times the size is near eight times the time.
 *
 * @param make makes the work for an input of some size; is not timed itself
 * @param time says how long work takes, in milliseconds
 */
export async function expectLinear<Result>(
  make: (size: number) => () => Result,
  size: number,
  time: (work: () => Result) => number | Promise<number> = milliseconds,
) {
  const works = [make(size), make(TIMES * size)] as const;
  const seen: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const small = await time(works[0]);
    const large = await time(works[1]);
    if (large <= Math.max(MOST * small, NOISE)) return;
    seen.push(`${Math.round(small)} and ${Math.round(large)} ms`);
  }
  expect.fail(`for ${size} and ${TIMES} times as much: ${seen.join(', ')}`);
}
