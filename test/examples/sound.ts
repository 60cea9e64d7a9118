import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { diskProject } from '../../src/project/disk.ts';
import { CONTRACT_FILE } from '../../src/project/project.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { folderFiles, makePages } from '../documents/make.ts';
import { pageFaults } from '../documents/page.ts';

/** The folders of contracts that tests are held against: those that are shown to people, and those that are not. */
export const EXAMPLES: string = fileURLToPath(new URL('../../examples/', import.meta.url));
export const CONTRACTS: string = fileURLToPath(new URL('../contracts/', import.meta.url));

/** The contracts that stand directly in a folder, by name. A folder of contracts among them has tests of its own. */
export function contractsIn(folder: string): readonly string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).filter((name) => existsSync(join(folder, name, CONTRACT_FILE)));
}

/** Asks of every contract of a folder, in its own state, that nothing is found in it and that its documents are sound. */
export function expectSoundContracts(folder: string): void {
  const names = contractsIn(folder);

  it.each(names)('%s is free of errors and of warnings', (name) => {
    const { diagnostics, source } = checkContrat(diskProject(join(folder, name), folder));
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(source.files.length).toBeGreaterThan(0);
  });

  it.each(names)('%s makes sound pages in its own state', async (name) => {
    const pages = Object.entries(await makePages(folderFiles(join(folder, name))));
    expect(pages.length).toBeGreaterThan(0);
    for (const [page, { html }] of pages) expect([page, pageFaults(html)]).toEqual([page, []]);
  });
}
