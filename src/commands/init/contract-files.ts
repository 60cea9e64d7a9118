import { WRITING_MARK } from '../../project/alone.ts';
import { type FileSchema, modeline } from '../../project/schema-files.ts';
import type { Answers } from './answers.ts';
import { editorFiles } from './editor-files.ts';
import { axesFile } from './files/axes.ts';
import { contratFile } from './files/contrat.ts';
import { ficheFile, firstFicheId } from './files/fiche.ts';
import { partenairesFile } from './files/partenaires.ts';
import { readmeFile } from './files/readme.ts';
import { TEXTS } from './files/textes.ts';

/**
 * The files of a new contract: short, explained, valid as a draft. Nothing is made up: what nobody has said waits behind a « # » or says
 * that it is to be written.
 * @returns the text of each by its path in the folder, in the order in which one reads them
 */
export function contractFiles(answers: Answers): ReadonlyMap<string, string> {
  return new Map([
    ['contrat.yaml', known('contrat', contratFile(answers))],
    ['partenaires.yaml', known('partenaires', partenairesFile(answers))],
    ['axes.yaml', known('axes', axesFile(answers))],
    [`fiches/${firstFicheId(answers)}.yaml`, known('fiche', ficheFile(answers))],
    ...Object.entries(TEXTS),
    ['README.md', readmeFile(answers)],
    ['.gitignore', `sortie/\n${WRITING_MARK}\n`],
    ...editorFiles(),
  ]);
}

/** The first line tells every editor what the file is. */
function known(schema: FileSchema, text: string): string {
  return `${modeline(schema)}\n${text}`;
}
