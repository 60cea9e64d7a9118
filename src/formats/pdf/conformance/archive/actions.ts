import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { dictAt, nameAt, objectName } from '../../read/values.ts';
import type { ClauseTest } from '../define.ts';

const ACTIONS_ALLOWED = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);
const NAMED_ALLOWED = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);

/** Actions that ISO 32000-1, table 198 and its ancestors know: other dictionaries have an `S` as well. */
const ACTIONS_KNOWN = new Set(
  (
    'GoTo GoToR GoToE Launch Thread URI Sound Movie Hide Named SubmitForm ResetForm ImportData JavaScript SetOCGState Rendition ' +
    'Trans GoTo3DView set-state no-op'
  ).split(' '),
);

/** ISO 19005-3, 6.5: nothing happens by itself. */
export const ACTIONS: readonly ClauseTest[] = [
  {
    clauses: ['A-3 6.5.1 t1'],
    requires: 'Aucune action qu’une archive n’admet pas : programmes, sons ou films.',
    each: (_, tell) => (value, ref) => {
      const action = value instanceof PDFDict ? nameAt(value, 'S') : undefined;
      if (action === undefined || ACTIONS_ALLOWED.has(action) || !(value instanceof PDFDict)) return;
      // A rendition and a transition of pages are no actions, though they share a name with some.
      const type = nameAt(value, 'Type');
      const isAction = type === 'Action' || (type === undefined && ACTIONS_KNOWN.has(action));
      if (isAction) tell(`Une archive n’admet pas l’action « ${action} ».`, { object: objectName(ref) });
    },
  },
  {
    clauses: ['A-3 6.5.1 t2'],
    requires: 'Aucune commande du lecteur que celles qui tournent les pages.',
    each: (_, tell) => (value, ref) => {
      if (!(value instanceof PDFDict) || nameAt(value, 'S') !== 'Named') return;
      const command = nameAt(value, 'N') ?? '';
      if (!NAMED_ALLOWED.has(command))
        tell(`Une archive n’admet pas la commande « ${command} ».`, { object: objectName(ref) });
    },
  },
  {
    clauses: ['A-3 6.5.1 t3'],
    requires: 'Aucun programme JavaScript.',
    check({ catalog }, tell) {
      if (dictAt(dictAt(catalog, 'Names'), 'JavaScript') !== undefined)
        tell('Le fichier porte des programmes JavaScript.');
    },
  },
  {
    clauses: ['A-3 6.5.2 t1'],
    requires: 'Ouvrir ou fermer le fichier ne déclenche rien.',
    check({ catalog }, tell) {
      if (catalog.has(PDFName.of('AA'))) tell('Ouvrir, fermer ou imprimer le fichier déclenche une action.');
    },
  },
  {
    clauses: ['A-3 6.5.2 t2'],
    requires: 'Tourner une page ne déclenche rien.',
    check(pdf, tell) {
      for (const { dict, number } of pdf.pages()) {
        if (dict.has(PDFName.of('AA'))) tell('Montrer ou quitter la page déclenche une action.', { page: number });
      }
    },
  },
];
