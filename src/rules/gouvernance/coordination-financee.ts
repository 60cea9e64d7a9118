import { formatNumber } from '../../text/numbers.ts';
import { defineRule, type Rule } from '../define.ts';
import { says } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'gouvernance/coordination-financee',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Le temps de coordination a un financement.',
  why: 'Un poste que personne ne paie reste vacant, et le contrat n’est plus animé.',
  hint: 'Ajoutez « financement: [{ financeur: …, part: … }] » sous « coordination ».',
  examples: {
    valid: `
      gouvernance:
        coordination: { etp: 0.5, financement: [{ financeur: ars, part: 50 }, { financeur: agglo, part: 50 }] }
    `,
    invalid: `
      gouvernance:
        coordination: { etp: 0.5, employeur: agglo }
    `,
  },
  check({ contrat, report, hasRefused }) {
    const coordination = ['gouvernance', 'coordination'];
    const etp = contrat.yaml.gouvernance?.coordination?.etp;
    if (etp === undefined || etp === 0 || hasRefused(coordination)) return;
    // The post may be paid as an action of its own.
    const isAction = contrat.fiches.some(
      ({ themes, at }) => themes?.includes('animation') === true && says(contrat, at('budget')),
    );
    if (isAction || says(contrat, [...coordination, 'financement'])) return;
    report([...coordination, 'etp'], `Rien ne dit qui paie le poste de coordination (${formatNumber(etp)} ETP).`);
  },
});
