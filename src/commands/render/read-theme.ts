import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Theme, userTheme } from '../../formats/html/themes/theme.ts';
import { chooseTheme } from '../../formats/html/themes.ts';
import type { Contrat } from '../../model/contrat.ts';
import { isDossierDeTheme, isThemeWithoutCharte, themeUsuel } from '../../model/couleurs/themes.ts';
import { displayPath, isInside } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import { readImage } from '../../project/images.ts';
import { MAX_TEXT_BYTES, type Project } from '../../project/project.ts';
import { cleanText } from '../../text/clean.ts';

/** The file that makes a folder a theme. */
const SHEET = 'theme.css';

/** The theme of a contract, which names one of the program or a folder of its own; of such a folder, the style alone is read. */
export function themeOfContract(contrat: Contrat, project: Project, asked?: string): Theme {
  const { theme, charte } = contrat.yaml.documents ?? {};
  const name = asked ?? theme ?? themeUsuel(charte);
  const look = isDossierDeTheme(name)
    ? userTheme(name, sheetOfProject(name, project), project.display(pathOf(name)), charte)
    : chooseTheme(name, charte);
  return { ...look, logos: isThemeWithoutCharte(name) ? [] : logosOf(contrat, project) };
}

/** A theme, and the files outside of the contract folder that it was read from, by the path they would have in it. */
export interface AskedTheme {
  readonly theme: Theme;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The theme that was typed, or that of the contract. A folder is looked for from the current directory; one that lies in
 * the contract folder is read as part of it.
 * @param folder absolute path of the contract folder
 * @throws Failure `usage` for a theme that there is not, `file` for a folder that is none, `document` for one that is not sound
 */
export function readTheme(
  asked: string | undefined,
  contrat: Contrat,
  project: Project,
  { folder, currentDirectory }: { readonly folder: string; readonly currentDirectory: string },
): AskedTheme {
  if (asked === undefined || !isDossierDeTheme(asked))
    return { theme: themeOfContract(contrat, project, asked), files: new Map() };
  const path = resolve(currentDirectory, asked);
  const shown = displayPath(path, currentDirectory);
  const root = realpathSync(folder);
  const within = isInside(root, path) ? path : undefined;
  if (within !== undefined) {
    const name = `./${displayPath(within, root)}`;
    return { theme: themeOfContract(contrat, project, name), files: new Map() };
  }
  const bytes = sheetOnDisk(path, shown);
  const look = userTheme(asked, new TextDecoder().decode(bytes), `${shown}/${SHEET}`, contrat.yaml.documents?.charte);
  // Whoever is given the PDF makes it again from what it carries: the theme goes with it, under a name of its own.
  const name = `themes/${basename(path).replace(/[^A-Za-z0-9-]/g, '') || 'theme'}`;
  return {
    theme: { ...look, name: `./${name}`, logos: logosOf(contrat, project) },
    files: new Map([[`${name}/${SHEET}`, bytes]]),
  };
}

function pathOf(name: string): string {
  return `${name.replace(/\/{1,9}$/, '')}/${SHEET}`;
}

function sheetOfProject(name: string, project: Project): string {
  const read = project.read(pathOf(name));
  if (!read.ok)
    throw noTheme(name, read.reason === 'outside' ? 'Un contrat ne prend que les thèmes de son dossier.' : undefined);
  if (read.bytes.length > MAX_TEXT_BYTES) throw tooLarge(project.display(pathOf(name)));
  return new TextDecoder().decode(read.bytes);
}

function sheetOnDisk(path: string, shown: string): Uint8Array {
  const sheet = join(path, SHEET);
  const facts = statSync(sheet, { throwIfNoEntry: false });
  if (!facts?.isFile()) throw noTheme(shown);
  if (facts.size > MAX_TEXT_BYTES) throw tooLarge(`${shown}/${SHEET}`);
  return readFileSync(sheet);
}

function noTheme(shown: string, hint = `Un thème est un dossier qui contient « ${SHEET} ».`): Failure {
  return new Failure(
    'file',
    `« ${shown} » n’est pas un thème : « ${SHEET} » n’y est pas, ou ne peut pas être lu.`,
    hint,
  );
}

function tooLarge(shown: string): Failure {
  return new Failure('file', `« ${shown} » est trop gros pour un style.`, 'Un style ne dépasse pas un mégaoctet.');
}

function logosOf(contrat: Contrat, project: Project): Theme['logos'] {
  return (contrat.yaml.documents?.charte?.logos ?? []).flatMap(({ fichier, alternative = '' }) => {
    const image = readImage(project, fichier);
    return image === undefined ? [] : [{ ...image, alternative: cleanText(alternative) }];
  });
}
