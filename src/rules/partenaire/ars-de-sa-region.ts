import { departementName } from '../../registers/departements.ts';
import { ARS, type Ars, arsNamed } from '../../registers/territories/ars.ts';
import { canBeBefore, type PreciseDate } from '../../text/dates.ts';
import { contractDate } from '../contract-date.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';
import { territoryDepartements } from '../territory-codes.ts';

export const rule: Rule = defineRule({
  id: 'partenaire/ars-de-sa-region',
  severity: 'warning',
  from: 'brouillon',
  summary: 'L’agence régionale de santé est celle du territoire, sous le nom qu’elle portait alors.',
  why: 'Seule l’agence de la région peut conclure le contrat, et les régions ont changé de nom en 2016.',
  hint: 'Corrigez le nom de l’agence, ou les départements du territoire.',
  source: 'loi n° 2015-29 du 16 janvier 2015 ; code de la santé publique, art. L. 1431-1',
  examples: {
    valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé Auvergne-Rhône-Alpes, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
    `,
    invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé Rhône-Alpes, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
    `,
  },
  check({ contrat, report }) {
    for (const { type, nom, at } of contrat.partenaires) {
      const named = type === 'ars' ? arsNamed(nom) : undefined;
      if (named === undefined) continue;
      const departements = territoryDepartements(contrat);
      if (departements.length === 0) return;
      const wrong = whatIsWrong(named, departements, contractDate(contrat));
      if (wrong !== undefined) report(at('nom'), wrong);
    }
  },
});

function whatIsWrong(named: Ars, departements: readonly string[], date: PreciseDate | undefined): string | undefined {
  const [first = ''] = departements;
  const right = date === undefined ? undefined : arsOf(first, date);
  if (!covers(named, departements)) {
    const whose = right === undefined ? '' : `, qui relève de l’ARS ${right.nom}`;
    return `L’ARS ${named.nom} ne couvre pas le département ${first} (${departementName(first) ?? first})${whose}.`;
  }
  if (date === undefined || exists(named, date)) return undefined;
  const then = right === undefined ? '' : ` : c’est l’ARS ${right.nom}`;
  return `À la date du contrat, il n’y a pas d’ARS ${named.nom}${then}.`;
}

function covers(ars: Ars, departements: readonly string[]): boolean {
  return departements.some((code) => ars.departements.includes(code));
}

/** Whether the agency may have had that name on some day of the date. */
function exists({ from, to }: Ars, date: PreciseDate): boolean {
  const [first, last] = [readDate(from), readDate(to)];
  return (first === undefined || canBeBefore(first, date)) && (last === undefined || canBeBefore(date, last));
}

/** The agency of a département at a date; of two names, the one that stayed. */
function arsOf(departement: string, date: PreciseDate): Ars | undefined {
  return ARS.findLast((ars) => ars.departements.includes(departement) && exists(ars, date));
}
