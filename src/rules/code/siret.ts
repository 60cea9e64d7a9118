import { isSiret } from '../../registers/codes.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'code/siret',
  severity: 'error',
  from: 'brouillon',
  summary: 'Un numéro SIRET a la clé de contrôle qui convient et commence par le SIREN du partenaire.',
  why: 'Un de ses chiffres est faux, ou c’est le numéro d’un autre organisme.',
  hint: 'Recopiez-le depuis l’annuaire des entreprises (annuaire-entreprises.data.gouv.fr).',
  examples: {
    valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur, siret: "20000000800017" }
    `,
    invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur, siret: "20000000800016" }
    `,
  },
  check({ contrat, report }) {
    for (const { siren, siret, at } of contrat.partenaires) {
      if (siret === undefined) continue;
      if (!isSiret(siret)) report(at('siret'), `« ${siret} » n’est pas un numéro SIRET.`);
      else if (siren !== undefined && !siret.startsWith(siren)) {
        report(at('siret'), `Le SIRET « ${siret} » ne commence pas par le SIREN « ${siren} ».`);
      }
    }
  },
});
