import { isScalar } from 'yaml';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { CONTRACT_FILE, type Project } from '../project/project.ts';
import { type Comment, commentsOf } from './comments.ts';
import { placeOf, type SourceFile, type YamlFile } from './file.ts';
import { findIncludes, type Include } from './includes.ts';
import { type Found, findNode, type Range, rangeOf, tokenOf } from './locate.ts';
import { listMounts, type Mount } from './mounts.ts';
import { writtenSpan } from './offsets.ts';
import { type Path, pathKey, type Span, valueAt } from './path.ts';
import { rewriteSpan } from './rewrite-span.ts';
import { type Mounted, mountTree, type Readings } from './tree.ts';
import { unreadFiles } from './unread-files.ts';

/** Which part of a value to point at: itself, the key before it, or a stretch of its text. */
export type Part = 'value' | 'key' | Span;

/** The YAML of one contract folder, mounted as one tree, in which every value knows its file, line and column. */
export interface Source {
  /** The whole contract as plain values; what could not be read is absent. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Every file that was read, the main one first. */
  readonly files: readonly SourceFile[];
  /** What is wrong with the files themselves: YAML, encoding, missing or forbidden files. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Whether every YAML file could be read, past its mistakes at least: if not, the tree has holes that are nobody's omission.
   */
  readonly isWhole: boolean;
  /** Whether a mistake was told of the line of a place that leaves in doubt what its author meant. */
  isGuessed(place: Place): boolean;
  /** Where a value stands. A value that is absent is placed at the nearest thing that should have held it. */
  place(path: Path, part?: Part): Place;
  /** All the lines of a value, from its first sign to its last: a finding that stands in it is about it. */
  extent(path: Path): Place;
  /** A scalar as it is written in its file, quotes included; `undefined` if the path leads to none. */
  written(path: Path): string | undefined;
  /** Whether {@link closeComment} can find any: what was read as plain YAML has none, for its reader hands over a file where it sees one. */
  readonly mayCutTexts: boolean;
  /** The signs of all its files that few texts hold; nothing where a file was read without looking for them. */
  readonly unusual?: ReadonlySet<string> | undefined;
  /** The comment that a single space parts from an unquoted text, and where its « # » stands: it may be the end of the text. */
  closeComment(path: Path): { readonly text: string; readonly place: Place } | undefined;
  /** Every comment of the YAML files in which `word` stands, the main file first. */
  comments(word: string): readonly Comment[];
  /**
   * How `text` has to be typed to stand instead of a stretch of a text value: with the escapes of the quotes around it.
   * `undefined` if it can't stand there: YAML would read something else.
   */
  rewrite(path: Path, span: Span, text: string): string | undefined;
  /** The text at `path`, from the YAML itself or from the file that `fichier:` names. */
  text(path: Path): string | undefined;
  /** Its files as they were parsed. */
  readonly readings: Readings;
}

/**
 * Reads all the files of a contract folder. Nothing is thrown for a mistake in a file: it is in `diagnostics`.
 * @param earlier the same folder as it was read before; files that have not changed since are not parsed again
 */
export function readSource(project: Project, earlier?: Source): Source {
  const tree = mountTree(project, listMounts(project), earlier?.readings);
  const unread = unreadFiles(project, tree.data);
  const holders = holdersOf(tree.mounted);
  const guessed = new Map(tree.mounted.map(({ file, guessed }) => [file.name, guessed]));
  const includes = findIncludes(project, tree, (path) => locate(holders, path).place);
  const included = new Map(includes.texts.map((include) => [pathKey(include.path), include]));

  return {
    data: tree.data,
    files: [
      ...tree.mounted.flatMap(({ file, isRead }) => (isRead ? [file.author ?? file] : [])),
      ...includes.texts.map(({ file }) => file),
    ],
    diagnostics: [...tree.diagnostics, ...unread, ...includes.diagnostics],
    isWhole: tree.isWhole && !unread.some(({ severity }) => severity === 'error'),
    isGuessed: ({ file, line }) => guessed.get(file)?.has(line) === true,
    place(path, part = 'value') {
      const include = typeof part === 'object' ? included.get(pathKey(path)) : undefined;
      if (include !== undefined && typeof part === 'object') return placeOf(include.file, part.start, part.end);
      return locate(holders, path, part).place;
    },
    extent(path) {
      const { mount, file } = holderOf(holders, path);
      // Where a group or a list ends, plain nodes don't say.
      const found = findNode(file, innerPath(mount, path), file.document.contents);
      return placeOf(file, ...(found.node === undefined ? tokenOf(found) : rangeOf(found.node)));
    },
    written(path) {
      const { file, found, complete } = locate(holders, path);
      if (!complete || !isScalar(found.node)) return undefined;
      return file.text.slice(...rangeOf(found.node));
    },
    mayCutTexts: tree.mounted.some(({ file }) => file.isPlain !== true),
    unusual: includes.texts.length > 0 ? undefined : unusualOf(tree.mounted),
    closeComment(path) {
      if (holderOf(holders, path).file.isPlain === true) return undefined;
      const { file, found, complete } = locate(holders, path);
      if (!complete || !isScalar(found.node) || found.node.type !== 'PLAIN') return undefined;
      const [, end] = rangeOf(found.node);
      const after = /^ #[^\r\n]*/.exec(file.text.slice(end, end + 1000));
      return after === null ? undefined : { text: after[0], place: placeOf(file, end + 1, end + 2) };
    },
    comments: (word) => tree.mounted.flatMap(({ file }) => commentsOf(file, word)),
    rewrite(path, span, text) {
      if (included.has(pathKey(path))) return text;
      const { file, found, complete } = locate(holders, path);
      return complete && isScalar(found.node) ? rewriteSpan(file.text, found.node, span, text) : undefined;
    },
    text: (path) => readText(tree.data, included, path),
    readings: tree.readings,
  };
}

function unusualOf(mounted: readonly Mounted[]): ReadonlySet<string> | undefined {
  const all = new Set<string>();
  for (const { file } of mounted) {
    if (file.unusual === undefined) return undefined;
    for (const sign of file.unusual) all.add(sign);
  }
  return all;
}

function readText(data: unknown, included: ReadonlyMap<string, Include>, path: Path): string | undefined {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : included.get(pathKey(path))?.file.text;
}

interface Located {
  readonly file: YamlFile;
  readonly found: Found;
  /** Whether the whole path exists. */
  readonly complete: boolean;
  readonly place: Place;
}

function locate(holders: Holders, path: Path, part: Part = 'value'): Located {
  const { mount, file } = holderOf(holders, path);
  const inner = innerPath(mount, path);
  const found = findNode(file, inner);
  const complete = found.depth === inner.length;
  return { file, found, complete, place: placeOf(file, ...rangeFor(file, found, complete ? part : 'value')) };
}

/** The path in the file itself. */
function innerPath({ at, inner }: Mount, path: Path): Path {
  return [...inner, ...path.slice(at.length)];
}

/** The file that holds a path: the one mounted deepest above it. */
function holderOf(holders: Holders, path: Path): Mounted {
  for (let length = holders.deepest; length >= 0; length -= 1) {
    const holder = length > path.length ? undefined : holders.byMount.get(pathKey(path.slice(0, length)));
    if (holder !== undefined) return holder;
  }
  throw new Error(`${CONTRACT_FILE} is mounted at the root of every tree`);
}

/** The files of a contract by where they hang: thousands of fiches are asked for thousands of places. */
interface Holders {
  readonly byMount: ReadonlyMap<string, Mounted>;
  /** Steps of the deepest mount. */
  readonly deepest: number;
}

function holdersOf(mounted: readonly Mounted[]): Holders {
  return {
    byMount: new Map(mounted.map((one) => [pathKey(one.mount.at), one])),
    deepest: mounted.reduce((deepest, { mount }) => Math.max(deepest, mount.at.length), 0),
  };
}

function rangeFor(file: YamlFile, found: Found, part: Part): Range {
  if (part === 'key' && found.key !== undefined) return rangeOf(found.key);
  if (typeof part === 'object' && isScalar(found.node) && typeof found.node.value === 'string') {
    return writtenSpan(file.text, found.node, part);
  }
  return tokenOf(found);
}
