import { CONTRACT_FILE, type Project } from '../project/project.ts';
import { inNaturalOrder } from './natural-order.ts';
import type { Path } from './path.ts';

/** One YAML file and the place of the contract's tree where its content hangs. */
export interface Mount {
  readonly file: string;
  /** Where the file's content stands in the tree. */
  readonly at: Path;
  /** Where that content stands in the file itself: `partenaires.yaml` holds the key `partenaires`, a fiche is a whole file. */
  readonly inner: Path;
}

/** Keys that may stand in a file of their own, named after them. */
export const FILE_KEYS: readonly string[] = ['partenaires', 'axes'];

/** Keys that may stand in a folder of their own, one item a file. */
export const FOLDER_KEYS: readonly string[] = ['fiches', 'communiques', 'actualites'];

/** Lists the files of a contract, the main one first, each with its place in the tree. Folders are in natural order. */
export function listMounts(project: Project): readonly Mount[] {
  const here = project.list('.');
  const beside = FILE_KEYS.filter((key) => here.includes(`${key}.yaml`)).map((key) => ({
    file: `${key}.yaml`,
    at: [key],
    inner: [key],
  }));
  const items = FOLDER_KEYS.flatMap((key) =>
    yamlFiles(project, key).map((name, index) => ({ file: `${key}/${name}`, at: [key, index], inner: [] })),
  );
  return [{ file: CONTRACT_FILE, at: [], inner: [] }, ...beside, ...items];
}

function yamlFiles(project: Project, folder: string): readonly string[] {
  return inNaturalOrder(project.list(folder).filter((name) => name.endsWith('.yaml')));
}
