import { defineConfig } from 'vitest/config';

const packed = 'test/package.test.ts';

export default defineConfig({
  test: {
    // two cores are enough, and some tests measure how time grows
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [packed],
          // for what hangs, not for what is slow; as many cases as are asked for
          testTimeout: 120_000 * Number(process.env['KLARTEXT_TIMES'] ?? 1),
          setupFiles: ['test/support/seed.ts'],
        },
      },
      // the packed package, used from everywhere: runs last and for itself
      { test: { name: 'package', include: [packed], testTimeout: 240_000, hookTimeout: 240_000 } },
    ],
  },
});
