import { isMap } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Project } from '../project/project.ts';
import { pairOf, parseYaml, placeOf, type YamlFile } from './file.ts';
import { findNode, rangeOf, tokenOf } from './locate.ts';
import type { Mount } from './mounts.ts';
import { readTextFile } from './read-text.ts';
import { aliasBomb, tooDeep, yamlDiagnostics } from './yaml-problems.ts';

/** A file that was read, with the place of the tree where it hangs. */
export interface Mounted {
  readonly mount: Mount;
  readonly file: YamlFile;
}

/** The tree of a contract, and the files it was put together from. */
export interface Tree {
  readonly data: Record<string, unknown>;
  readonly mounted: readonly Mounted[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every mount and hangs its content in one tree. */
export function mountTree(project: Project, mounts: readonly Mount[]): Tree {
  const data: Tree['data'] = {};
  const mounted: Mounted[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const mount of mounts) {
    const { text, problem } = readTextFile(project, mount.file);
    const file = parseYaml(mount.file, project.display(mount.file), text);
    const { content, problems } =
      problem === undefined ? readContent(file) : { content: undefined, problems: [problem] };
    mounted.push({ mount, file });
    diagnostics.push(...problems, ...hang(data, mount, file, content));
  }
  return { data, mounted, diagnostics };
}

/** Puts the content of one file into the tree and says what does not fit there. */
function hang(data: Tree['data'], { at, inner }: Mount, file: YamlFile, content: unknown): readonly Diagnostic[] {
  const [key, index] = at;
  if (typeof key === 'string' && inner.length === 0) return hangItem(data, key, Number(index), file, content);
  if (content === undefined) return [];
  if (!isRecord(content)) return [notAMap(file)];
  if (typeof key === 'string') return hangKey(data, key, file, content);
  for (const [name, value] of Object.entries(content)) setOwn(data, name, value);
  return [];
}

/** Sets a key whatever its name: assigned, `__proto__` would become what every absent key is read from. */
function setOwn(data: Tree['data'], key: string, value: unknown): void {
  Object.defineProperty(data, key, { value, enumerable: true, writable: true, configurable: true });
}

/** A file of one key: `partenaires.yaml` holds `partenaires` and nothing else. */
function hangKey(
  data: Tree['data'],
  key: string,
  file: YamlFile,
  content: Readonly<Record<string, unknown>>,
): readonly Diagnostic[] {
  return [...foreignKeys(file, key), ...(Object.hasOwn(content, key) ? put(data, key, content[key], file) : [])];
}

/** A file of one item: the first makes the list, each stands at its place even when it can't be read. */
function hangItem(
  data: Tree['data'],
  key: string,
  index: number,
  file: YamlFile,
  content: unknown,
): readonly Diagnostic[] {
  const clash = index === 0 ? put(data, key, [], file) : [];
  const items = data[key];
  if (clash.length === 0 && Array.isArray(items)) items[index] = content ?? {};
  return clash;
}

interface Content {
  /** Plain values; `undefined` when the YAML is too broken to be trusted or says nothing. */
  readonly content: unknown;
  readonly problems: readonly Diagnostic[];
}

function readContent(file: YamlFile): Content {
  const problems = yamlDiagnostics(file);
  if (problems.length > 0) return { content: undefined, problems };
  try {
    const content: unknown = file.document.toJS({ maxAliasCount: 100 }) ?? undefined;
    const deep = deepKey(content);
    return deep === undefined ? { content, problems } : { content: undefined, problems: [tooDeep(file, deep)] };
  } catch {
    return { content: undefined, problems: [aliasBomb(file)] };
  }
}

/** Far beyond what a contract needs, far below what would exhaust those who walk the tree. */
const MAX_DEPTH = 64;

/** The key or index, at the top, of a value that has no end: too many levels, or an alias that stands in what it names. */
function deepKey(content: unknown): string | number | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const entries = Array.isArray(content) ? [...content.entries()] : Object.entries(content);
  return entries.find(([, value]) => isDeeper(value, MAX_DEPTH))?.[0];
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function put(data: Tree['data'], key: string, value: unknown, file: YamlFile): readonly Diagnostic[] {
  if (!Object.hasOwn(data, key)) {
    data[key] = value;
    return [];
  }
  return [
    {
      rule: 'dossier/definition-unique',
      severity: 'error',
      message: `« ${key} » est écrit à la fois dans contrat.yaml et dans ${file.path} : on ne sait pas lequel fait foi.`,
      hint: `Gardez l’un des deux : retirez « ${key} » de contrat.yaml, ou supprimez ${file.path}.`,
      place: placeOf(file, ...tokenOf(findNode(file, []))),
    },
  ];
}

function foreignKeys(file: YamlFile, key: string): readonly Diagnostic[] {
  const contents = file.document.contents;
  if (!isMap(contents)) return [];
  const foreign = contents.items.filter((pair) => pair !== pairOf(contents, key) && !String(pair.key).startsWith('x_'));
  return foreign.map((pair) => ({
    rule: 'dossier/cle-a-sa-place',
    severity: 'error',
    message: `${file.path} ne contient que la clé « ${key} » ; « ${String(pair.key)} » n’y serait lue par personne.`,
    hint: `Déplacez « ${String(pair.key)} » dans contrat.yaml.`,
    place: placeOf(file, ...rangeOf(pair.key)),
  }));
}

function notAMap(file: YamlFile): Diagnostic {
  return {
    rule: 'yaml/cles-et-valeurs',
    severity: 'error',
    message: `${file.path} doit être une suite de lignes « clé: valeur ».`,
    hint: 'Commencez chaque ligne par une clé suivie de deux-points et d’une espace, par exemple « titre: … ».',
    place: placeOf(file, ...tokenOf(findNode(file, []))),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
