import { accessSync, constants, type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { displayPath } from './disk.ts';
import { Failure } from './failure.ts';
import { CONTRACT_FILE } from './project.ts';

/** Folders that never hold contracts and may be very large. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'sortie']);

/** Whether a folder of that name is passed over: what it holds is no part of a contract, and may be much. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || SKIPPED.has(name);
}

/**
 * The contract folders that `paths` name: a contract folder, a file in one, or a folder of contracts at any depth.
 * @param paths as typed; none means the current directory
 * @param say told in French of each folder that could not be searched
 * @param depth how many folders down a folder of contracts is searched
 * @returns absolute paths, each once, in the order named and then by name
 * @throws Failure `file` when a path does not exist or leads to no contract
 */
export function findContracts(
  paths: readonly string[],
  currentDirectory: string,
  say: (line: string) => void = () => undefined,
  depth: number = Number.POSITIVE_INFINITY,
): readonly string[] {
  const named = paths.length > 0 ? paths : ['.'];
  const found = named.flatMap((path) => {
    const locked: string[] = [];
    const folders = contractsUnder(resolve(currentDirectory, path), depth, (folder) => locked.push(folder));
    const shown = locked.map((folder) => displayPath(folder, currentDirectory));
    if (folders.length === 0)
      throw shown[0] === undefined ? noContract(path, currentDirectory) : new Failure('file', ...unreadable(shown[0]));
    for (const folder of shown) say(`${unreadable(folder).join(' ')} Il est laissé de côté.`);
    return folders;
  });
  return withoutTwins(found);
}

/** Each folder once, though a link or another spelling may lead to it a second time: its figures would count twice. */
function withoutTwins(folders: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return folders.filter((folder) => {
    const real = realOf(folder);
    const isNew = !seen.has(real);
    seen.add(real);
    return isNew;
  });
}

/** One that has gone since it was found is told by whoever opens it. */
function realOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

function contractsUnder(path: string, depth: number, onLocked: (folder: string) => void): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return holderOf(dirname(path));
  if (isContract(path)) return [path];
  if (!canEnter(path)) {
    onLocked(path);
    return [];
  }
  const below = [...searchBelow(path, depth, onLocked)];
  return below.length > 0 ? below : holderOf(path);
}

/** The contract that a folder lies in: `fiches/` and its files belong to the contract above them. */
function holderOf(folder: string): readonly string[] {
  if (isContract(folder)) return [folder];
  const parent = dirname(folder);
  return isContract(parent) ? [parent] : [];
}

function* searchBelow(folder: string, depth: number, onLocked: (folder: string) => void): Generator<string> {
  if (depth <= 0) return;
  for (const { name } of foldersIn(folder, onLocked).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isSkipped(name)) continue;
    const path = join(folder, name);
    if (isContract(path)) yield path;
    else yield* searchBelow(path, depth - 1, onLocked);
  }
}

/** Links are not followed: a circle of them would never end. */
function foldersIn(folder: string, onLocked: (folder: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  } catch {
    onLocked(folder);
    return [];
  }
}

function unreadable(shown: string): readonly [message: string, hint: string] {
  return [`Le dossier « ${shown} » ne peut pas être lu.`, 'Vérifiez vos droits de lecture sur ce dossier.'];
}

/** A folder that may be listed but not entered hides even whether it holds a contract. */
function canEnter(folder: string): boolean {
  try {
    accessSync(folder, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isContract(folder: string): boolean {
  return existsSync(join(folder, CONTRACT_FILE));
}

function noContract(path: string, currentDirectory: string): Failure {
  const absolute = resolve(currentDirectory, path);
  const shown = displayPath(absolute, currentDirectory);
  if (!existsSync(absolute)) {
    return new Failure(
      'file',
      `« ${shown} » n’existe pas.`,
      'Vérifiez le chemin : accents, majuscules, espaces entre guillemets.',
    );
  }
  const where = shown === '.' ? 'Le dossier courant' : `« ${shown} »`;
  const alike = alikeIn(absolute);
  if (alike === CONTRACT_FILE)
    return new Failure(
      'file',
      `${where} contient « ${CONTRACT_FILE} », mais c’est un lien qui ne mène à aucun fichier.`,
      'Remplacez ce lien par le fichier lui-même.',
    );
  if (alike !== undefined) {
    return new Failure(
      'file',
      `${statSync(absolute).isDirectory() ? `${where} contient` : 'Trouvé'} « ${alike} » : seul le nom « ${CONTRACT_FILE} » est lu.`,
      `Renommez « ${alike} » en « ${CONTRACT_FILE} » (faites afficher les extensions si votre système les cache).`,
    );
  }
  return new Failure(
    'file',
    `${where} ne contient pas de contrat : le fichier « ${CONTRACT_FILE} » n’y est pas.`,
    'Placez-vous dans le dossier du contrat, ou donnez son chemin après la commande. La commande « init » en commence un.',
  );
}

/** What systems and editors make of the contract's name, and what people write for it. */
const ALIKE = /^contrats?\.(?:ya?ml|ya?ml\.txt|txt)$/i;

function alikeIn(path: string): string | undefined {
  try {
    return readdirSync(statSync(path).isDirectory() ? path : dirname(path))
      .filter((name) => ALIKE.test(name))
      .sort()[0];
  } catch {
    // A file whose folder may be entered but not listed.
    return undefined;
  }
}
