import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import type { Reference } from '../../schema/standing.ts';
import { defineRule, type Rule } from '../define.ts';

/** Words of sources that are an organisation as well as a fund: it pays, so it is somebody. */
const ORGANISMES: ReadonlySet<string> = new Set(['caf', 'msa', 'region', 'departement']);

export const rule: Rule = defineRule({
  id: 'budget/financeur-declare',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Un organisme qui finance une action est déclaré parmi les partenaires.',
  why: 'Le contrat compterait sur son argent sans le nommer.',
  hint: 'Déclarez-le sous « partenaires » et mettez ici son identifiant.',
  examples: {
    valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, budget: { financements: [{ financeur: fir, montant: 20000 }] } }
    `,
    invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, budget: { financements: [{ financeur: msa, montant: 20000 }] } }
    `,
  },
  check({ contrat, report, hasRefused }) {
    if (hasRefused(['partenaires'])) return;
    const told = new Set<string>();
    for (const { id, at } of contrat.references.filter((reference) => isUndeclared(contrat, reference))) {
      // One organisation that is forgotten may pay for many actions.
      if (told.has(id)) continue;
      told.add(id);
      const label = Object.entries(LABELS.typeFinancement).find(([word]) => word === id)?.[1] ?? id;
      report(at, `Le financeur « ${id} » (${label}) n’est pas un partenaire déclaré.`);
    }
  },
});

function isUndeclared(contrat: Contrat, { id, collection }: Reference): boolean {
  if (collection !== 'financeurs' || !ORGANISMES.has(id) || contrat.partenaire(id) !== undefined) return false;
  return !contrat.partenaires.some(({ type }) => type === id);
}
