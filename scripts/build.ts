import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/**
 * Bundles the program: one file per entry and one for each part that is loaded only when it is needed. Packages stay outside,
 * for npm brings them.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const resolved = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));

/** Of a package of two hundred small files a dozen functions are used: they go into the bundle, or every start would read it all. */
const bundled: Plugin = {
  name: 'bundled-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^culori\/fn$/ }, ({ path }) => ({ path: resolved(path), sideEffects: false }));
  },
};
rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  plugins: [bundled],
  chunkNames: 'parts/[name]-[hash]',
  logLevel: 'warning',
});
