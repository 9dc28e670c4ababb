import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package.test.ts'],
    testTimeout: 30_000,
    // two cores, and tests that measure time
    maxWorkers: 2,
  },
});
