// Writes the contracts of examples/portefeuille-ile-de-france; a test compares them with what is made now.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portfolioFiles } from './portfolio/contracts.ts';

const folder = fileURLToPath(new URL('../examples/portefeuille-ile-de-france/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const entry of readdirSync(folder, { withFileTypes: true }))
  if (entry.isDirectory()) rmSync(join(folder, entry.name), { recursive: true });
for (const [path, text] of portfolioFiles()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
