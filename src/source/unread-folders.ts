import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Project } from '../project/project.ts';
import { FOLDER_KEYS } from './mounts.ts';
import { startOf } from './read-text.ts';

/**
 * Says of which folders the YAML is not read, though it looks like a part of the contract: those that stand below « fiches »,
 * and those whose name is not quite « fiches ». Only their first file is named: what holds for it holds for all.
 */
export function unreadFolders(project: Project): readonly Diagnostic[] {
  const here = project.folders('.');
  return FOLDER_KEYS.flatMap((key) =>
    [
      // Where capitals don't count, « Fiches » is « fiches », and is read.
      ...here.filter((name) => isMeant(name, key) && (here.includes(key) || project.list(key).length === 0)),
      ...project.folders(key).map((name) => `${key}/${name}`),
    ].flatMap((folder) => unread(project, folder, key)),
  );
}

/** « Fiches », « fiche », « fiches-action », « communiqués de presse ». */
function isMeant(name: string, key: string): boolean {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const singular = key.slice(0, -1);
  const rest = plain.slice(singular.length).replace(/^s/, '');
  return name !== key && plain.startsWith(singular) && !/^[a-z]/.test(rest);
}

function unread(project: Project, folder: string, key: string): readonly Diagnostic[] {
  const files = project.list(folder).filter((name) => /\.ya?ml$/i.test(name));
  const [first] = files;
  if (first === undefined) return [];
  const what =
    files.length === 1
      ? `« ${folder}/${first} » n’est pas lu`
      : `« ${folder}/${first} » et les autres fichiers de ce dossier (${files.length} en tout) ne sont pas lus`;
  return [
    {
      rule: 'dossier/fichier-lu',
      severity: 'warning',
      message: `${what} : seuls le sont ceux qui se trouvent dans « ${key}/ » même.`,
      hint: `Déplacez dans « ${key}/ » ce qui fait partie du contrat ; le reste peut aller dans un dossier d’un autre nom.`,
      place: startOf(project.display(`${folder}/${first}`)),
    },
  ];
}
