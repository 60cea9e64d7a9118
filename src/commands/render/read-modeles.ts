import { DOCUMENTS } from '../../documents/index.generated.ts';
import { type Modeles, nameOf, type OwnFile } from '../../formats/html/templates/own.ts';
import { BODY, partsOf } from '../../formats/html/templates/parts.ts';
import { Failure } from '../../project/failure.ts';
import type { Project } from '../../project/project.ts';
import { nearest } from '../../schema/nearest.ts';

const FOLDER = 'modeles';

/**
 * The templates and styles of a contract folder, if they are asked for. They are a program of sorts, and the folder may come from
 * anyone: unasked, they are only told of.
 * @throws Failure `document` when they are asked for and there are none, or one can't be read
 */
export function readModeles(project: Project, areAsked: boolean, say: (line: string) => void): Modeles | undefined {
  const paths = ['', 'partials', ...DOCUMENTS.map(({ name }) => name)].flatMap((folder) =>
    project
      .list(folder === '' ? FOLDER : `${FOLDER}/${folder}`)
      .filter((name) => name.endsWith('.hbs') || name === 'style.css')
      .map((name) => (folder === '' ? name : `${folder}/${name}`)),
  );
  if (!areAsked) {
    if (paths.length > 0)
      say(`Le dossier « ${project.display(FOLDER)} » n’est pas employé : ajoutez --modeles pour qu’il le soit.`);
    return undefined;
  }
  if (paths.length === 0) {
    throw new Failure(
      'document',
      `« ${project.display(FOLDER)} » ne contient pas de modèle.`,
      'Un modèle s’y range comme dans le programme : modeles/partials/axes.hbs, modeles/communique/document.hbs, modeles/contrat/style.css.',
    );
  }
  const files = paths.map((path) => readOwn(project, path));
  for (const { path, shown } of files) tellUnused(path, shown, files, say);
  return { files };
}

function readOwn(project: Project, path: string): OwnFile {
  const shown = project.display(`${FOLDER}/${path}`);
  const read = project.read(`${FOLDER}/${path}`);
  if (!read.ok)
    throw new Failure('document', `« ${shown} » ne peut pas être lu.`, 'Vérifiez que c’est un fichier du dossier.');
  return { path, shown, text: new TextDecoder().decode(read.bytes) };
}

/** A misspelt name would replace nothing, and nobody would see why. */
function tellUnused(path: string, shown: string, files: readonly OwnFile[], say: (line: string) => void): void {
  if (!path.endsWith('.hbs')) return;
  const name = nameOf(path);
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
  const documents = DOCUMENTS.map((document) => document.name);
  const names = [
    ...new Set(
      (documents.includes(folder) ? [folder] : documents).flatMap((one) => partsOf(one).map((part) => part.name)),
    ),
  ];
  const isPlaced = name !== BODY || documents.includes(folder);
  if (names.includes(name) && isPlaced) return;
  if (files.some(({ text }) => text.replace(/\s/g, '').includes(`{{>${name}`))) return;
  const meant = nearest(name, names);
  const guess = meant === undefined ? '' : ` Vouliez-vous dire « ${meant} » ?`;
  say(`« ${shown} » ne remplace aucun modèle du programme.${guess}`);
}
