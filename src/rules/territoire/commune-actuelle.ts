import { communeOf } from '../../registers/territories/communes.ts';
import { registerYear } from '../../registers/territories/validity.ts';
import { asYaml } from '../closest-id.ts';
import { isOfRegister } from '../contract-date.ts';
import { defineRule, type Rule } from '../define.ts';
import { writtenCommunes } from '../territory-codes.ts';

export const rule: Rule = defineRule({
  id: 'territoire/commune-actuelle',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les codes Insee sont ceux des communes d’aujourd’hui.',
  why: 'Une commune qui a fusionné n’a plus de code à elle : les chiffres et les cartes ne la trouvent plus.',
  hint: 'Mettez le code de la commune actuelle ; si elle figure déjà dans la liste, retirez l’ancien.',
  source: 'Insee, code officiel géographique',
  examples: {
    valid: `
      periode: { debut: 2026-07-01, fin: 2031-06-30, duree: 5 ans }
      signature: { date: 2026-06-26, lieu: Annecy }
      territoire: { nom: Annecy, type: commune, insee: "74010", departements: ["74"] }
    `,
    invalid: `
      periode: { debut: 2026-07-01, fin: 2031-06-30, duree: 5 ans }
      signature: { date: 2026-06-26, lieu: Annecy }
      territoire: { nom: Annecy, type: commune, insee: "74093", departements: ["74"] }
    `,
  },
  check({ contrat, report }) {
    const written = writtenCommunes(contrat);
    if (written.length === 0 || !isOfRegister(contrat)) return;
    for (const { code, at } of written) {
      const found = communeOf(code);
      if (found?.code !== 'ancien') continue;
      const { nom, code: now } = found.commune;
      report(at, `« ${code} » est un ancien code : en ${registerYear()}, la commune est ${nom} (${now}).`, {
        suggestion: asYaml(now),
      });
    }
  },
});
