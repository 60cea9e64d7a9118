import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { diskProject } from '../../project/disk.ts';
import { CONTRACT_FILE } from '../../project/project.ts';
import type { Listed } from './kinds.ts';

/** A value that can be typed, and what it stands for. */
export interface Candidate {
  readonly value: string;
  readonly means: string;
}

/** What the program knows of itself, each part loaded when it is asked for. */
const OWN: Readonly<Record<string, () => Promise<readonly Candidate[]>>> = {
  async documents() {
    const { DOCUMENTS } = await import('../../documents/index.generated.ts');
    return DOCUMENTS.map(({ name, label }) => ({ value: name, means: label }));
  },
  async formats() {
    const { FORMATS } = await import('../../commands/render/formats.ts');
    return FORMATS.map((value) => ({ value, means: '' }));
  },
  async themes() {
    const { listTemplates } = await import('../../formats/html/package-files.ts');
    return listTemplates('themes').map((value) => ({ value, means: '' }));
  },
  async regles() {
    const [{ RULES }, { allSheets }] = await Promise.all([
      import('../../rules/index.generated.ts'),
      import('../../rules/sheet.ts'),
    ]);
    return allSheets(RULES).map(({ id, summary }) => ({ value: id, means: summary }));
  },
};

/**
 * The values of a kind.
 * @param paths what was typed after the command: the contract, if it was named
 */
export async function listValues(
  kind: Listed,
  paths: readonly string[],
  currentDirectory: string,
): Promise<readonly Candidate[]> {
  const own = OWN[kind];
  if (own !== undefined) return own();
  const folder = contractAt(resolve(currentDirectory, paths[0] ?? '.'));
  if (folder === undefined) return [];
  const { readSource } = await import('../../source/source.ts');
  // Only what is needed is read: somebody waits with a finger on the key.
  const project = diskProject(folder, currentDirectory);
  const needsFiches = kind === 'fiches' || kind === 'pilotes';
  const { data } = readSource({
    ...project,
    list: (below) => (below === '.' || (below === 'fiches' && needsFiches) ? project.list(below) : []),
  });
  const items = (key: string): readonly Readonly<Record<string, unknown>>[] =>
    Array.isArray(data[key]) ? data[key].filter((item) => typeof item === 'object' && item !== null) : [];
  const axes = items('axes');
  if (kind === 'axes') return named(axes, 'titre');
  if (kind === 'objectifs') return objectifsBelow(axes);
  const fiches = items('fiches');
  if (kind === 'fiches') return named(fiches, 'titre');
  const partenaires = items('partenaires');
  if (kind === 'signataires')
    return named(
      partenaires.filter(({ role }) => role === 'porteur' || role === 'cosignataire'),
      'nom',
    );
  if (kind === 'partenaires') return named(partenaires, 'nom');
  const pilots = new Set(fiches.flatMap(({ pilote, copilotes }) => [pilote, copilotes].flat()));
  return named(
    partenaires.filter(({ id }) => pilots.has(id)),
    'nom',
  );
}

/** The objectives of axes, and those below them, in their order. */
function objectifsBelow(items: readonly Readonly<Record<string, unknown>>[]): readonly Candidate[] {
  return items.flatMap(({ objectifs }) => {
    const below = Array.isArray(objectifs) ? objectifs.filter((one) => typeof one === 'object' && one !== null) : [];
    return below.flatMap((one) => [...named([one], 'titre'), ...objectifsBelow([one])]);
  });
}

function named(items: readonly Readonly<Record<string, unknown>>[], key: string): readonly Candidate[] {
  return items.flatMap((item) => {
    const { id, [key]: means } = item;
    return typeof id === 'string' ? [{ value: id, means: typeof means === 'string' ? means : '' }] : [];
  });
}

/** The contract that stands at a path or holds it; a folder of many contracts is not searched for a key stroke. */
function contractAt(path: string): string | undefined {
  return [path, dirname(path), dirname(dirname(path))].find((folder) => existsSync(join(folder, CONTRACT_FILE)));
}
