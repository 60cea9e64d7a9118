import type { InstanceYaml } from '../../model/yaml.generated.ts';
import { enumerate } from '../../text/agreement.ts';
import { findCopil } from '../copil.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'gouvernance/copil-defini',
  severity: 'error',
  from: 'arrete',
  absence: true,
  summary: 'Le comité de pilotage a une présidence, des membres et une fréquence de réunion.',
  why: 'C’est lui qui suit le contrat et décide de ses changements.',
  hint: 'Ajoutez sous « instances », dans « gouvernance », la ligne « - { id: copil, type: copil, nom: Comité de pilotage, presidence: […], membres: […], frequence: … } ».',
  examples: {
    valid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [ars], membres: [ars, agglo], frequence: annuelle }
    `,
    invalid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [ars], membres: [ars, agglo] }
    `,
  },
  check({ contrat, isRefused, report }) {
    const found = findCopil(contrat);
    if (found === undefined) {
      report(['gouvernance', 'instances'], 'Aucun comité de pilotage n’est défini.');
      return;
    }
    const missing = missingIn(found.copil, (key) => isRefused(found.at(key)));
    if (missing.length === 0) return;
    report(
      found.at(),
      `Le comité de pilotage n’a pas ${enumerate(
        missing.map(({ words }) => words),
        'ou',
      )}.`,
      { hint: `Ajoutez à cette instance ${enumerate(missing.map(({ example }) => `« ${example} »`))}.` },
    );
  },
});

type Wanted = 'presidence' | 'membres' | 'autres_membres' | 'frequence';

interface Missing {
  readonly words: string;
  readonly example: string;
}

function missingIn(copil: InstanceYaml, isRefused: (key: Wanted) => boolean): readonly Missing[] {
  const lacks = (key: Wanted): boolean => !isRefused(key) && (copil[key] === undefined || copil[key].length === 0);
  return [
    ...(lacks('presidence') ? [{ words: 'de présidence', example: 'presidence: [ars, …]' }] : []),
    ...(lacks('membres') && lacks('autres_membres') ? [{ words: 'de membres', example: 'membres: [ars, …]' }] : []),
    ...(lacks('frequence') ? [{ words: 'de fréquence', example: 'frequence: annuelle' }] : []),
  ];
}
