import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { MAX_FILE_BYTES, MAX_TEXT_BYTES, type Project, type ReadProblem } from '../project/project.ts';
import { utf8Text } from '../project/utf8.ts';
import { encodingOf, firstBadPlace } from './encoding.ts';
import { type FileKind, kindOfFile } from './file-kind.ts';

/** A text file as read: its text, empty when `problem` says why it can't be had. */
export interface TextRead {
  readonly text: string;
  readonly problem?: Diagnostic;
}

/**
 * Reads a file of the contract as UTF-8 text; a leading byte order mark is left out.
 * @param place where to say that it can't be read: the start of the file itself unless told
 */
export function readTextFile(
  project: Project,
  path: string,
  place: () => Place = () => startOf(project.display(path)),
): TextRead {
  const read = project.read(path);
  if (!read.ok) return { text: '', problem: readProblem(path, read.reason, place()) };
  const kind = kindOfFile(read.bytes);
  if (kind !== undefined) return { text: '', problem: notText(path, kind, startOf(project.display(path))) };
  if (read.bytes.length > MAX_TEXT_BYTES) return { text: '', problem: tooLong(path, startOf(project.display(path))) };
  const text = utf8Text(read.bytes);
  if (text === undefined) return { text: '', problem: notUtf8(path, project.display(path), read.bytes) };
  return { text };
}

function tooLong(path: string, place: Place): Diagnostic {
  return {
    rule: 'fichier/taille',
    severity: 'error',
    message: `« ${path} » dépasse ${MAX_TEXT_BYTES / 1024 / 1024} Mo de texte : aucun contrat n’en demande autant, il n’est pas lu.`,
    hint: 'Vérifiez ce qu’il contient ; un long texte peut être partagé entre plusieurs fichiers.',
    place,
  };
}

/** Shown at the first letter that is not one in UTF-8. */
function notUtf8(path: string, file: string, bytes: Uint8Array): Diagnostic {
  const encoding = encodingOf(bytes);
  const instead =
    encoding === undefined ? 'n’est pas enregistré en UTF-8' : `est enregistré en ${encoding}, et non en UTF-8`;
  return {
    rule: 'fichier/utf-8',
    severity: 'error',
    message: `Le fichier « ${path} » ${instead} : ses accents seraient perdus.`,
    hint: 'Dans votre éditeur, enregistrez-le avec l’encodage « UTF-8 ».',
    place: { file, ...firstBadPlace(bytes) },
  };
}

function notText(path: string, { what, hint, isText }: FileKind, place: Place): Diagnostic {
  if (isText === true)
    return {
      rule: 'fichier/utf-8',
      severity: 'error',
      message: `Le fichier « ${path} » est ${what}, et non en UTF-8 : il ne peut pas être lu.`,
      hint,
      place,
    };
  return {
    rule: 'fichier/texte',
    severity: 'error',
    message: `« ${path} » n’est pas un fichier de texte, c’est ${what} : changer le nom d’un fichier n’en change pas le contenu.`,
    hint,
    place,
  };
}

/** Says why a file named in the contract can't be read. */
export function readProblem(path: string, reason: ReadProblem, place: Place): Diagnostic {
  return { severity: 'error', place, ...PROBLEMS[reason](path) };
}

const PROBLEMS = {
  missing: (path) => ({
    rule: 'fichier/present',
    message: `Le fichier « ${path} » n’existe pas dans le dossier du contrat.`,
    hint: 'Vérifiez son nom (majuscules et accents compris), ou retirez la ligne qui le demande.',
  }),
  outside: (path) => ({
    rule: 'fichier/dans-le-dossier',
    message: `« ${path} » mène hors du dossier du contrat : rien n’y est lu, par sécurité.`,
    hint: 'Copiez le fichier dans le dossier du contrat et donnez son chemin à partir de ce dossier, avec des « / ».',
  }),
  'too-large': (path) => ({
    rule: 'fichier/taille',
    message: `Le fichier « ${path} » dépasse ${MAX_FILE_BYTES / 1024 / 1024} Mo.`,
    hint: 'Réduisez-le : une image compressée suffit, un texte peut être partagé entre plusieurs fichiers.',
  }),
  'not-a-file': (path) => ({
    rule: 'fichier/present',
    message: `« ${path} » n’est pas un fichier.`,
    hint: 'Donnez le chemin d’un fichier, pas celui d’un dossier.',
  }),
  refused: (path) => ({
    rule: 'fichier/lisible',
    message: `Le fichier « ${path} » ne peut pas être lu : le système le refuse.`,
    hint: 'Vérifiez vos droits sur ce fichier et qu’aucun autre programme ne le retient.',
  }),
} as const satisfies Record<ReadProblem, (path: string) => Pick<Diagnostic, 'rule' | 'message' | 'hint'>>;

/** The place that stands for a whole file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
