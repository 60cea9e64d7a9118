import { LABELS } from '../../model/labels.generated.ts';
import { isSiren } from '../../registers/codes.ts';
import { intercommunaliteOf } from '../../registers/territories/intercommunalites.ts';
import { registerYear } from '../../registers/territories/validity.ts';
import { isOfRegister } from '../contract-date.ts';
import { defineRule, type Rule } from '../define.ts';

/** Types whose groupements the register lists, all of them. */
const LISTED: ReadonlySet<string> = new Set(['cc', 'ca', 'cu', 'metropole', 'ept']);

export const rule: Rule = defineRule({
  id: 'territoire/epci-connu',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Le SIREN d’une intercommunalité est le sien, et son type est le bon.',
  why: 'Le contrat désignerait un autre organisme, ou donnerait à la collectivité une forme qui n’est pas la sienne.',
  hint: 'Vérifiez le type et le SIREN sur banatic.interieur.gouv.fr.',
  source: 'Direction générale des collectivités locales, liste des EPCI à fiscalité propre ; Insee, liste des EPT',
  examples: {
    valid: `
      periode: { debut: 2026-07-01, fin: 2031-06-30, duree: 5 ans }
      signature: { date: 2026-06-26, lieu: Saint-Étienne }
      territoire: { nom: Saint-Étienne Métropole, type: metropole, siren: "244200770" }
    `,
    invalid: `
      periode: { debut: 2026-07-01, fin: 2031-06-30, duree: 5 ans }
      signature: { date: 2026-06-26, lieu: Saint-Étienne }
      territoire: { nom: Saint-Étienne Métropole, type: ca, siren: "244200770" }
    `,
  },
  check({ contrat, report }) {
    const { siren, type } = contrat.yaml.territoire ?? {};
    if (siren === undefined || type === undefined || !LISTED.has(type)) return;
    if (!isSiren(siren) || !isOfRegister(contrat)) return;
    const found = intercommunaliteOf(siren);
    if (found === undefined) {
      report(
        ['territoire', 'siren'],
        `« ${siren} » n’est le SIREN d’aucune intercommunalité au 1er janvier ${registerYear()}.`,
      );
    } else if (found.type !== type) {
      const right = LABELS.typeTerritoire[found.type].toLowerCase();
      report(['territoire', 'type'], `« ${siren} » est le SIREN de ${found.nom}, dont le type est « ${right} ».`, {
        suggestion: found.type,
      });
    }
  },
});
