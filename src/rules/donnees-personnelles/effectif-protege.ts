import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { IndicateurYaml } from '../../model/yaml.generated.ts';
import type { Path } from '../../source/path.ts';
import { defineRule, type Rule } from '../define.ts';

/** Fewer people than this can be recognised by who knows the place. */
const LEAST = 11;

/** People whom care or help reaches. */
const PEOPLE =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:personnes?|patients?|patientes?|habitants?|habitantes?|femmes?|hommes?|enfants?|adolescente?s?|jeunes|élèves?|usagers?|usagères?|bénéficiaires?|mineurs?|mineures?|allocataires?|résidents?|résidentes?|seniors?|aidants?|aidantes?|migrants?|migrantes?)(?![A-Za-zÀ-ÖØ-öø-ž])/i;
/** Shares, places and meetings are not people; those who work here are no secret. */
const OTHERS =
  /%|(?<![A-Za-zÀ-ÖØ-öø-ž])(?:taux|part|pourcentage|proportion|indice|score|places?|ateliers?|séances?|actions?|réunions?|structures?|lieux|heures?|jours?|délais?|âge|professionnel[A-Za-zÀ-ÖØ-öø-ž]{0,3}|form[A-Za-zÀ-ÖØ-öø-ž]{1,8}|agents?|élus?|élues?|bénévoles?|médecins?|infirmi[A-Za-zÀ-ÖØ-öø-ž]{1,5}|soignant[A-Za-zÀ-ÖØ-öø-ž]{0,2}|salarié[A-Za-zÀ-ÖØ-öø-ž]{0,2}|partenaires?|référent[A-Za-zÀ-ÖØ-öø-ž]{0,2}|intervenant[A-Za-zÀ-ÖØ-öø-ž]{0,2}|enseignant[A-Za-zÀ-ÖØ-öø-ž]{0,2}|relais|ambassad[A-Za-zÀ-ÖØ-öø-ž]{1,6}|pour (?:1\s?000|100))(?![A-Za-zÀ-ÖØ-öø-ž])/i;

export const rule: Rule = defineRule({
  id: 'donnees-personnelles/effectif-protege',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Un indicateur public ne compte pas moins de onze personnes.',
  why: 'Dans une commune, un si petit nombre laisse reconnaître les personnes, et leur santé ou leur situation.',
  hint: 'Écrivez une valeur regroupée (sur une période ou un territoire plus large), ou laissez-la de côté et dites « moins de 11 » dans le texte.',
  source: 'règlement (UE) 2016/679 du 27 avril 2016 (RGPD), art. 4 et 9',
  examples: {
    valid: `
      fiches: [{ id: "1.1", titre: Organiser le dépistage, axe: "1", indicateurs: [{ id: i1, libelle: Personnes dépistées, valeurs: [{ date: 2025-06, valeur: 120 }] }] }]
    `,
    invalid: `
      fiches: [{ id: "1.1", titre: Organiser le dépistage, axe: "1", indicateurs: [{ id: i1, libelle: Personnes dépistées, valeurs: [{ date: 2025-06, valeur: 4 }] }] }]
    `,
  },
  check({ contrat, report }) {
    for (const { indicateur, at } of indicateursOf(contrat)) {
      const few = counts(indicateur, at).filter(({ value }) => value >= 1 && value < LEAST);
      if (few.length === 0 || !countsPeople(indicateur)) continue;
      for (const { value, path } of few) {
        report(path, `« ${indicateur.libelle} » : ${value} ${value < 2 ? 'personne' : 'personnes'} seulement.`);
      }
    }
  },
});

function countsPeople({ libelle = '', unite = '' }: IndicateurYaml): boolean {
  const said = `${libelle} ${unite}`;
  return PEOPLE.test(said) && !OTHERS.test(said);
}

function indicateursOf(contrat: Contrat): readonly { readonly indicateur: IndicateurYaml; readonly at: Path }[] {
  return present(contrat.yaml.fiches).flatMap(([{ indicateurs }, fiche]) =>
    present(indicateurs).map(([indicateur, index]) => ({ indicateur, at: ['fiches', fiche, 'indicateurs', index] })),
  );
}

/** What was counted; a target is only wished for. */
function counts(indicateur: IndicateurYaml, at: Path): readonly { readonly value: number; readonly path: Path }[] {
  const values = present(indicateur.valeurs).map(([{ valeur }, index]) => ({
    value: valeur,
    path: [...at, 'valeurs', index, 'valeur'],
  }));
  return [{ value: indicateur.initial, path: [...at, 'initial'] }, ...values].flatMap(({ value, path }) =>
    typeof value === 'number' ? [{ value, path }] : [],
  );
}
