import { defineConfig } from 'vitest/config';

/** What `npm run test:system` runs: it holds the documents against the programs of the system (poppler, qpdf…). */
export default defineConfig({
  test: { include: ['test/**/*.system.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
