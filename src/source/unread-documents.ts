import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Project } from '../project/project.ts';
import { FOLDER_KEYS } from './mounts.ts';
import { startOf } from './read-text.ts';

/** How a message names what stands in a folder. */
const ITEMS: Readonly<Record<string, string>> = {
  fiches: 'une fiche',
  communiques: 'un communiqué',
  actualites: 'une actualité',
};

/** What an editor of text, or a word processor, makes of a fiche; « 1.yaml.txt » is told of elsewhere. */
const DOCUMENT = /(?<!\.ya?ml)\.(?:txt|docx?|odt|rtf|pages)$/i;

/** The number or the date with which the name of an item begins, as in « 1.3-depistage.docx » or « Fiche 1.3.docx ». */
const NUMBER = /^(?:fiche|communique|actualite)?[ _-]*(\d+(?:[.-]\d+)*)/i;

/**
 * Says which files among the fiches look like one of them, and are not read for they are no YAML. One whose number a file of YAML
 * bears too is what that was written from. Only the first is named: what holds for it holds for all.
 */
export function unreadDocuments(project: Project): readonly Diagnostic[] {
  return FOLDER_KEYS.flatMap((key) => {
    const names = project.list(key);
    const written = new Set(names.filter((name) => name.endsWith('.yaml')).map(numberOf));
    const documents = names.filter((name) => isDocument(name) && !written.has(numberOf(name)));
    const [first] = documents;
    return first === undefined ? [] : [unread(project, key, first, documents.length)];
  });
}

function numberOf(name: string): string | undefined {
  return NUMBER.exec(name.normalize('NFD').replace(/\p{Mn}/gu, ''))?.[1];
}

function isDocument(name: string): boolean {
  const number = numberOf(name);
  return number !== undefined && (DOCUMENT.test(name) || name === number);
}

function unread(project: Project, key: string, name: string, count: number): Diagnostic {
  const path = `${key}/${name}`;
  const what =
    count === 1
      ? `« ${path} » n’est pas lu`
      : `« ${path} » et d’autres de ce dossier (${count} en tout) ne sont pas lus`;
  const wanted = `${key}/${name.replace(DOCUMENT, '')}.yaml`;
  return {
    rule: 'dossier/fichier-lu',
    severity: 'warning',
    message: `${what} : ${ITEMS[key] ?? 'un élément'} s’écrit en YAML, dans un fichier dont le nom finit par « .yaml ».`,
    hint: isText(name)
      ? `Si c’est du YAML, renommez-le en « ${wanted} » ; sinon, rangez-le dans un autre dossier.`
      : `Écrivez son contenu dans « ${wanted} », et rangez ce document dans un autre dossier.`,
    place: startOf(project.display(path)),
  };
}

function isText(name: string): boolean {
  return /\.txt$/i.test(name) || !DOCUMENT.test(name);
}
