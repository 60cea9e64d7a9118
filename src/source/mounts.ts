import { CONTRACT_FILE, type Project } from '../project/project.ts';
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

// Natural order, 1.2 before 1.10; the code-unit order breaks ties so that it never depends on the machine's language.
const natural = new Intl.Collator('fr', { numeric: true });

function yamlFiles(project: Project, folder: string): readonly string[] {
  return project
    .list(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort((a, b) => natural.compare(a, b) || (a < b ? -1 : 1));
}
