import { present } from '../../model/prune.ts';
import { enumerate, hasNo } from '../../text/agreement.ts';
import { defineRule, type Rule } from '../define.ts';
import { publicationsOf } from '../publications.ts';
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
  check({ contrat, isRefused, report }) {
    for (const communique of publicationsOf(contrat)) {
      for (const [, index] of present(communique.citations)) {
        const lacks = (key: string): boolean => {
          const at = communique.at('citations', index, key);
          return !isRefused(at) && !says(contrat, at);
        };
        const missing = WANTED.filter(({ key }) => lacks(key));
        if (missing.length === 0) continue;
        report(communique.at('citations', index), `Cette citation ${hasNo(missing.map(({ lacking }) => lacking))}.`, {
          hint: `Ajoutez ${enumerate(missing.map(({ toAdd }) => toAdd))}.`,
        });
      }
    }
  },
});

const WANTED = [
  { key: 'auteur', lacking: 'auteur', toAdd: '« auteur: »' },
  { key: 'fonction', lacking: 'fonction', toAdd: '« fonction: »' },
  { key: 'valide_le', lacking: 'date de validation', toAdd: '« valide_le: » avec le jour de l’accord' },
] as const;
