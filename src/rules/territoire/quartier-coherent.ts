import { isQpv } from '../../registers/codes.ts';
import { departementCode, departementName } from '../../registers/departements.ts';
import { defineRule, type Rule } from '../define.ts';
import { quartiersPrioritaires, territoryDepartements } from '../territory-codes.ts';

export const rule: Rule = defineRule({
  id: 'territoire/quartier-coherent',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les quartiers prioritaires sont dans les départements du territoire.',
  why: 'Le code d’un quartier porte celui de son département : l’un des deux est faux.',
  hint: 'Cherchez le quartier sur sig.ville.gouv.fr, ou complétez « departements ».',
  source: 'décrets n° 2014-1750 et n° 2014-1751 du 30 décembre 2014, décret n° 2023-1314 du 28 décembre 2023',
  examples: {
    valid: `
      territoire: { nom: Valmont Agglomération, departements: ["42"], quartiers_prioritaires: [{ code: QN04201M, nom: Les Collines }] }
    `,
    invalid: `
      territoire: { nom: Valmont Agglomération, departements: ["42"], quartiers_prioritaires: [{ code: QN04301M, nom: Les Collines }] }
    `,
  },
  check({ contrat, report }) {
    const declared = territoryDepartements(contrat);
    if (declared.length === 0) return;
    const quartiers = quartiersPrioritaires(contrat).flatMap(({ code, at }) => {
      const departement = code === undefined || !isQpv(code) ? undefined : departementOf(code);
      return code === undefined || departement === undefined ? [] : [{ code, at, departement }];
    });
    const strangers = quartiers.filter(({ departement }) => !declared.includes(departement));
    // Where no quartier agrees, it is the départements that are wrong: one message is enough.
    const told = strangers.length === quartiers.length ? strangers.slice(0, 1) : strangers;
    for (const { code, at, departement } of told) {
      const name = departementName(departement) ?? departement;
      report(
        [...at, 'code'],
        `« ${code} » est un quartier du département ${departement} (${name}), qui n’est pas celui du territoire.`,
      );
    }
  },
});

/** After QP or QN stands the département in three signs: 042, 02A, 974. */
function departementOf(code: string): string | undefined {
  return departementCode(code.charAt(2) === '0' ? code.slice(3) : code.slice(2));
}
