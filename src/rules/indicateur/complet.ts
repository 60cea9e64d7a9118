import { enumerate, hasNo } from '../../text/agreement.ts';
import { defineRule, type Rule } from '../define.ts';
import { allIndicators, type PlacedIndicator } from '../indicators.ts';
import { isSaid } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'indicateur/complet',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary:
    'Chaque indicateur d’une action engagée a une cible, une échéance, une source, et une unité si son libellé n’en dit pas.',
  why: 'Qui relèvera la valeur ne saurait pas quoi compter, où le trouver, ni si l’action a réussi.',
  hint: 'Complétez l’indicateur, ou mettez « type: contexte » si l’action n’y peut rien.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Délai moyen, unite: jours, cible: 15, echeance: 2026, source: CPAM }]
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Délai moyen, cible: 15, echeance: 2026, source: CPAM }]
    `,
  },
  check({ contrat, report, hasRefused }) {
    for (const placed of allIndicators(contrat)) {
      const { indicateur, fiche, at } = placed;
      if (fiche.maturite !== 'action') continue;
      const missing = WANTED.filter(({ key, isWanted }) => !isSaid(indicateur[key]) && isWanted(placed));
      const [first, ...more] = missing;
      if (first === undefined || hasRefused(at())) continue;
      const words = hasNo(missing.map(({ lacking }) => lacking));
      const keys = enumerate(missing.map(({ key, meaning }) => `« ${key}: » (${meaning})`));
      report(more.length === 0 ? at(first.key) : at(), `L’indicateur « ${indicateur.libelle} » ${words}.`, {
        hint: `Ajoutez ${keys}${first.key === 'cible' ? ', ou « type: contexte » si l’action n’y peut rien' : ''}.`,
      });
    }
  },
});

interface Wanted {
  readonly key: 'cible' | 'unite' | 'echeance' | 'source';
  readonly lacking: string;
  readonly meaning: string;
  isWanted(placed: PlacedIndicator): boolean;
}

const WANTED: readonly Wanted[] = [
  { key: 'cible', lacking: 'cible', meaning: 'le nombre à atteindre', isWanted: isOfAction },
  {
    key: 'unite',
    lacking: 'unité',
    meaning: 'jours, euros…',
    isWanted: ({ indicateur: { definition, libelle } }) => definition === undefined && !tellsUnit(libelle),
  },
  {
    key: 'echeance',
    lacking: 'échéance',
    meaning: 'quand l’atteindre',
    // An action that ends is done with its target by then.
    isWanted: (placed) => isOfAction(placed) && !isSaid(placed.fiche.calendrier?.fin),
  },
  { key: 'source', lacking: 'source', meaning: 'qui donne la valeur', isWanted: () => true },
];

/** What is only watched has no target. */
function isOfAction({ indicateur }: PlacedIndicator): boolean {
  return indicateur.type !== 'contexte';
}

/** « Nombre de … », « Part des … », « Personnes dépistées » say what is counted; where no word is said, the schema has told. */
function tellsUnit(libelle: string | undefined): boolean {
  if (libelle === undefined) return true;
  return /^(?:nombre|nb|taux|part|proportion|pourcentage|%|montant|budget)(?![A-Za-zÀ-ÖØ-öø-ž])|^[A-Za-zÀ-ÖØ-öø-ž]{3,30}s(?![A-Za-zÀ-ÖØ-öø-ž])|%|€/i.test(
    libelle.trimStart(),
  );
}
