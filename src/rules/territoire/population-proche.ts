import type { Contrat } from '../../model/contrat.ts';
import { communeOf } from '../../registers/territories/communes.ts';
import { intercommunaliteOf } from '../../registers/territories/intercommunalites.ts';
import { populationYear } from '../../registers/territories/validity.ts';
import { formatNumber } from '../../text/numbers.ts';
import { contradictingCommunes } from '../commune-named.ts';
import { isOfRegister } from '../contract-date.ts';
import { defineRule, type Rule } from '../define.ts';

/** Years between two censuses after which they can't be compared. */
const COMPARABLE = 3;
/** The difference that a territory may have in the same year, and what each year adds to it. */
const TOLERANCE = 0.05;
const PER_YEAR = 0.01;
/** What a rounded number may differ by on top. */
const ROUNDED = 0.05;

export const rule: Rule = defineRule({
  id: 'territoire/population-proche',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Le nombre d’habitants est à peu près celui de l’Insee.',
  why: 'Les taux et les comparaisons du diagnostic en dépendent : un chiffre est faux, ou le périmètre n’est pas celui-là.',
  hint: 'Vérifiez le nombre, son année et le périmètre ; un nombre arrondi se dit avec « approximatif: true ».',
  source: 'Insee, populations municipales',
  examples: {
    valid: `
      territoire: { nom: Paris, type: commune, insee: "75056", population: { valeur: 2113705, annee: 2022 } }
    `,
    invalid: `
      territoire: { nom: Paris, type: commune, insee: "75056", population: { valeur: 211370, annee: 2022 } }
    `,
  },
  check({ contrat, report }) {
    const { valeur, annee, approximatif = false } = contrat.yaml.territoire?.population ?? {};
    if (valeur === undefined || annee === undefined) return;
    const { insee, siren } = contrat.yaml.territoire ?? {};
    if (insee === undefined && siren === undefined) return;
    const apart = Math.abs(annee - populationYear());
    if (apart > COMPARABLE) return;
    const expected = expectedPopulation(contrat);
    if (expected === undefined) return;
    const allowed = TOLERANCE + apart * PER_YEAR + (approximatif ? ROUNDED : 0);
    if (Math.abs(valeur - expected) <= expected * allowed) return;
    const [said, known] = [formatNumber(valeur), formatNumber(expected)];
    report(
      ['territoire', 'population', 'valeur'],
      `Le contrat dit ${said} habitants en ${annee}, l’Insee ${known} en ${populationYear()}.`,
    );
  },
});

/** The population of the commune or of the EPCI; nothing where the perimeter may have changed or is not that of the code. */
function expectedPopulation(contrat: Contrat): number | undefined {
  const { insee, siren, communes, perimetre } = contrat.yaml.territoire ?? {};
  if (perimetre !== undefined) return undefined;
  if (insee !== undefined) {
    const found = communeOf(insee);
    if (found?.code !== 'actuel' || communes !== undefined || contradictingCommunes(contrat).length > 0)
      return undefined;
    // A commune that took in others had fewer people before.
    const isSteady = found.commune.anciensCodes.length === 0 || isOfRegister(contrat);
    return isSteady ? populationOf([insee]) : undefined;
  }
  if (siren === undefined || communes !== undefined || !isOfRegister(contrat)) return undefined;
  const epci = intercommunaliteOf(siren);
  return epci === undefined ? undefined : populationOf(epci.communes);
}

/** Mayotte was last counted in 2017, in the register: no other year can be compared with it. */
function populationOf(codes: readonly string[]): number | undefined {
  const populations = codes.map((code) => (code.startsWith('976') ? undefined : communeOf(code)?.commune.population));
  return populations.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}
