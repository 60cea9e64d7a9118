import { PDFArray } from '@cantoo/pdf-lib';
import { at, dictAt, nameAt, numberAt } from '../../read/values.ts';
import type { ClauseId, ClauseTest } from '../define.ts';
import type { Font } from '../fonts/font.ts';

const SUBTYPES = ['Type1', 'MMType1', 'TrueType', 'Type3', 'Type0'];
const PROGRAMS = ['Type1C', 'CIDFontType0C', 'OpenType'];
const STANDARD_14 =
  /^(?:Courier|Helvetica|Times)(?:-(?:Bold|Roman|Italic|Oblique|BoldOblique|BoldItalic))?$|^(?:Symbol|ZapfDingbats)$/;

function ofFont(clause: ClauseId, requires: string, fault: (font: Font) => string | undefined): ClauseTest {
  return {
    clauses: [clause],
    requires,
    check(pdf, tell) {
      for (const { font, page } of pdf.fonts) {
        const message = fault(font);
        if (message !== undefined) tell(message, { page, object: `police ${font.name}` });
      }
    },
  };
}

const isSimple = ({ subtype, name }: Font): boolean => subtype !== 'Type0' && !STANDARD_14.test(name);

/** ISO 19005-3, 6.2.11.2: what is said of a font. */
export const FONT_DICTIONARIES: readonly ClauseTest[] = [
  ofFont('A-3 6.2.11.2 t1', 'Une police se dit police.', ({ dict }) =>
    nameAt(dict, 'Type') === 'Font' ? undefined : 'Une police ne se dit pas police (Type).',
  ),
  ofFont('A-3 6.2.11.2 t2', 'Une police est d’une sorte de la norme.', ({ subtype }) =>
    SUBTYPES.includes(subtype) ? undefined : `Une police est de la sorte « ${subtype} ».`,
  ),
  ofFont('A-3 6.2.11.2 t3', 'Une police a un nom.', ({ subtype, name }) =>
    subtype === 'Type3' || name !== '' ? undefined : 'Une police n’a pas de nom.',
  ),
  ofFont('A-3 6.2.11.2 t4', 'Une police dit son premier code.', (font) =>
    isSimple(font) && numberAt(font.dict, 'FirstChar') === undefined
      ? 'Une police ne dit pas son premier code.'
      : undefined,
  ),
  ofFont('A-3 6.2.11.2 t5', 'Une police dit son dernier code.', (font) =>
    isSimple(font) && numberAt(font.dict, 'LastChar') === undefined
      ? 'Une police ne dit pas son dernier code.'
      : undefined,
  ),
  ofFont('A-3 6.2.11.2 t6', 'Une police a autant de largeurs que de codes.', (font) => {
    const widths = at(font.dict, 'Widths');
    const count = (numberAt(font.dict, 'LastChar') ?? 0) - (numberAt(font.dict, 'FirstChar') ?? 0) + 1;
    return isSimple(font) && !(widths instanceof PDFArray && widths.size() === count)
      ? 'Une police n’a pas autant de largeurs que de codes.'
      : undefined;
  }),
  ofFont('A-3 6.2.11.2 t7', 'Une police jointe est d’un format de la norme.', ({ descriptor }) => {
    const format = nameAt(dictAt(descriptor, 'FontFile3'), 'Subtype');
    return format === undefined || PROGRAMS.includes(format)
      ? undefined
      : `Une police jointe est au format « ${format} ».`;
  }),
];
