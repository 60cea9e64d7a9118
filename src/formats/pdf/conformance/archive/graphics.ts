import { PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { at, nameAt, nameOf, objectName, oneOrMany } from '../../read/values.ts';
import type { ClauseId, ClauseTest } from '../define.ts';

const BLEND_MODES = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue ' +
    'Saturation Color Luminosity'
  ).split(' '),
);

/** A test of every dictionary, whatever it is for. */
function ofDict(clause: ClauseId, requires: string, fault: (dict: PDFDict) => string | undefined): ClauseTest {
  return {
    clauses: [clause],
    requires,
    each: (_, tell) => (value, ref) => {
      const dict = value instanceof PDFDict ? value : undefined;
      const message = dict === undefined ? undefined : fault(dict);
      if (message !== undefined) tell(message, { object: objectName(ref) });
    },
  };
}

/** A test of every picture or form. */
function ofXObject(
  clause: ClauseId,
  requires: string,
  subtype: string,
  fault: (dict: PDFDict) => string | undefined,
): ClauseTest {
  return {
    clauses: [clause],
    requires,
    each: (_, tell) => (value, ref) => {
      const message = isXObject(value, subtype) ? fault(value.dict) : undefined;
      if (message !== undefined) tell(message, { object: objectName(ref) });
    },
  };
}

function isXObject(value: PDFObject, subtype: string): value is PDFRawStream {
  return value instanceof PDFRawStream && nameAt(value.dict, 'Subtype') === subtype;
}

const has = (dict: PDFDict, key: string): boolean => dict.has(PDFName.of(key));

/** ISO 19005-3, 6.2.5 to 6.2.10: nothing that looks otherwise on another device. */
export const GRAPHICS: readonly ClauseTest[] = [
  ofDict('A-3 6.2.5 t1', 'Aucune fonction de transfert.', (dict) =>
    nameAt(dict, 'Type') === 'ExtGState' && has(dict, 'TR')
      ? 'Un état graphique a une fonction de transfert (TR).'
      : undefined,
  ),
  ofDict('A-3 6.2.5 t2', 'Aucune fonction de transfert autre que celle du lecteur.', (dict) =>
    nameAt(dict, 'Type') === 'ExtGState' && has(dict, 'TR2') && nameAt(dict, 'TR2') !== 'Default'
      ? 'Un état graphique a une fonction de transfert (TR2).'
      : undefined,
  ),
  ofDict('A-3 6.2.5 t3', 'Aucune phase de trame.', (dict) =>
    nameAt(dict, 'Type') === 'ExtGState' && has(dict, 'HTP')
      ? 'Un état graphique a une phase de trame (HTP).'
      : undefined,
  ),
  ofDict('A-3 6.2.10 t1', 'Chaque mode de fusion est de la norme.', (dict) => {
    const odd =
      nameAt(dict, 'Type') === 'ExtGState'
        ? oneOrMany(at(dict, 'BM'))
            .map(nameOf)
            .find((mode) => !BLEND_MODES.has(mode ?? ''))
        : undefined;
    return odd === undefined ? undefined : `Le mode de fusion « ${odd} » n’est pas de la norme.`;
  }),
  ofXObject('A-3 6.2.8 t1', 'Aucune image n’a d’image de rechange.', 'Image', (dict) =>
    has(dict, 'Alternates') ? 'Une image a une image de rechange.' : undefined,
  ),
  ofXObject('A-3 6.2.8 t2', 'Aucune image n’est remplacée à l’impression.', 'Image', (dict) =>
    has(dict, 'OPI') ? 'Une image est remplacée à l’impression (OPI).' : undefined,
  ),
  ofXObject('A-3 6.2.9 t1', 'Aucun dessin n’est remplacé à l’impression, ni en PostScript.', 'Form', (dict) =>
    has(dict, 'OPI') || has(dict, 'PS') || nameAt(dict, 'Subtype2') === 'PS'
      ? 'Un dessin est remplacé à l’impression ou est en PostScript.'
      : undefined,
  ),
  ofXObject('A-3 6.2.9 t3', 'Aucun programme PostScript.', 'PS', () => 'Le fichier a un programme PostScript.'),
];
