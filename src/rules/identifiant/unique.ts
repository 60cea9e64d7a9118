import type { Contrat, Fiche } from '../../model/contrat.ts';
import { declaredIn, type Named, named, placeOf } from '../collections.ts';
import { defineRule, type Rule } from '../define.ts';
import { writtenFiche } from '../written-fiche.ts';

export const rule: Rule = defineRule({
  id: 'identifiant/unique',
  severity: 'error',
  from: 'brouillon',
  summary: 'Un identifiant ne désigne qu’un seul élément de sa liste.',
  why: 'On ne saurait pas lequel des deux est cité.',
  hint: 'Donnez à l’un des deux un identifiant à lui.',
  examples: {
    valid: `
      articles:
        - { id: duree, titre: Durée du contrat }
        - { id: revision, titre: Révision du contrat }
    `,
    invalid: `
      articles:
        - { id: duree, titre: Durée du contrat }
        - { id: duree, titre: Révision du contrat }
    `,
  },
  check({ contrat, where, report }) {
    for (const { what, elements, namesFiles } of listsOf(contrat)) {
      const seen = new Map<string, Named>();
      for (const one of elements) {
        const { id } = one;
        if (id === undefined) continue;
        const key = namesFiles ? id.toLowerCase() : id;
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, one);
          continue;
        }
        const other = `celui d’${what} (${where(placeOf(first))})`;
        if (first.id === id) report(placeOf(one), `L’identifiant « ${id} » est déjà ${other}.`);
        else {
          report(
            placeOf(one),
            `L’identifiant « ${id} » ne diffère de « ${first.id} », ${other}, que par ses majuscules.`,
            {
              hint: 'Changez l’un des deux : sous Windows, leurs fichiers s’écraseraient l’un l’autre.',
            },
          );
        }
      }
    }
  },
});

const REFERRED = ['partenaires', 'axes', 'objectifs', 'fiches', 'instances'] as const;

interface List {
  /** « un autre partenaire ». */
  readonly what: string;
  readonly elements: readonly Named[];
  /** Its elements each make a file: Windows and macOS hold two names for one that differ in capitals alone. */
  readonly namesFiles?: boolean;
}

function listsOf(contrat: Contrat): readonly List[] {
  const { yaml } = contrat;
  const declared = declaredIn(contrat);
  const referred = REFERRED.flatMap((name) => {
    const one = declared.get(name);
    // As many identifiers as elements: none stands twice.
    if (one === undefined || one.ids.size === one.elements.length) return [];
    const { collection, elements } = one;
    return [{ what: `${collection.feminine ? 'une' : 'un'} autre ${collection.one}`, elements }];
  });
  const indicateurs = contrat.fiches.filter(mayRepeatIndicators).map((fiche) => ({
    what: 'un autre indicateur de cette fiche',
    elements: named(writtenFiche(contrat, fiche).indicateurs, fiche.at('indicateurs')),
  }));
  return [
    ...referred,
    ...indicateurs,
    { what: 'un autre communiqué', elements: named(yaml.communiques, ['communiques']), namesFiles: true },
    { what: 'une autre actualité', elements: named(yaml.actualites, ['actualites']) },
    { what: 'un autre article', elements: named(yaml.articles, ['articles']) },
    { what: 'une autre annexe', elements: named(yaml.annexes, ['annexes']) },
  ];
}

/** Most fiches have two or three indicators. */
function mayRepeatIndicators({ indicateurs }: Fiche): boolean {
  return indicateurs.length > 1 && new Set(indicateurs.map(({ id }) => id)).size < indicateurs.length;
}
