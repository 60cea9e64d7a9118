import { present } from '../../model/prune.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'signature/une-par-partie',
  severity: 'error',
  from: 'brouillon',
  summary: 'Chaque partie ne figure qu’une fois sous « signatures ».',
  why: 'On ne saurait pas quel jour elle a signé.',
  hint: 'Gardez la bonne date et retirez l’autre ligne.',
  examples: {
    valid: `
      signatures:
        - { partenaire: ars, date: 2024-06-28 }
        - { partenaire: agglo, date: 2024-06-29 }
    `,
    invalid: `
      signatures:
        - { partenaire: ars, date: 2024-06-28 }
        - { partenaire: ars, date: 2024-06-29 }
    `,
  },
  check({ contrat, report }) {
    const seen = new Set<string>();
    for (const [{ partenaire: id }, index] of present(contrat.yaml.signatures)) {
      // An identifier that names nobody has its own message.
      const partenaire = contrat.partenaire(id);
      if (partenaire === undefined) continue;
      if (seen.has(id)) {
        report(
          ['signatures', index, 'partenaire'],
          `« ${partenaire.nom} » figure déjà plus haut parmi les signatures.`,
        );
      }
      seen.add(id);
    }
  },
});
