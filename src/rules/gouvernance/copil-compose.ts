import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { InstanceYaml } from '../../model/yaml.generated.ts';
import { enumerate } from '../../text/agreement.ts';
import { asYaml } from '../closest-id.ts';
import { findCopil } from '../copil.ts';
import { defineRule, type Rule } from '../define.ts';

/** « L’ensemble des signataires » names everybody. */
const EVERYBODY = /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:signataires|porteurs|cosignataires|parties)(?![A-Za-zÀ-ÖØ-öø-ž])/i;

export const rule: Rule = defineRule({
  id: 'gouvernance/copil-compose',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'L’agence régionale de santé et les porteurs siègent au comité de pilotage.',
  why: 'Le comité déciderait du contrat sans ceux qui le portent.',
  hint: 'Ajoutez leur identifiant sous « presidence » ou « membres ».',
  examples: {
    valid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [agglo], membres: [ars], frequence: annuelle }
    `,
    invalid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [agglo], membres: [agglo], frequence: annuelle }
    `,
  },
  check({ contrat, report, hasRefused }) {
    const found = findCopil(contrat);
    if (found === undefined || hasRefused(found.at()) || hasRefused(['partenaires'])) return;
    const { copil, at } = found;
    const seats = new Set([...present(copil.presidence), ...present(copil.membres)].map(([id]) => id));
    const others = present(copil.autres_membres).map(([words]) => words);
    // Nobody at all is told by the rule that wants members; a misspelt name may be that of the one who seems absent.
    if (present(copil.membres).length === 0 && others.length === 0) return;
    if ([...seats].some((id) => contrat.partenaire(id) === undefined) || others.some((words) => EVERYBODY.test(words)))
      return;
    const absent = carriersOf(contrat)
      .filter(({ id }) => !seats.has(id))
      .filter((one) => !isAmong(one, others));
    if (absent.length === 0) return;
    const names = enumerate(absent.map(({ nom }) => `« ${nom} »`));
    const verb = absent.length > 1 ? 'ne siègent' : 'ne siège';
    report(at(seatKey(copil)), `${names} ${verb} pas au comité de pilotage.`, {
      hint: `Ajoutez ${enumerate(absent.map(({ id }) => asYaml(id)))} sous « presidence » ou « membres ».`,
    });
  },
});

function carriersOf({ partenaires }: Contrat): readonly Partenaire[] {
  return partenaires.filter(({ type, role, estSignataire }) => role === 'porteur' || (type === 'ars' && estSignataire));
}

/** Whether other words name the partner. */
function isAmong({ nom, nom_court, sigle }: Partenaire, others: readonly string[]): boolean {
  const names = [nom, nom_court, sigle].flatMap((name) => (name ? [name.toLowerCase()] : []));
  return others.some((words) => names.some((name) => words.toLowerCase().includes(name)));
}

/** Where the missing name would be typed. */
function seatKey({ membres }: InstanceYaml): 'membres' | 'autres_membres' {
  return membres === undefined ? 'autres_membres' : 'membres';
}
