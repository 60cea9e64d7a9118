import type { Choix, DocumentDefinition, MadePdf } from '../../documents/define.ts';
import type { View } from '../../documents/view.ts';
import type { Contrat } from '../../model/contrat.ts';
import { readContours } from '../../project/contours.ts';
import { readImage } from '../../project/images.ts';
import type { Project } from '../../project/project.ts';
import { cleanText } from '../../text/clean.ts';
import { documentDate } from './document-date.ts';

/**
 * The views of all the files that `documents` are made of. Pictures are read here, for a document reads no file.
 * @param made the PDF of a document that was made before these
 * @param choix the pilots and fiches that were asked for by name
 * @param date what the files bear, at midnight UTC
 */
export function makeViews(
  documents: readonly DocumentDefinition[],
  contrat: Contrat,
  project: Project,
  made: (document: string) => MadePdf | undefined = () => undefined,
  choix?: Choix,
  date: Date = documentDate(contrat, undefined, {}),
): readonly View[] {
  return documents.flatMap((document) =>
    document.views(contrat, {
      made,
      choix,
      contours(fichier) {
        const read = project.read(fichier);
        const contours = read.ok ? readContours(read.bytes) : undefined;
        return contours?.ok ? contours.surfaces : undefined;
      },
      jour: Math.floor(date.getTime() / 86_400_000),
      picture({ fichier, alternative = '' }) {
        const image = readImage(project, fichier);
        return image === undefined ? undefined : { ...image, alternative: cleanText(alternative) };
      },
    }),
  );
}
