import { objectName } from '../../read/values.ts';
import type { ClauseTest } from '../define.ts';

const LEVEL = /^H([1-9]\d*)$/;

/** ISO 14289-1, 7.4: headings that can be followed. */
export const HEADINGS: readonly ClauseTest[] = [
  {
    clauses: ['UA-1 7.4.2 t1'],
    requires: 'Les titres commencent au niveau 1 et n’en sautent aucun.',
    check(pdf, tell) {
      let last = 0;
      for (const { standard, type, ref } of pdf.structure().elements) {
        const level = Number(LEVEL.exec(standard ?? type)?.[1] ?? 0);
        if (level === 0) continue;
        if (level > last + 1) {
          const before = last === 0 ? 'Le premier titre est' : `Après un titre de niveau ${last} vient un titre`;
          tell(`${before} de niveau ${level}.`, { object: objectName(ref) });
        }
        last = level;
      }
    },
  },
  {
    clauses: ['UA-1 7.4.4 t1'],
    requires: 'Un élément contient au plus un titre H.',
    check(pdf, tell) {
      for (const { children, ref, type } of pdf.structure().elements) {
        if (children.filter(({ standard }) => standard === 'H').length > 1) {
          tell(`Un élément ${type} contient plusieurs titres H.`, { object: objectName(ref) });
        }
      }
    },
  },
  ...(['H', 'Hn'] as const).map(
    (kind, index): ClauseTest => ({
      clauses: [`UA-1 7.4.4 t${index + 2}`],
      requires: 'Les titres sont tous numérotés, ou aucun ne l’est.',
      check(pdf, tell) {
        const { elements } = pdf.structure();
        const numbered = elements.filter(({ standard }) => LEVEL.test(standard ?? ''));
        const plain = elements.filter(({ standard }) => standard === 'H');
        if (numbered.length === 0 || plain.length === 0) return;
        for (const { ref, type } of kind === 'H' ? plain : numbered) {
          tell(`Un titre ${type} est mêlé à des titres ${kind === 'H' ? 'numérotés' : 'sans numéro'}.`, {
            object: objectName(ref),
          });
        }
      },
    }),
  ),
];
