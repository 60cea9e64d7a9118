import { distance } from 'fastest-levenshtein';
import { isMap, isNode } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Project } from '../project/project.ts';
import { hasMarks, wildAlias } from './aliases.ts';
import { placeOf, type YamlFile } from './file.ts';
import { pairOf } from './key-index.ts';
import { findNode, rangeOf, tokenOf } from './locate.ts';
import type { Mount } from './mounts.ts';
import { readTextFile } from './read-text.ts';
import { readYaml, type YamlRead } from './read-yaml.ts';
import { aliasBomb, tooDeep } from './too-much.ts';
import { MAX_DEPTH } from './yaml/depth.ts';

/** A file that was read, with the place of the tree where it hangs. */
export interface Mounted {
  readonly mount: Mount;
  readonly file: YamlFile;
  /** Whether its text could be had. */
  readonly isRead: boolean;
  /** Lines, from 1, of which it was guessed what they mean. */
  readonly guessed: ReadonlySet<number>;
}

/** The tree of a contract, and the files it was put together from. */
export interface Tree {
  readonly data: Record<string, unknown>;
  readonly mounted: readonly Mounted[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether every file could be read, past its mistakes at least, and hung: if not, the tree has holes. */
  readonly isWhole: boolean;
  /** What each file gave, by its path, for whoever reads the same contract again. */
  readonly readings: Readings;
}

/** The files of a contract as they were read, by their path in its folder. Nobody changes what is in them. */
export type Readings = ReadonlyMap<string, Reading>;

interface Reading extends Content {
  readonly yaml: YamlRead;
}

/**
 * Reads every mount and hangs its content in one tree.
 * @param earlier what the same files gave before: one that is unchanged is not parsed again
 */
export function mountTree(project: Project, mounts: readonly Mount[], earlier: Readings = new Map()): Tree {
  const data: Tree['data'] = {};
  const readings = new Map<string, Reading>();
  const mounted: Mounted[] = [];
  const diagnostics: Diagnostic[] = [];
  let isWhole = true;
  let inContract: ReadonlySet<string> = new Set();
  for (const mount of mounts) {
    const { text, problem } = readTextFile(project, mount.file);
    const known = earlier.get(mount.file);
    const reading = known?.yaml.text === text ? known : readFile(mount.file, project.display(mount.file), text);
    readings.set(mount.file, reading);
    const { file, guessed } = reading.yaml;
    const { content, problems } = problem === undefined ? reading : { content: undefined, problems: [problem] };
    mounted.push({ mount, file, isRead: problem === undefined, guessed });
    if (mounted.length === 1 && isRecord(content)) inContract = new Set(Object.keys(content));
    const misfits = hang(data, mount, { file, content, contract: mounted[0]?.file ?? file, inContract });
    diagnostics.push(...problems, ...misfits);
    if (misfits.length > 0 || (problems.length > 0 && content === undefined)) isWhole = false;
  }
  return { data, mounted, diagnostics, isWhole, readings };
}

/** What is hung: the content of a file, beside the contract's own file and the keys written there. */
interface Hung {
  readonly file: YamlFile;
  readonly content: unknown;
  readonly contract: YamlFile;
  readonly inContract: ReadonlySet<string>;
}

/** Puts the content of one file into the tree and says what does not fit there. */
function hang(data: Tree['data'], { at, inner }: Mount, hung: Hung): readonly Diagnostic[] {
  const [key, index] = at;
  const { file, content } = hung;
  if (typeof key === 'string' && inner.length === 0) return hangItem(data, key, Number(index), hung);
  if (content === undefined) return [];
  if (!isRecord(content)) return [notAMap(file, key)];
  if (typeof key === 'string') return hangKey(data, key, hung.contract, file, content);
  for (const [name, value] of Object.entries(content)) setOwn(data, name, value);
  return [];
}

/** Sets a key whatever its name: assigned, `__proto__` would become what every absent key is read from. */
function setOwn(data: Tree['data'], key: string, value: unknown): void {
  if (key !== '__proto__') data[key] = value;
  else Object.defineProperty(data, key, { value, enumerable: true, writable: true, configurable: true });
}

/** A file of one key: `partenaires.yaml` holds `partenaires` and nothing else. */
function hangKey(
  data: Tree['data'],
  key: string,
  contract: YamlFile,
  file: YamlFile,
  content: Readonly<Record<string, unknown>>,
): readonly Diagnostic[] {
  const foreign = Object.keys(content).every((name) => name === key) ? [] : foreignKeys(file, key);
  if (!Object.hasOwn(content, key)) return foreign;
  if (Object.hasOwn(data, key)) return [...foreign, writtenTwice(contract, key, file.path, data[key])];
  data[key] = content[key];
  return foreign;
}

/** A file of one item: the first makes the list, each stands at its place even when it can't be read. */
function hangItem(
  data: Tree['data'],
  key: string,
  index: number,
  { content, contract, inContract }: Hung,
): readonly Diagnostic[] {
  // Written in the contract as well, the list there stays as it is: one message says so.
  if (inContract.has(key)) return index === 0 ? [writtenTwice(contract, key, `${key}/`, data[key])] : [];
  if (index === 0) data[key] = [];
  const items = data[key];
  if (Array.isArray(items)) items[index] = content ?? {};
  return [];
}

interface Content {
  /** Plain values; `undefined` when the YAML is too broken to be trusted or says nothing. */
  readonly content: unknown;
  readonly problems: readonly Diagnostic[];
}

function readFile(path: string, name: string, text: string): Reading {
  const yaml = readYaml(path, name, text);
  return { yaml, ...readContent(yaml) };
}

function readContent({ file, diagnostics: problems, isReadable, plain }: YamlRead): Content {
  if (plain !== undefined) return { content: plain, problems };
  if (!isReadable) return { content: undefined, problems };
  const wild = hasMarks(file.text) ? wildAlias(file.document) : undefined;
  if (wild !== undefined) return { content: undefined, problems: [...problems, aliasBomb(file, wild)] };
  const content: unknown = file.document.toJS({ maxAliasCount: -1 }) ?? undefined;
  const deep = deepKey(content);
  return deep === undefined
    ? { content, problems }
    : { content: undefined, problems: [...problems, tooDeep(file, deep)] };
}

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

/** Told in the contract, on its key: what stands there is moved, never taken out. */
function writtenTwice(contract: YamlFile, key: string, elsewhere: string, value: unknown): Diagnostic {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  const move = elsewhere.endsWith('/')
    ? `Déplacez-les : chaque élément de « ${key} » dans un fichier à lui sous ${elsewhere} ; retirez ensuite « ${key}: », resté vide.`
    : `Déplacez-les : les éléments d’ici à la suite de ceux de ${elsewhere} ; retirez ensuite « ${key}: », resté vide.`;
  return {
    rule: 'dossier/definition-unique',
    severity: 'error',
    message: `« ${key} » est écrit à la fois ici et dans ${elsewhere} : on ne saurait pas lesquels font foi.`,
    hint: isEmpty ? `Retirez cette ligne : « ${key} » y est vide, et ce que contient ${elsewhere} reste.` : move,
    place: placeOf(contract, ...keyRange(contract, key)),
  };
}

function keyRange(file: YamlFile, key: string): readonly [number, number] {
  const node = pairOf(file.document.contents, key)?.key;
  return isNode(node) ? rangeOf(node) : [0, 0];
}

function foreignKeys(file: YamlFile, key: string): readonly Diagnostic[] {
  const contents = file.document.contents;
  if (!isMap(contents)) return [];
  const own = pairOf(contents, key);
  const foreign = contents.items.filter((pair) => pair !== own && !String(pair.key).startsWith('x_'));
  return foreign.map((pair) => {
    const name = String(pair.key);
    const isMisspelt = own === undefined && distance(name.toLowerCase(), key) <= 2;
    return {
      rule: 'dossier/cle-a-sa-place',
      severity: 'error',
      message: `${file.path} ne contient que la clé « ${key} » ; « ${name} » n’y serait lue par personne.`,
      hint: isMisspelt ? `Écrivez « ${key} ».` : `Déplacez « ${name} » dans contrat.yaml.`,
      place: placeOf(file, ...rangeOf(pair.key)),
      ...(isMisspelt ? { suggestion: key } : {}),
      ...(isMisspelt && name.toLowerCase() === key ? { isSafe: true } : {}),
    };
  });
}

function notAMap(file: YamlFile, key: string | number | undefined): Diagnostic {
  return {
    rule: 'yaml/cles-et-valeurs',
    severity: 'error',
    message: `${file.path} doit être une suite de lignes « clé: valeur ».`,
    hint:
      key === undefined
        ? 'Commencez chaque ligne par une clé suivie de deux-points et d’une espace, par exemple « titre: … ».'
        : `Écrivez « ${key}: » sur une première ligne, au-dessus de ce qui s’y trouve.`,
    place: placeOf(file, ...tokenOf(findNode(file, []))),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
