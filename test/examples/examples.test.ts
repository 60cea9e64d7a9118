import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diskProject } from '../../src/project/disk.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { exampleFiles, makePages } from '../documents/make.ts';
import { LEFTOVERS, pageFaults, textOf } from '../documents/page.ts';

const FOLDER = fileURLToPath(new URL('../../examples/', import.meta.url));
const NAMES = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe('the examples', () => {
  it('are there', () => expect(NAMES).toContain('paris-2018'));

  it.each(NAMES)('%s is free of errors and of warnings', (name) => {
    const { diagnostics, source } = checkContrat(diskProject(`${FOLDER}${name}`, FOLDER));
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(source.files.length).toBeGreaterThan(1);
  });

  it.each(NAMES)('%s makes sound pages in its own state', async (name) => {
    const pages = Object.entries(await makePages(exampleFiles(name)));
    expect(pages.length).toBeGreaterThan(0);
    for (const [page, { html }] of pages) {
      expect([page, pageFaults(html)]).toEqual([page, []]);
      expect(LEFTOVERS.exec(textOf(html))).toBeNull();
    }
  });
});
