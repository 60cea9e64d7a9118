import { Failure } from '../../project/failure.ts';
import { changedProject } from '../../project/memory.ts';
import { CONTRACT_FILE, type Project } from '../../project/project.ts';
import type { Replacement } from '../../project/replace.ts';
import { type Appended, appendItem } from '../../source/append/append-item.ts';
import { readSource, type Source } from '../../source/source.ts';
import { withText } from '../validate/corrected-files.ts';
import { type Addition, projectWith } from './addition.ts';
import type { OpenContract } from './open-contract.ts';

/** What an addition does to the folder: a new file, or another text of one that is there. */
export type Change =
  | { readonly kind: 'new'; readonly path: string; readonly text: string }
  | { readonly kind: 'changed'; readonly path: string; readonly replacement: Replacement };

/** Lists that have one file per item. */
const FOLDERS: ReadonlySet<string> = new Set(['fiches', 'communiques']);

/**
 * Makes an addition in memory: where its list stands, in a file of its own if it stands nowhere yet. The contract is read again with it,
 * and must say what it said, and the addition.
 * @throws Failure `file` when it can't be made without touching anything else
 */
export function makeAddition({ project, checked: { source } }: OpenContract, addition: Addition): Change {
  const holder = holderOf(project, source, addition.key);
  if (holder === undefined && project.read(addition.file.path).ok) throw taken(project.display(addition.file.path));
  const change: Change =
    holder === undefined
      ? { kind: 'new', ...addition.file }
      : { kind: 'changed', path: holder, replacement: replacementIn(project, holder, addition) };
  if (!isOnlyAddition(source, readSource(changed(project, change)), addition))
    throw refusal(project.display(change.path), addition.key, 'unsure');
  return change;
}

function changed(project: Project, change: Change): Project {
  return change.kind === 'new'
    ? projectWith(project, change.path, new TextEncoder().encode(change.text))
    : changedProject(project, new Map([[change.path, change.replacement.after]]));
}

/** The file in which the list stands, if it takes an item there. */
function holderOf(project: Project, { data }: Source, key: Addition['key']): string | undefined {
  if (
    FOLDERS.has(key)
      ? project.list(key).some((name) => name.endsWith('.yaml'))
      : project.list('.').includes(`${key}.yaml`)
  )
    return FOLDERS.has(key) ? undefined : `${key}.yaml`;
  return Object.hasOwn(data, key) ? CONTRACT_FILE : undefined;
}

function replacementIn(project: Project, path: string, { key, item }: Addition): Replacement {
  const read = project.read(path);
  const text = read.ok ? new TextDecoder().decode(read.bytes) : '';
  const appended = appendItem(text, key, item);
  if (!appended.ok) throw refusal(project.display(path), key, appended.reason);
  return withText(project, undefined, path, appended.text);
}

/** Another item has that name of a file: nothing is written over it. */
export function taken(shown: string): Failure {
  return new Failure(
    'file',
    `« ${shown} » existe déjà : il est laissé intact.`,
    'Donnez un autre titre, ou un autre identifiant avec --id.',
  );
}

function refusal(shown: string, key: string, reason: Extract<Appended, { ok: false }>['reason']): Failure {
  const why = {
    unreadable: 'son YAML a une faute',
    'no-list': `« ${key} » n’y est pas une liste à laquelle on puisse ajouter`,
    unsure: 'l’ajout y changerait autre chose',
  }[reason];
  return new Failure(
    'file',
    `Rien n’est ajouté à « ${shown} » : ${why}.`,
    'Ajoutez-le vous-même dans ce fichier, ou corrigez d’abord ce que dit « validate ».',
  );
}

/** Whether the contract says what it said, and the addition once. */
function isOnlyAddition(before: Source, after: Source, { key, item }: Addition): boolean {
  const id = item.find(([name]) => name === 'id')?.[1];
  const { [key]: old = [], ...oldRest } = before.data;
  const { [key]: now, ...rest } = after.data;
  if (!Array.isArray(now) || !(Array.isArray(old) || old === null)) return false;
  const others = now.filter((one: unknown) => !isObject(one) || one.id !== id);
  return (
    now.length === others.length + 1 &&
    JSON.stringify(others) === JSON.stringify(old ?? []) &&
    JSON.stringify(rest) === JSON.stringify(oldRest)
  );
}

function isObject(value: unknown): value is { readonly id?: unknown } {
  return typeof value === 'object' && value !== null;
}
