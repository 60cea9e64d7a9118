import { PDFDict } from '@cantoo/pdf-lib';
import type { Operation } from '../../read/operations.ts';
import { at, dictAt } from '../../read/values.ts';
import type { ClauseTest } from '../define.ts';

/** The operators of ISO 32000-1, annex A. */
const OPERATORS = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC ' +
    'sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' '),
);

const INLINE_FILTERS = new Set(
  'ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode DCTDecode AHx A85 Fl RL CCF DCT'.split(' '),
);

const INTENTS = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);

/** The kind of resource that an operator names. */
const RESOURCES: ReadonlyMap<string, string> = new Map([
  ['Tf', 'Font'],
  ['Do', 'XObject'],
  ['gs', 'ExtGState'],
  ['sh', 'Shading'],
]);

/** ISO 19005-3, 6.1.10, 6.2.2, 6.2.6 and 6.2.8: what the content may say. */
export const CONTENT: readonly ClauseTest[] = [
  {
    clauses: ['A-3 6.2.2 t1'],
    requires: 'Le contenu n’emploie que les opérateurs de la norme.',
    watch: (_, tell) => ({
      operation({ name }, { page }) {
        if (!OPERATORS.has(name)) tell(`Le contenu emploie un opérateur inconnu, « ${name.slice(0, 20)} ».`, { page });
      },
    }),
  },
  {
    clauses: ['A-3 6.2.2 t2'],
    requires: 'Chaque page a elle-même ce dont son contenu se sert.',
    check(pdf, tell) {
      for (const page of pdf.pages()) {
        if (!(at(page.dict, 'Resources') instanceof PDFDict) && page.inherited('Resources') !== undefined) {
          tell('La page n’a pas elle-même ce dont son contenu se sert (Resources).', { page: page.number });
        }
      }
    },
    watch: (_, tell) => ({
      operation(operation, { page, resources }) {
        const missing = missingResource(operation, resources);
        if (missing !== undefined) tell(`Le contenu se sert de « ${missing} », qui n’est pas là.`, { page });
      },
    }),
  },
  {
    clauses: ['A-3 6.1.10 t1'],
    requires: 'Les images dans le texte sont comprimées comme une archive l’admet.',
    watch: (_, tell) => ({
      operation({ name, operands: [image] }, { page }) {
        if (name !== 'BI' || !(image instanceof Map)) return;
        const filter = image.get('F') ?? image.get('Filter');
        const filters = Array.isArray(filter) ? filter : filter === undefined ? [] : [filter];
        const odd = filters.find((one) => typeof one === 'string' && !INLINE_FILTERS.has(one.slice(1)));
        if (odd !== undefined) tell(`Une image dans le texte est comprimée par « ${String(odd)} ».`, { page });
      },
    }),
  },
  {
    clauses: ['A-3 6.2.6 t1'],
    requires: 'Chaque intention de rendu est l’une des quatre de la norme.',
    watch: (_, tell) => ({
      operation({ name, operands: [intent] }, { page }) {
        if (name === 'ri' && typeof intent === 'string' && !INTENTS.has(intent.slice(1))) {
          tell(`L’intention de rendu « ${intent.slice(1)} » n’est pas de la norme.`, { page });
        }
      },
    }),
  },
  {
    clauses: ['A-3 6.2.8 t3'],
    requires: 'Aucune image n’est lissée par le lecteur.',
    watch: (_, tell) => ({
      operation({ name, operands: [image] }, { page }) {
        if (name === 'BI' && image instanceof Map && (image.get('I') ?? image.get('Interpolate')) === true) {
          tell('Une image demande à être lissée par le lecteur.', { page });
        }
      },
      placed({ dict }, { page }) {
        if (String(at(dict, 'Interpolate')) === 'true')
          tell('Une image demande à être lissée par le lecteur.', { page });
      },
    }),
  },
];

function missingResource({ name, operands: [first] }: Operation, resources: PDFDict | undefined): string | undefined {
  const kind = RESOURCES.get(name);
  if (kind === undefined || typeof first !== 'string') return undefined;
  return at(dictAt(resources, kind), first.slice(1)) === undefined ? first.slice(1) : undefined;
}
