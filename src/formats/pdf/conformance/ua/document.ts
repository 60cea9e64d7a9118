import { dictAt, isTrueAt } from '../../read/values.ts';
import type { ClauseTest } from '../define.ts';

/** ISO 14289-1, 6.1, 6.2 and 7.1: what the file says of itself as a whole. */
export const DOCUMENT: readonly ClauseTest[] = [
  {
    clauses: ['UA-1 6.2 t1', 'A-3 6.7.2 t1'],
    requires: 'Le fichier se dit balisé (MarkInfo, Marked).',
    check(pdf, tell) {
      if (!isTrueAt(dictAt(pdf.catalog, 'MarkInfo'), 'Marked')) tell('Le fichier ne se dit pas balisé.');
    },
  },
  {
    clauses: ['UA-1 7.1 t4'],
    requires: 'Le balisage n’est pas dit douteux (Suspects).',
    check(pdf, tell) {
      if (isTrueAt(dictAt(pdf.catalog, 'MarkInfo'), 'Suspects')) tell('Le fichier dit lui-même son balisage douteux.');
    },
  },
  {
    clauses: ['UA-1 7.1 t8', 'A-3 6.6.2.1 t1'],
    requires: 'Le fichier a des métadonnées XMP.',
    check(pdf, tell) {
      if (pdf.xmp() === undefined) tell('Le fichier n’a pas de métadonnées XMP.');
    },
  },
  {
    clauses: ['UA-1 7.1 t9'],
    requires: 'Les métadonnées donnent le titre (dc:title).',
    check(pdf, tell) {
      const xmp = pdf.xmp();
      if (xmp !== undefined && xmp.property('http://purl.org/dc/elements/1.1/', 'title') === undefined) {
        tell('Les métadonnées ne donnent pas le titre du document.');
      }
    },
  },
  {
    clauses: ['UA-1 7.1 t10'],
    requires: 'La fenêtre du lecteur montre le titre, non le nom du fichier (DisplayDocTitle).',
    check(pdf, tell) {
      if (!isTrueAt(dictAt(pdf.catalog, 'ViewerPreferences'), 'DisplayDocTitle')) {
        tell('Le fichier ne demande pas que son titre soit montré à la place de son nom.');
      }
    },
  },
  {
    clauses: ['UA-1 7.1 t11', 'A-3 6.7.3.3 t1'],
    requires: 'Le fichier a une structure (StructTreeRoot).',
    check(pdf, tell) {
      if (pdf.structure().root === undefined)
        tell('Le fichier n’a aucune structure : il ne peut pas être lu dans l’ordre.');
    },
  },
];
