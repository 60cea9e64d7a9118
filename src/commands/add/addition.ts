import type { Project } from '../../project/project.ts';
import type { Item } from '../../source/append/layout.ts';

/** Something to be added to a contract. */
export interface Addition {
  /** The list it belongs to. */
  readonly key: 'fiches' | 'axes' | 'partenaires' | 'communiques';
  /** What it says, the identifier first. */
  readonly item: Item;
  /** The file of its own, where its list has one file per item, or a list that stands nowhere yet begins in a file of its own. */
  readonly file: { readonly path: string; readonly text: string };
}

/** A contract folder with a file more than it has. */
export function projectWith(project: Project, path: string, bytes: Uint8Array): Project {
  const at = path.lastIndexOf('/');
  const [folder, name] = at === -1 ? ['.', path] : [path.slice(0, at), path.slice(at + 1)];
  return {
    ...project,
    list(asked) {
      const names = project.list(asked);
      return asked === folder && !names.includes(name) ? [...names, name].sort() : names;
    },
    read: (asked) => (asked === path ? { ok: true, bytes } : project.read(asked)),
  };
}
