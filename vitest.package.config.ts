import { defineConfig } from 'vitest/config';

/** The packed package, used from everywhere; runs last and for itself. */
export default defineConfig({
  test: { include: ['test/package.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 },
});
