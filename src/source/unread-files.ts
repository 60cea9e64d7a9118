import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { CONTRACT_FILE, type Project } from '../project/project.ts';
import { FILE_KEYS, FOLDER_KEYS } from './mounts.ts';
import { readProblem, startOf } from './read-text.ts';
import { unreadDocuments } from './unread-documents.ts';
import { unreadFolders } from './unread-folders.ts';

/**
 * Says which files of the folder look like a part of the contract and are not read, for their name is not quite it.
 * @param data what was read from the others
 */
export function unreadFiles(project: Project, data: Readonly<Record<string, unknown>>): readonly Diagnostic[] {
  const here = project.list('.');
  // A contract in one file, as hundreds together are.
  if (here.length === 1 && here[0] === CONTRACT_FILE && project.folders('.').length === 0) return [];
  const beside = ['contrat', ...FILE_KEYS].flatMap((key) =>
    unreadAs(project, '', here, () => `${key}.yaml`).map(
      // Nothing else says who the partners are: the contract would be checked, and printed, without them.
      (found): Diagnostic =>
        Object.hasOwn(data, key) || key === 'contrat' || here.includes(`${key}.yaml`)
          ? found
          : { ...found, severity: 'error' },
    ),
  );
  const below = FOLDER_KEYS.flatMap((key) => [
    ...here.filter((name) => YAML_NAME.test(name) && isStem(name, key)).map((name) => wrongPlace(project, name, key)),
    ...unreadAs(project, `${key}/`, project.list(key), (name) => `${name.replace(YAML_NAME, '')}.yaml`),
  ]);
  return [
    ...beside,
    ...below,
    ...FOLDER_KEYS.flatMap((key) => ledAway(project, key)),
    ...unreadFolders(project),
    ...unreadDocuments(project),
  ];
}

/** A folder that is a link to somewhere else: nothing in it is read, and a contract without its fiches must not pass for whole. */
function ledAway(project: Project, key: string): readonly Diagnostic[] {
  const read = project.read(key);
  const isLedAway = !read.ok && read.reason === 'outside';
  return isLedAway ? [readProblem(key, 'outside', startOf(project.display(key)))] : [];
}

/** What systems and editors make of `.yaml`, and what people write for it. */
const YAML_NAME = /\.ya?ml(?:\.txt)?$/i;

function stemOf(name: string): string {
  return name.replace(YAML_NAME, '').toLowerCase();
}

/** Whether a file is named after a key, in the plural as it should be or in the singular. */
function isStem(name: string, key: string): boolean {
  return [key, key.replace(/s$/, '')].includes(stemOf(name));
}

/** The files among `names` that would be read under another name. */
function unreadAs(
  project: Project,
  folder: string,
  names: readonly string[],
  wantedFor: (name: string) => string,
): readonly Diagnostic[] {
  return names.flatMap((name) => {
    const wanted = wantedFor(name);
    if (name === wanted || !YAML_NAME.test(name) || !isStem(name, stemOf(wanted))) return [];
    return [unread(project, folder + name, folder + wanted, names.includes(wanted))];
  });
}

function unread(project: Project, path: string, wanted: string, isTaken: boolean): Diagnostic {
  return {
    rule: 'dossier/fichier-lu',
    severity: 'warning',
    message: isTaken
      ? `« ${path} » n’est pas lu : c’est « ${wanted} » qui l’est.`
      : `« ${path} » n’est pas lu : il devrait s’appeler « ${wanted} ».`,
    hint: isTaken
      ? `Reportez dans « ${wanted} » ce qui ne serait que dans « ${path} », puis donnez à celui-ci un nom sans « .yaml ».`
      : `Renommez-le en « ${wanted} » (faites afficher les extensions si votre système les cache).`,
    place: startOf(project.display(path)),
  };
}

function wrongPlace(project: Project, name: string, key: string): Diagnostic {
  return {
    rule: 'dossier/fichier-lu',
    severity: 'warning',
    message: `« ${name} » n’est pas lu : « ${key} » tient dans le dossier « ${key}/ », un fichier par élément.`,
    hint: `Mettez chaque élément dans un fichier à lui sous « ${key}/ », ou toute la liste sous « ${key}: » dans contrat.yaml.`,
    place: startOf(project.display(name)),
  };
}
