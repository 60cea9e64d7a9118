import { isFiness } from '../../registers/codes.ts';
import { departementCode } from '../../registers/departements.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'code/finess',
  severity: 'error',
  from: 'brouillon',
  summary: 'Un numéro FINESS commence par le numéro d’un département.',
  why: 'L’établissement ne pourrait pas être retrouvé dans le fichier national.',
  hint: 'Recopiez-le depuis finess.esante.gouv.fr : neuf caractères, dont les deux premiers sont le département.',
  examples: {
    valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: hopital, nom: Hôpital de Valmont, type: etablissement-de-sante, role: partenaire, finess: "420000010" }
    `,
    invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: hopital, nom: Hôpital de Valmont, type: etablissement-de-sante, role: partenaire, finess: "000000042" }
    `,
  },
  check({ contrat, report }) {
    for (const { finess, at } of contrat.partenaires) {
      if (finess === undefined || (isFiness(finess) && startsWithDepartement(finess))) continue;
      report(at('finess'), `« ${finess} » n’est pas un numéro FINESS.`);
    }
  },
});

/** Overseas all numbers begin with 97 or 98, whose third digit tells the territory. */
function startsWithDepartement(finess: string): boolean {
  return /^9[78]/.test(finess) || departementCode(finess) !== undefined;
}
