import { isSiren } from '../../registers/codes.ts';
import type { Path } from '../../source/path.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'code/siren',
  severity: 'error',
  from: 'brouillon',
  summary: 'Un numéro SIREN a la clé de contrôle qui convient.',
  why: 'Un de ses chiffres est faux, ou deux sont intervertis.',
  hint: 'Recopiez-le depuis l’annuaire des entreprises (annuaire-entreprises.data.gouv.fr).',
  examples: {
    valid: `
      territoire: { nom: Valmont Agglomération, type: ca, siren: "200000008" }
    `,
    invalid: `
      territoire: { nom: Valmont Agglomération, type: ca, siren: "200000009" }
    `,
  },
  check({ contrat, report }) {
    const tell = (siren: string, at: Path): void => report(at, `« ${siren} » n’est pas un numéro SIREN.`);
    const { siren: own } = contrat.yaml.territoire ?? {};
    if (own !== undefined && !isSiren(own)) tell(own, ['territoire', 'siren']);
    for (const { siren, at } of contrat.partenaires)
      if (siren !== undefined && !isSiren(siren)) tell(siren, at('siren'));
  },
});
