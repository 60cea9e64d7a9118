import { objectName, textAt } from '../../read/values.ts';
import type { ClauseId, ClauseTest } from '../define.ts';

/** Elements of one type have a text that takes their place. */
function hasText(clause: ClauseId, type: string, what: string): ClauseTest {
  return {
    clauses: [clause],
    requires: `Chaque ${what} a un texte qui la remplace.`,
    check(pdf, tell) {
      for (const { standard, dict, ref } of pdf.structure().elements) {
        if (standard !== type || textAt(dict, 'Alt') || textAt(dict, 'ActualText') !== undefined) continue;
        tell(`Une ${what} n’a pas de texte qui la remplace.`, { object: objectName(ref) });
      }
    },
  };
}

/** ISO 14289-1, 7.3, 7.7 and 7.9: what is no text has one; notes can be found. */
export const ALTERNATIVES: readonly ClauseTest[] = [
  hasText('UA-1 7.3 t1', 'Figure', 'image'),
  hasText('UA-1 7.7 t1', 'Formula', 'formule'),
  {
    clauses: ['UA-1 7.9 t1'],
    requires: 'Chaque note a un identifiant.',
    check(pdf, tell) {
      for (const { standard, dict, ref } of pdf.structure().elements) {
        if (standard === 'Note' && !textAt(dict, 'ID'))
          tell('Une note n’a pas d’identifiant.', { object: objectName(ref) });
      }
    },
  },
  {
    clauses: ['UA-1 7.9 t2'],
    requires: 'Deux notes n’ont pas le même identifiant.',
    check(pdf, tell) {
      const seen = new Set<string>();
      for (const { standard, dict, ref } of pdf.structure().elements) {
        const id = standard === 'Note' ? textAt(dict, 'ID') : undefined;
        if (id === undefined) continue;
        if (seen.has(id)) tell(`Deux notes portent l’identifiant « ${id} ».`, { object: objectName(ref) });
        seen.add(id);
      }
    },
  },
];
