import type { Contrat } from '../../model/contrat.ts';
import type { Path } from '../../source/path.ts';
import { COLLECTIONS, type Named, named } from '../collections.ts';
import { defineRule, type Rule } from '../define.ts';

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
      const seen = new Map<string, { readonly id: string; readonly at: Path }>();
      for (const { id, at } of elements) {
        if (id === undefined) continue;
        const key = namesFiles ? id.toLowerCase() : id;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, { id, at });
        else if (first.id === id) report(at, `L’identifiant « ${id} » est déjà celui d’${what} (${where(first.at)}).`);
        else {
          const message = `L’identifiant « ${id} » ne diffère de « ${first.id} », celui d’${what} (${where(first.at)}), que par ses majuscules.`;
          report(at, message, {
            hint: 'Changez l’un des deux : sous Windows, leurs fichiers s’écraseraient l’un l’autre.',
          });
        }
      }
    }
  },
});

interface List {
  /** « un autre partenaire ». */
  readonly what: string;
  readonly elements: readonly Named[];
  /** Its elements each make a file: Windows and macOS hold two names for one that differ in capitals alone. */
  readonly namesFiles?: boolean;
}

function listsOf(contrat: Contrat): readonly List[] {
  const { yaml } = contrat;
  const referred = ['partenaires', 'axes', 'objectifs', 'fiches', 'instances'].flatMap((name): readonly List[] => {
    const collection = COLLECTIONS[name];
    if (collection === undefined) return [];
    const what = `${collection.feminine ? 'une' : 'un'} autre ${collection.one}`;
    return [{ what, elements: collection.elements(contrat) }];
  });
  const indicateurs = contrat.fiches.map((fiche) => ({
    what: 'un autre indicateur de cette fiche',
    elements: named(yaml.fiches?.[Number(fiche.at()[1])]?.indicateurs, fiche.at('indicateurs')),
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
