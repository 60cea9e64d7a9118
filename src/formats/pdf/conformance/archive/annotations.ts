import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { at, dictAt, isTrueAt, nameAt, numbersOf } from '../../read/values.ts';
import type { ClauseId, ClauseTest } from '../define.ts';
import type { Annotation } from '../read/annotations.ts';
import { fieldsOf } from '../read/fields.ts';

const TYPES = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup ' +
    'FileAttachment Widget PrinterMark TrapNet Watermark Redact'
  ).split(' '),
);

const INVISIBLE = 1;
const HIDDEN = 2;
const PRINT = 4;
const NO_VIEW = 32;
const TOGGLE_NO_VIEW = 256;

function ofEach(clause: ClauseId, requires: string, fault: (annotation: Annotation) => string | undefined): ClauseTest {
  return {
    clauses: [clause],
    requires,
    check(pdf, tell) {
      for (const annotation of pdf.annotations()) {
        const message = fault(annotation);
        if (message !== undefined) tell(message, { page: annotation.page, object: annotation.subtype });
      }
    },
  };
}

function isEmpty({ dict }: Annotation): boolean {
  const [left, bottom, right, top] = numbersOf(at(dict, 'Rect'));
  return left === right && bottom === top;
}

/** ISO 19005-3, 6.3 and 6.4: annotations and forms that look the same for ever. */
export const ARCHIVE_ANNOTATIONS: readonly ClauseTest[] = [
  ofEach('A-3 6.3.1 t1', 'Chaque annotation est d’une sorte qu’une archive admet.', ({ subtype }) =>
    TYPES.has(subtype) ? undefined : `Une archive n’admet pas les annotations « ${subtype} ».`,
  ),
  ofEach('A-3 6.3.2 t1', 'Chaque annotation dit comment elle se montre (F).', ({ subtype, flags }) =>
    subtype !== 'Popup' && flags === undefined ? 'Une annotation ne dit pas comment elle se montre (F).' : undefined,
  ),
  ofEach('A-3 6.3.2 t2', 'Chaque annotation se voit et s’imprime.', ({ flags }) => {
    if (flags === undefined) return undefined;
    const isShown = (flags & (INVISIBLE | HIDDEN | NO_VIEW | TOGGLE_NO_VIEW)) === 0 && (flags & PRINT) !== 0;
    return isShown ? undefined : 'Une annotation est cachée ou ne s’imprime pas.';
  }),
  ofEach('A-3 6.3.3 t1', 'Chaque annotation a une apparence.', (annotation) =>
    isEmpty(annotation) || ['Popup', 'Link'].includes(annotation.subtype) || dictAt(annotation.dict, 'AP') !== undefined
      ? undefined
      : 'Une annotation n’a pas d’apparence.',
  ),
  ofEach('A-3 6.3.3 t2', 'Une annotation n’a que son apparence ordinaire.', ({ dict, subtype }) => {
    const looks = dictAt(dict, 'AP');
    if (looks === undefined) return undefined;
    const type = nameAt(dict, 'FT') ?? nameAt(dictAt(dict, 'Parent'), 'FT');
    const look = at(looks, 'N');
    const isButton = subtype === 'Widget' && type === 'Btn';
    const isRight = isButton ? look instanceof PDFDict && look.keys().length > 0 : look instanceof PDFRawStream;
    return looks.keys().length === 1 && isRight ? undefined : 'Une annotation a d’autres apparences que l’ordinaire.';
  }),
  ofEach('A-3 6.4.1 t1', 'Aucun champ ne déclenche d’action.', ({ dict, subtype }) =>
    subtype === 'Widget' && (dict.has(PDFName.of('A')) || dict.has(PDFName.of('AA')))
      ? 'Un champ déclenche une action.'
      : undefined,
  ),
  {
    clauses: ['A-3 6.4.1 t2'],
    requires: 'Aucun champ n’a d’actions supplémentaires.',
    check(pdf, tell) {
      for (const field of fieldsOf(pdf.catalog))
        if (field.has(PDFName.of('AA'))) tell('Un champ a des actions supplémentaires.');
    },
  },
  {
    clauses: ['A-3 6.4.1 t3'],
    requires: 'Les champs ont leur apparence.',
    check({ catalog }, tell) {
      if (isTrueAt(dictAt(catalog, 'AcroForm'), 'NeedAppearances'))
        tell('Le lecteur doit faire lui-même l’apparence des champs.');
    },
  },
  {
    clauses: ['A-3 6.4.2 t1'],
    requires: 'Aucun formulaire XFA.',
    check({ catalog }, tell) {
      if (dictAt(catalog, 'AcroForm')?.has(PDFName.of('XFA'))) tell('Le fichier a un formulaire XFA.');
    },
  },
  {
    clauses: ['A-3 6.4.2 t2'],
    requires: 'Le fichier n’est pas à composer par le lecteur.',
    check({ catalog }, tell) {
      if (isTrueAt(catalog, 'NeedsRendering')) tell('Le lecteur doit composer lui-même le fichier.');
    },
  },
];
