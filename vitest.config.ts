import { configDefaults, defineConfig } from 'vitest/config';

/** What `npm test` runs: it needs nothing but npm. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/**/*.system.test.ts'],
    // A real browser on a small machine takes its time; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
