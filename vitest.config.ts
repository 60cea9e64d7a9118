import { configDefaults, defineConfig } from 'vitest/config';
import { recordMessages } from './scripts/messages/plugin.ts';

/** What `npm test` runs: it needs nothing but npm. */
export default defineConfig({
  // A program that is only tried notes where it stops; so does the one that `npm run build` makes.
  plugins: process.env.CLS_MESSAGES === undefined ? [] : [recordMessages],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/**/*.system.test.ts'],
    // A real browser on a small machine takes its time; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
