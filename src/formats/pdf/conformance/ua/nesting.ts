import { objectName } from '../../read/values.ts';
import type { ClauseId, ClauseTest } from '../define.ts';
import type { StructElement } from '../read/structure.ts';

const kidsOf = ({ children }: StructElement): readonly (string | undefined)[] =>
  children.map(({ standard }) => standard);
const placeOf = ({ ref, type }: StructElement): { readonly object: string } => ({
  object: objectName(ref) ?? `élément ${type}`,
});

/** Older profiles give the place of a caption no number of its own: the second one is theirs. */
type Clause = ClauseId | readonly [ClauseId, ClauseId];

/** A test of every element of one type. */
function ofEach(
  clause: Clause,
  type: string,
  requires: string,
  fault: (element: StructElement) => string | undefined,
): ClauseTest {
  return {
    clauses: typeof clause === 'string' ? [clause] : clause,
    requires,
    check(pdf, tell) {
      for (const element of pdf.structure().elements) {
        const message = element.standard === type ? fault(element) : undefined;
        if (message !== undefined) tell(message, placeOf(element));
      }
    },
  };
}

/** An element of `type` stands in one of `parents`. */
function within(clause: ClauseId, type: string, ...parents: readonly string[]): ClauseTest {
  const where = parents.join(', ');
  return ofEach(clause, type, `Un élément ${type} est dans un élément ${where}.`, ({ parent }) =>
    parents.includes(parent?.standard ?? '')
      ? undefined
      : `Un élément ${type} est dans un élément ${parent?.standard ?? 'racine'}, et non ${where}.`,
  );
}

/** An element of `type` holds nothing but `allowed`. */
function only(clause: ClauseId, type: string, ...allowed: readonly string[]): ClauseTest {
  const what = allowed.join(', ');
  return ofEach(clause, type, `Un élément ${type} ne contient que des éléments ${what}.`, (element) => {
    const odd = element.children.find(({ standard }) => !allowed.includes(standard ?? ''));
    return odd === undefined ? undefined : `Un élément ${type} contient un élément ${odd.type}, et non ${what}.`;
  });
}

/** An element of `type` holds at most one `kid`. */
function atMostOne(clause: Clause, type: string, kid: string): ClauseTest {
  return ofEach(clause, type, `Un élément ${type} contient au plus un élément ${kid}.`, (element) =>
    kidsOf(element).filter((one) => one === kid).length > 1
      ? `Un élément ${type} contient plusieurs éléments ${kid}.`
      : undefined,
  );
}

/** Where there is `kid`, there is also a TBody. */
function needsBody(clause: ClauseId, kid: string): ClauseTest {
  return ofEach(clause, 'Table', `Un tableau qui a un élément ${kid} a un élément TBody.`, (element) => {
    const kids = kidsOf(element);
    return kids.includes(kid) && !kids.includes('TBody')
      ? `Un tableau a un élément ${kid}, mais aucun TBody.`
      : undefined;
  });
}

/** A caption comes first. */
function captionFirst(clause: Clause, type: string): ClauseTest {
  return ofEach(clause, type, `Dans un élément ${type}, la légende vient en premier.`, (element) =>
    kidsOf(element).slice(1).includes('Caption')
      ? `Dans un élément ${type}, la légende ne vient pas en premier.`
      : undefined,
  );
}

/** ISO 14289-1, 7.2: which element stands in which, as ISO 32000-1, 14.8.4.3 has it. */
export const NESTING: readonly ClauseTest[] = [
  only('UA-1 7.2 t3', 'Table', 'TR', 'THead', 'TBody', 'TFoot', 'Caption'),
  within('UA-1 7.2 t4', 'TR', 'Table', 'THead', 'TBody', 'TFoot'),
  within('UA-1 7.2 t5', 'THead', 'Table'),
  within('UA-1 7.2 t6', 'TBody', 'Table'),
  within('UA-1 7.2 t7', 'TFoot', 'Table'),
  within('UA-1 7.2 t8', 'TH', 'TR'),
  within('UA-1 7.2 t9', 'TD', 'TR'),
  only('UA-1 7.2 t10', 'TR', 'TH', 'TD'),
  atMostOne('UA-1 7.2 t11', 'Table', 'THead'),
  atMostOne('UA-1 7.2 t12', 'Table', 'TFoot'),
  needsBody('UA-1 7.2 t13', 'TFoot'),
  needsBody('UA-1 7.2 t14', 'THead'),
  ofEach(
    ['UA-1 7.2 t16', 'UA-1 7.2 t3'],
    'Table',
    'La légende d’un tableau vient en premier ou en dernier.',
    (element) =>
      kidsOf(element).slice(1, -1).includes('Caption')
        ? 'La légende d’un tableau est au milieu de ses lignes.'
        : undefined,
  ),
  within('UA-1 7.2 t17', 'LI', 'L'),
  within('UA-1 7.2 t18', 'LBody', 'LI'),
  only('UA-1 7.2 t19', 'L', 'L', 'LI', 'Caption'),
  only('UA-1 7.2 t20', 'LI', 'Lbl', 'LBody'),
  within('UA-1 7.2 t26', 'TOCI', 'TOC'),
  only('UA-1 7.2 t27', 'TOC', 'TOC', 'TOCI', 'Caption'),
  captionFirst(['UA-1 7.2 t28', 'UA-1 7.2 t27'], 'TOC'),
  only('UA-1 7.2 t36', 'THead', 'TR'),
  only('UA-1 7.2 t37', 'TBody', 'TR'),
  only('UA-1 7.2 t38', 'TFoot', 'TR'),
  atMostOne(['UA-1 7.2 t39', 'UA-1 7.2 t3'], 'Table', 'Caption'),
  captionFirst(['UA-1 7.2 t40', 'UA-1 7.2 t19'], 'L'),
];
