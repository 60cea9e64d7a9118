import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generateLabels } from './labels.ts';
import { generateTypes } from './types.ts';
import { generateValidator } from './validator.ts';

/** A file that is made from other files of the repository. */
export interface Generated {
  /** Relative to the repository. */
  readonly path: string;
  /** Committed files are compared with a fresh one by the tests; the others are git-ignored. */
  readonly committed: boolean;
  readonly text: string;
}

/** Makes every generated file, in memory. A new generator is a line here. */
export async function generateAll(): Promise<readonly Generated[]> {
  const validator = await generateValidator();
  return [
    { path: 'src/model/yaml.generated.ts', committed: true, text: await generateTypes() },
    { path: 'src/model/labels.generated.ts', committed: true, text: generateLabels() },
    { path: 'src/schema/compiled/contrat.js', committed: false, text: validator.code },
    { path: 'src/schema/compiled/contrat.d.ts', committed: false, text: validator.types },
  ];
}

async function main(): Promise<void> {
  const root = new URL('../../', import.meta.url);
  for (const { path, text } of await generateAll()) {
    const file = fileURLToPath(new URL(path, root));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
