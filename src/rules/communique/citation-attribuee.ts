import { present } from '../../model/prune.ts';
import { enumerate } from '../../text/agreement.ts';
import { defineRule, type Rule } from '../define.ts';
import { says } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'communique/citation-attribuee',
  severity: 'warning',
  from: 'brouillon',
  absence: true,
  summary: 'Une citation a un auteur, une fonction, et la personne citée l’a validée.',
  why: 'On ne prête pas à quelqu’un des mots qu’il n’a pas relus.',
  hint: 'Ajoutez « auteur: », « fonction: » et « valide_le: » avec le jour de l’accord.',
  examples: {
    valid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          citations:
            - { auteur: Camille Exemple, fonction: présidente, texte: Ce contrat nous engage., valide_le: 2024-06-20 }
    `,
    invalid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          citations:
            - { auteur: Camille Exemple, fonction: présidente, texte: Ce contrat nous engage. }
    `,
  },
  check({ contrat, report }) {
    for (const communique of contrat.communiques) {
      for (const [, index] of present(communique.citations)) {
        const lacks = (key: string): boolean => !says(contrat, communique.at('citations', index, key));
        const missing = [
          ...(lacks('auteur') ? ['d’auteur'] : []),
          ...(lacks('fonction') ? ['de fonction'] : []),
          ...(lacks('valide_le') ? ['de date de validation'] : []),
        ];
        if (missing.length === 0) continue;
        report(communique.at('citations', index), `Cette citation n’a pas ${enumerate(missing, 'ou')}.`);
      }
    }
  },
});
