import { withoutAccents } from '../../registers/territories/names.ts';
import { remembered } from '../../text/remembered.ts';
import { defineRule, type Rule } from '../define.ts';
import { allIndicators, type PlacedIndicator } from '../indicators.ts';

export const rule: Rule = defineRule({
  id: 'indicateur/definition-unique',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Deux indicateurs du même libellé ont la même unité et la même définition.',
  why: 'On additionnerait ou comparerait, sous un même nom, des choses différentes.',
  hint: 'Accordez-les, ou donnez-leur deux libellés qui disent la différence.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Fréquentation, unite: personnes }]
        - id: "2.1"
          titre: Ouvrir un point santé
          indicateurs: [{ id: i1, libelle: Fréquentation, unite: Personnes }]
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Fréquentation, unite: personnes }]
        - id: "2.1"
          titre: Ouvrir un point santé
          indicateurs: [{ id: i1, libelle: Fréquentation, unite: passages }]
    `,
  },
  check({ contrat, report }) {
    const first = new Map<string, PlacedIndicator>();
    for (const placed of allIndicators(contrat)) {
      const { indicateur, at } = placed;
      if (indicateur.libelle === undefined) continue;
      const name = fold(indicateur.libelle);
      const known = first.get(name);
      if (known === undefined) {
        first.set(name, placed);
        continue;
      }
      const key = DEFINING.find((one) => differ(known.indicateur[one], indicateur[one]));
      if (key === undefined) continue;
      const where = known.fiche === placed.fiche ? 'plus haut dans cette fiche' : `dans la fiche ${known.fiche.id}`;
      const [here, there] = [indicateur[key] ?? '', known.indicateur[key] ?? ''];
      report(at(key), `« ${indicateur.libelle} » se mesure ici par « ${here} » et ${where} par « ${there} ».`);
    }
  },
});

/** As many characters of words as are kept folded. */
const FOLDED = 20_000;

const DEFINING = ['unite', 'definition'] as const;

/** What one of them does not say may be the same. */
function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && fold(a) !== fold(b);
}

/** The words of an indicator without what writers vary; one that many fiches share is folded once. */
const fold = remembered(
  (words) =>
    withoutAccents(words.normalize('NFKD'))
      .replace(/[’']/g, ' ')
      .replace(/pour\s?cent/i, '%')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.\s]$/, '')
      .toLowerCase(),
  FOLDED,
);
