import { present } from '../../model/prune.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { publicationsOf } from '../publications.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'communique/citation-validee-avant',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Une citation est validée avant d’être publiée.',
  why: 'La personne citée n’aurait relu ses mots qu’une fois imprimés.',
  hint: 'Vérifiez « valide_le: » et la date du texte ; l’année est la faute la plus fréquente.',
  examples: {
    valid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          date: 2024-06-28
          citations: [{ auteur: Camille Exemple, fonction: présidente, texte: Ce contrat nous engage., valide_le: 2024-06-20 }]
    `,
    invalid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          date: 2024-06-28
          citations: [{ auteur: Camille Exemple, fonction: présidente, texte: Ce contrat nous engage., valide_le: 2024-07-20 }]
    `,
  },
  check({ contrat, report }) {
    for (const publication of publicationsOf(contrat)) {
      const published = readDate(publication.date);
      for (const [{ valide_le }, index] of present(publication.citations)) {
        const validated = readDate(valide_le);
        if (published === undefined || validated === undefined || canBeBefore(validated, published)) continue;
        const [when, out] = [formatDateInSentence(validated), formatDateInSentence(published)];
        report(
          publication.at('citations', index, 'valide_le'),
          `La citation est validée ${when}, après la publication, ${out}.`,
        );
      }
    }
  },
});
