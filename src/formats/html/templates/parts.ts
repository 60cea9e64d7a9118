import { listTemplates, readTemplate } from '../package-files.ts';

/** A template of the program: a whole document, or a part of one. */
export interface Part {
  /** The name by which templates call it. */
  readonly name: string;
  /** Its file below the folder of templates. */
  readonly path: string;
  readonly text: string;
}

/** The part that is the whole body of a page. */
export const BODY = 'document';

/** The templates from which the page of a document is put together: those that all share, and its own. */
export function partsOf(document: string): readonly Part[] {
  return ['partials', document].flatMap((folder) =>
    listTemplates(folder)
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => ({
        name: name.slice(0, -'.hbs'.length),
        path: `${folder}/${name}`,
        text: readTemplate(`${folder}/${name}`),
      })),
  );
}

/**
 * How templates are compiled, whoever wrote them: a name that the View lacks stops the page, and no word is known but
 * Handlebars' own and those given here.
 */
export function compileOptions(words: readonly string[]): {
  readonly strict: true;
  readonly preventIndent: true;
  readonly knownHelpersOnly: true;
  readonly knownHelpers: Readonly<Record<string, boolean>>;
} {
  return {
    strict: true,
    preventIndent: true,
    knownHelpersOnly: true,
    // What Handlebars brings and would write to the terminal is not known.
    knownHelpers: { ...Object.fromEntries(words.map((name) => [name, true])), log: false },
  };
}
