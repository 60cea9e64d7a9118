import { defineRule, type Rule } from '../define.ts';
import { says } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'partenaire/representant-present',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Chaque signataire dit qui signe pour lui.',
  why: 'Le contrat doit nommer la personne et la qualité en laquelle elle signe.',
  hint: 'Ajoutez « representant: { civilite: Mme, nom: …, fonction: … } ».',
  examples: {
    valid: `
      partenaires:
        - id: ars
          nom: Agence régionale de santé
          type: ars
          role: porteur
          representant: { civilite: M., nom: Camille Exemple, fonction: directeur général }
        - id: agglo
          nom: Valmont Agglomération
          type: epci
          role: porteur
          representant: { civilite: Mme, nom: Dominique Exemple, fonction: présidente }
    `,
    invalid: `
      partenaires:
        - id: ars
          nom: Agence régionale de santé
          type: ars
          role: porteur
          representant: { civilite: M., nom: Camille Exemple, fonction: directeur général }
        - id: agglo
          nom: Valmont Agglomération
          type: epci
          role: porteur
    `,
  },
  check({ contrat, report }) {
    for (const signataire of contrat.signataires) {
      if (says(contrat, signataire.at('representant'))) continue;
      report(signataire.at('representant'), `« ${signataire.nom} » signe sans que son représentant soit nommé.`);
    }
  },
});
