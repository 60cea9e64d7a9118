import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generateCommandIndex } from './command-index.ts';
import { generateCommandReference } from './command-reference.ts';
import { generateEditorSchemas } from './editor-schemas.ts';
import { generateDocumentIndex, generateReportIndex, generateRuleIndex } from './folder-index.ts';
import { generateLabels } from './labels.ts';
import { generateLetterWidths } from './letter-widths.ts';
import { generatePrintable, generateSigns } from './printable.ts';
import { generateRulePages } from './rule-pages.ts';
import { generateStatsSchema } from './stats-schema.ts';
import { generateTemplateReference } from './template-reference.ts';
import { generateTypes } from './types.ts';
import { generateValidator } from './validator.ts';
import { generateYamlReference } from './yaml-reference.ts';

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
    { path: 'src/registers/printable.generated.ts', committed: true, text: generatePrintable() },
    { path: 'src/formats/html/signs.generated.ts', committed: true, text: generateSigns() },
    { path: 'src/text/letter-widths.generated.ts', committed: true, text: generateLetterWidths() },
    ...generateIndexes(),
    { ...generateTemplateReference(), committed: true },
    { path: 'src/commands/index.generated.ts', committed: true, text: await generateCommandIndex() },
    ...(await generateRulePages()).map((page) => ({ ...page, committed: true })),
    ...generateYamlReference().map((page) => ({ ...page, committed: true })),
    ...(await generateCommandReference()).map((page) => ({ ...page, committed: true })),
    ...(await generateEditorSchemas()).map((schema) => ({ ...schema, committed: false })),
    { path: 'docs/reference/stats.schema.json', committed: true, text: generateStatsSchema() },
    { path: 'src/schema/compiled/contrat.js', committed: false, text: validator.code },
    { path: 'src/schema/compiled/contrat.d.ts', committed: false, text: validator.types },
  ];
}

/** What stands in the folders of the program that are lists. */
function generateIndexes(): readonly Generated[] {
  return [
    { path: 'src/diagnostics/index.generated.ts', committed: true, text: generateReportIndex() },
    { path: 'src/rules/index.generated.ts', committed: true, text: generateRuleIndex() },
    { path: 'src/documents/index.generated.ts', committed: true, text: generateDocumentIndex() },
  ];
}

async function main(): Promise<void> {
  // The pages are made from the commands, which read the indexes: these come first.
  write(generateIndexes());
  write(await generateAll());
}

function write(files: readonly Generated[]): void {
  const root = new URL('../../', import.meta.url);
  for (const { path, text } of files) {
    const file = fileURLToPath(new URL(path, root));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
