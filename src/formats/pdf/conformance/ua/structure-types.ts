import { PDFName } from '@cantoo/pdf-lib';
import { objectName } from '../../read/values.ts';
import type { ClauseTest } from '../define.ts';
import type { StructElement } from '../read/structure.ts';

const placeOf = ({ ref, type }: StructElement): { readonly object: string } => ({
  object: objectName(ref) ?? `élément ${type}`,
});

/** ISO 14289-1, 7.1: what the elements are. */
export const STRUCTURE_TYPES: readonly ClauseTest[] = [
  {
    clauses: ['UA-1 7.1 t5', 'A-3 6.7.3.4 t1'],
    requires: 'Chaque type d’élément est un type de la norme, ou y mène par RoleMap.',
    check(pdf, tell) {
      for (const element of pdf.structure().elements) {
        if (element.standard === undefined) {
          tell(
            `Le type d’élément « ${element.type} » n’est pas de la norme, et rien ne dit à quoi il revient.`,
            placeOf(element),
          );
        }
      }
    },
  },
  {
    clauses: ['UA-1 7.1 t6', 'A-3 6.7.3.4 t2'],
    requires: 'RoleMap ne tourne pas en rond.',
    check(pdf, tell) {
      const { elements, roles } = pdf.structure();
      for (const element of elements) {
        if (roles.isCircular(element.type))
          tell(`RoleMap ramène le type « ${element.type} » à lui-même.`, placeOf(element));
      }
    },
  },
  {
    clauses: ['UA-1 7.1 t7', 'A-3 6.7.3.4 t3'],
    requires: 'RoleMap ne donne pas un autre sens à un type de la norme.',
    check(pdf, tell) {
      const { elements, roles } = pdf.structure();
      for (const element of elements) {
        if (roles.isRemapped(element.type)) {
          tell(`RoleMap donne un autre sens au type « ${element.type} » de la norme.`, placeOf(element));
        }
      }
    },
  },
  {
    clauses: ['UA-1 7.1 t12'],
    requires: 'Chaque élément nomme celui qui le contient (P).',
    check(pdf, tell) {
      for (const element of pdf.structure().elements) {
        if (!element.dict.has(PDFName.of('P')))
          tell(`Un élément ${element.type} ne dit pas où il est.`, placeOf(element));
      }
    },
  },
];
