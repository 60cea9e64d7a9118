import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { readContours } from '../project/contours.ts';
import { imageType } from '../project/images.ts';
import type { Project } from '../project/project.ts';
import { type SourceFile, textFile, type YamlFile } from './file.ts';
import type { Path } from './path.ts';
import { readProblem, readTextFile } from './read-text.ts';
import type { Tree } from './tree.ts';

/** A text kept in a file of its own, and the value that names it. */
export interface Include {
  readonly path: Path;
  readonly file: SourceFile;
}

/** The texts that a contract keeps in other files, and what is wrong with the files it names. */
export interface Includes {
  readonly texts: readonly Include[];
  readonly diagnostics: readonly Diagnostic[];
}

const TEXT_FILE = /\.(md|txt)$/i;
const IMAGE_FILE = /\.(svg|png|jpe?g)$/i;
const MAP_FILE = /\.geojson$/i;

/**
 * Finds every `fichier:` of the tree. Texts are read at once, through the same jail as the YAML; of other files
 * (images, maps) it is only seen that they can be read.
 */
export function findIncludes(
  project: Project,
  { data, mounted }: Pick<Tree, 'data' | 'mounted'>,
  place: (path: Path) => Place,
): Includes {
  const texts: Include[] = [];
  const diagnostics: Diagnostic[] = [];
  const named: Named[] = [];
  if (mounted.some(({ file }) => mayName(file))) addNamed(named, data, []);
  for (const { path, name } of named) {
    const at = (): Place => place([...path, 'fichier']);
    if (TEXT_FILE.test(name)) {
      const { text, problem } = readTextFile(project, name, at);
      if (problem !== undefined) diagnostics.push(problem);
      else texts.push({ path, file: textFile(name, project.display(name), text) });
    } else {
      const read = project.read(name);
      if (!read.ok) diagnostics.push(readProblem(name, read.reason, at()));
      else if (IMAGE_FILE.test(name) && imageType(read.bytes) === undefined) diagnostics.push(notAnImage(name, at()));
      else if (MAP_FILE.test(name)) diagnostics.push(...notAMap(name, read.bytes, at));
    }
  }
  return { texts, diagnostics };
}

function notAnImage(name: string, place: Place): Diagnostic {
  return {
    rule: 'fichier/image',
    severity: 'error',
    message: `« ${name} » n’est pas une image que les documents sachent montrer, malgré son nom.`,
    hint: 'Enregistrez-la de nouveau en PNG, JPEG ou SVG.',
    place,
  };
}

function notAMap(name: string, bytes: Uint8Array, place: () => Place): readonly Diagnostic[] {
  const read = readContours(bytes);
  if (read.ok) return [];
  const message = `« ${name} » ne peut pas être dessiné : ce fichier ${read.problem}.`;
  return [{ rule: 'fichier/contours', severity: 'error', message, hint: read.hint, place: place() }];
}

/** The end of « fichier: ». V8 looks for so short a word several times quicker than for a longer one. */
const KEY_END = 'hier:';

/** Whether a file may name another: to look for the key in plain YAML is quicker than to go through its values. */
function mayName({ isPlain, text }: YamlFile): boolean {
  return isPlain !== true || text.includes(KEY_END);
}

interface Named {
  readonly path: Path;
  readonly name: string;
}

/** @param path where `value` stands: one list for the whole walk, of which what is found keeps a copy */
function addNamed(named: Named[], value: unknown, path: (string | number)[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('fichier' in value && typeof value.fichier === 'string') named.push({ path: [...path], name: value.fichier });
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const inner = (value as Readonly<Record<string | number, unknown>>)[key];
    if (typeof inner !== 'object') continue;
    path.push(key);
    addNamed(named, inner, path);
    path.pop();
  }
}
