import { mergeConfig } from 'vitest/config';
import { recordMessages } from './scripts/messages/plugin.ts';
import base from './vitest.config.ts';

/** What `npm run test:messages` runs: the tests of what can stop, on a program that notes where it does. */
export default mergeConfig(base, {
  plugins: [recordMessages],
  test: { passWithNoTests: false },
});
