import type { Contrat, Reference } from '../../model/contrat.ts';
import { asYaml, closestId } from '../closest-id.ts';
import { COLLECTIONS, type Collection } from '../collections.ts';
import { defineRule, type Rule, type RuleContext } from '../define.ts';

/** More identifiers than this are a wall: the nearest alone helps. */
const LISTED = 12;

export const rule: Rule = defineRule({
  id: 'reference/connue',
  severity: 'error',
  from: 'brouillon',
  summary: 'Chaque identifiant cité est celui d’un élément déclaré.',
  why: 'Les documents ne pourraient ni le nommer ni le compter.',
  hint: 'Reprenez exactement un identifiant déclaré.',
  examples: {
    valid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [ars], membres: [agglo], frequence: annuelle }
    `,
    invalid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [ars], membres: [aglo], frequence: annuelle }
    `,
  },
  check({ contrat, report }) {
    const told = new Set<string>();
    for (const reference of contrat.references) checkReference(contrat, reference, told, report);
  },
});

function checkReference(
  contrat: Contrat,
  reference: Reference,
  told: Set<string>,
  report: RuleContext['report'],
): void {
  const collection = COLLECTIONS[reference.collection];
  if (collection === undefined || collection.words?.includes(reference.id)) return;
  const ids = collection.elements(contrat).map(({ id }) => id);
  // An element whose identifier is refused may be the one that is meant: its own message comes first.
  if (ids.includes(reference.id) || ids.includes(undefined)) return;
  const known = ids.filter((id) => id !== undefined);
  const closest = closestId(reference.id, known);
  if (closest !== undefined) {
    const suggestion = asYaml(closest);
    report(reference.at, unknown(reference, collection), { hint: hintFor(closest, known, collection), suggestion });
  } else if (!told.has(collection.where)) {
    // A forgotten file breaks every reference to it: one message says so.
    told.add(collection.where);
    report(reference.at, unknown(reference, collection), {
      hint: `Déclarez d’abord ${collection.feminine ? 'cette' : 'ce'} ${collection.one} sous ${collection.where}.`,
    });
  }
}

function unknown({ id }: Reference, { one, feminine }: Collection): string {
  return `Auc${feminine ? 'une' : 'un'} ${one} ne porte l’identifiant « ${id} ».`;
}

function hintFor(closest: string, known: readonly string[], { where, feminine }: Collection): string {
  const all = known.length > 1 && known.length <= LISTED ? ` Identifiants connus : ${known.join(', ')}.` : '';
  return `Vouliez-vous dire « ${closest} » ?${all} Sinon, déclarez-l${feminine ? 'a' : 'e'} sous ${where}.`;
}
