import { LABELS } from '../../model/labels.generated.ts';
import { defineRule, type Rule } from '../define.ts';
import { signsWithoutAssembly, stepsOf } from '../parties.ts';

export const rule: Rule = defineRule({
  id: 'deliberation/sans-objet',
  severity: 'info',
  from: 'brouillon',
  summary: 'Seule une collectivité délibère : ni l’agence régionale de santé ni l’État n’ont d’assemblée qui le fasse.',
  why: 'Leur directeur général ou le préfet signe sans délibération.',
  hint: 'Retirez cette étape, ou nommez la collectivité qui délibère.',
  examples: {
    valid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `,
    invalid: `
      procedure:
        - { etape: deliberations, partenaire: ars, statut: fait, date: 2024-05-23 }
    `,
  },
  check({ contrat, report }) {
    for (const { etape, at, partenaire } of stepsOf(contrat, 'deliberations')) {
      if (partenaire === undefined || !signsWithoutAssembly(partenaire) || etape.statut === 'sans-objet') continue;
      const label = LABELS.typePartenaire[partenaire.type];
      report(at('partenaire'), `« ${partenaire.nom} » (${label}) n’a pas à délibérer.`);
    }
  },
});
