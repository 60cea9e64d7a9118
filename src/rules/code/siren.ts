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
    const codes: readonly { readonly siren: string | undefined; readonly at: Path }[] = [
      { siren: contrat.yaml.territoire?.siren, at: ['territoire', 'siren'] },
      ...contrat.partenaires.map(({ siren, at }) => ({ siren, at: at('siren') })),
    ];
    for (const { siren, at } of codes) {
      if (siren !== undefined && !isSiren(siren)) report(at, `« ${siren} » n’est pas un numéro SIREN.`);
    }
  },
});
