import { genreOfCivilite } from '../../text/agreement.ts';
import { defineRule, type Rule } from '../define.ts';
import { agreedFunction } from '../gendered-words.ts';

export const rule: Rule = defineRule({
  id: 'partenaire/fonction-accordee',
  severity: 'warning',
  from: 'brouillon',
  summary: 'La fonction du représentant s’accorde avec sa civilité.',
  why: 'Le contrat accorde « habilité » ou « habilitée » avec la civilité : l’une des deux est fausse, et elle sera imprimée.',
  hint: 'Corrigez la fonction ou la civilité ; si la personne tient à cette forme, dites-le sous « regles », avec un motif.',
  examples: {
    valid: `
      partenaires:
        - id: ars
          nom: Agence régionale de santé
          type: ars
          role: porteur
          representant: { civilite: Mme, nom: Camille Exemple, fonction: directrice générale }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
    `,
    invalid: `
      partenaires:
        - id: ars
          nom: Agence régionale de santé
          type: ars
          role: porteur
          representant: { civilite: Mme, nom: Camille Exemple, fonction: directeur général }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
    `,
  },
  check({ contrat, report }) {
    for (const { representant, at } of contrat.partenaires) {
      const genre = genreOfCivilite(representant?.civilite);
      const fonction = representant?.fonction;
      const suggestion = genre === undefined || fonction === undefined ? undefined : agreedFunction(fonction, genre);
      if (suggestion === undefined) continue;
      report(at('representant', 'fonction'), `« ${representant?.civilite} » et « ${fonction} » ne s’accordent pas.`, {
        suggestion,
      });
    }
  },
});
