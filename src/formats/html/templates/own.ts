/** A file of the folder of templates of a contract. */
export interface OwnFile {
  /** Below that folder: `communique/document.hbs`, `partials/axes.hbs`, `axes.hbs`. */
  readonly path: string;
  /** As the user would type it. */
  readonly shown: string;
  readonly text: string;
}

/** The templates and styles of a user. */
export interface Modeles {
  readonly files: readonly OwnFile[];
}

/** The user's files that hold for a document, the nearer ones last: for all, then among the shared parts, then its own. */
export function filesFor(document: string, { files }: Modeles): readonly OwnFile[] {
  const inFolder = (folder: string): readonly OwnFile[] =>
    files.filter(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder);
  return ['', 'partials', document].flatMap(inFolder);
}

/** The name of a file without its folders and ending. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
