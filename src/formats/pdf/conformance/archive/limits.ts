import { PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { at, numbersOf, objectName } from '../../read/values.ts';
import type { ClauseTest } from '../define.ts';

const MAX_INTEGER = 2_147_483_647;
const MAX_REAL = 3.403e38;
const MIN_REAL = 1.175e-38;
const MAX_STRING = 32_767;
const MAX_NAME = 127;
const MAX_OBJECTS = 8_388_607;
const MAX_NESTING = 28;
const BOXES = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox'] as const;

/** ISO 19005-3, 6.1.13: nothing is larger than any reader can take. */
export const LIMITS: readonly ClauseTest[] = [
  {
    clauses: ['A-3 6.1.13 t1', 'A-3 6.1.13 t2'],
    requires: 'Aucun nombre n’est trop grand.',
    each: (_, tell) => (value, ref) => {
      if (!(value instanceof PDFNumber)) return;
      const number = value.asNumber();
      const isTooLarge =
        Number.isInteger(number) && Math.abs(number) < 1e15
          ? number > MAX_INTEGER || number < -MAX_INTEGER - 1
          : Math.abs(number) > MAX_REAL;
      if (isTooLarge) tell('Un nombre est trop grand.', { object: objectName(ref) });
    },
  },
  {
    clauses: ['A-3 6.1.13 t5'],
    requires: 'Aucun nombre n’est trop près de zéro.',
    each: (_, tell) => (value, ref) => {
      const number = value instanceof PDFNumber ? value.asNumber() : 0;
      if (number !== 0 && Math.abs(number) < MIN_REAL)
        tell('Un nombre est trop près de zéro.', { object: objectName(ref) });
    },
  },
  {
    clauses: ['A-3 6.1.13 t3'],
    requires: 'Aucun texte n’est plus long que 32 767 octets.',
    each: (_, tell) => (value, ref) => {
      // What is short as it is written is short.
      const written = value instanceof PDFString || value instanceof PDFHexString ? value.sizeInBytes() : 0;
      if (written <= MAX_STRING || !(value instanceof PDFString || value instanceof PDFHexString)) return;
      if (value.asBytes().length > MAX_STRING) tell('Un texte est trop long.', { object: objectName(ref) });
    },
  },
  {
    clauses: ['A-3 6.1.13 t4'],
    requires: 'Aucun nom n’est plus long que 127 octets.',
    each: (_, tell) => (value, ref) => {
      if (value instanceof PDFName && value.sizeInBytes() > MAX_NAME && value.asBytes().length > MAX_NAME)
        tell('Un nom est trop long.', { object: objectName(ref) });
    },
  },
  {
    clauses: ['A-3 6.1.13 t7'],
    requires: 'Le fichier n’a pas plus de 8 388 607 objets.',
    check(pdf, tell) {
      if (pdf.objects().length > MAX_OBJECTS) tell('Le fichier a trop d’objets.');
    },
  },
  {
    clauses: ['A-3 6.1.13 t8'],
    requires: 'L’état graphique n’est pas gardé plus de 28 fois l’une dans l’autre.',
    watch: (_, tell) => {
      let depth = 0;
      let last = 0;
      return {
        operation({ name }, { page }) {
          // A page that leaves something open does not count for the next one.
          if (page !== last) depth = 0;
          last = page;
          if (name === 'q') depth += 1;
          else if (name === 'Q') depth = Math.max(0, depth - 1);
          if (name === 'q' && depth === MAX_NESTING + 1)
            tell('L’état graphique est gardé trop de fois l’une dans l’autre.', { page });
        },
      };
    },
  },
  {
    clauses: ['A-3 6.1.13 t11'],
    requires: 'Chaque page mesure de 3 à 14 400 unités.',
    check(pdf, tell) {
      for (const page of pdf.pages()) {
        for (const box of BOXES) {
          const [left, bottom, right, top] = numbersOf(page.inherited(box) ?? at(page.dict, box));
          if (left === undefined || bottom === undefined || right === undefined || top === undefined) continue;
          const sides = [Math.abs(right - left), Math.abs(top - bottom)];
          if (sides.some((side) => side < 3 || side > 14_400))
            tell('La page est trop petite ou trop grande.', { page: page.number });
        }
      }
    },
  },
];
