import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeViews } from '../../src/commands/render/make-views.ts';
import { themeOfContract } from '../../src/commands/render/read-theme.ts';
import type { Choix, DocumentDefinition } from '../../src/documents/define.ts';
import { DOCUMENTS } from '../../src/documents/index.generated.ts';
import type { View } from '../../src/documents/view.ts';
import { renderHtml } from '../../src/formats/html/render-html.ts';
import type { Etat } from '../../src/model/etat.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';

/** The files of a contract folder, by path. */
export type Files = Readonly<Record<string, string>>;

/** The files of the contract in a folder. */
export function folderFiles(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

/** The files of an example. */
export function exampleFiles(name: string): Files {
  return folderFiles(fileURLToPath(new URL(`../../examples/${name}/`, import.meta.url)));
}

/** One made page and the View it was made from. */
export interface Page {
  readonly view: View;
  readonly html: string;
}

/** Every document of a contract as HTML, by the name of its file. Mistakes of the contract stop nothing here. */
export async function makePages(files: Files, etat?: Etat): Promise<Readonly<Record<string, Page>>> {
  return makeChosen(files, DOCUMENTS, { etat });
}

/** Some documents of a contract, as far as it has matter for them, by the name of their file; in `sobre` unless told. */
export async function makeChosen(
  files: Files,
  documents: readonly DocumentDefinition[],
  {
    etat,
    choix,
    theme = 'sobre',
  }: { readonly etat?: Etat | undefined; readonly choix?: Choix; readonly theme?: string } = {},
): Promise<Readonly<Record<string, Page>>> {
  const project = memoryProject(files);
  const { contrat } = checkContrat(project, etat);
  const chosen = documents.filter((document) => document.hasMatter(contrat));
  const look = themeOfContract(contrat, project, theme);
  const pages: Record<string, Page> = {};
  for (const view of makeViews(chosen, contrat, project, undefined, choix)) {
    pages[view.fichier] = { view, html: await renderHtml(view, { theme: look, version: '1.2.3' }) };
  }
  return pages;
}

/** The page of that name; it must be there. */
export function pageOf(pages: Readonly<Record<string, Page>>, name: string): Page {
  const page = pages[name];
  if (page === undefined) throw new Error(`no page ${name} among ${Object.keys(pages).join(', ')}`);
  return page;
}
