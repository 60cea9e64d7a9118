import type { Answers } from './answers.ts';
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
    ['contrat.yaml', contratFile(answers)],
    ['partenaires.yaml', partenairesFile(answers)],
    ['axes.yaml', axesFile(answers)],
    [`fiches/${firstFicheId(answers)}.yaml`, ficheFile(answers)],
    ...Object.entries(TEXTS),
    ['README.md', readmeFile(answers)],
    ['.gitignore', 'sortie/\n'],
  ]);
}
