import type { Contrat, Fiche } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { defineRule, type Rule } from '../define.ts';
import { writtenFiche } from '../written-fiche.ts';

export const rule: Rule = defineRule({
  id: 'fiche/partenaire-une-fois',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Un organisme ne tient qu’une place dans une fiche : pilote, copilote ou partenaire.',
  why: 'Le lecteur ne saurait pas ce qui lui est demandé, et il serait compté deux fois.',
  hint: 'Gardez la place qui est la sienne et retirez l’autre.',
  examples: {
    valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, maturite: projet, pilote: agglo, partenaires: [{ id: ars }] }
    `,
    invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, maturite: projet, pilote: agglo, partenaires: [{ id: agglo }] }
    `,
  },
  check({ contrat, report }) {
    for (const fiche of contrat.fiches) {
      const seen = new Map<string, Place>();
      for (const place of placesOf(contrat, fiche)) {
        const { id, as } = place;
        const first = seen.get(id);
        const partenaire = first && contrat.partenaire(id);
        if (first === undefined) seen.set(id, place);
        else if (partenaire !== undefined && !areTwoRoles(first, place)) {
          const again = first.as === as ? `y est déjà ${as}` : `y est déjà ${first.as} et y est repris comme ${as}`;
          report(fiche.at(...keysTo(place)), `Dans la fiche « ${fiche.titre} », « ${partenaire.nom} » ${again}.`);
        }
      }
    }
  },
});

interface Place {
  readonly id: string;
  readonly as: 'pilote' | 'copilote' | 'partenaire';
  /** Its rank among the copilotes or the partners. */
  readonly rank: number;
  readonly role: string | undefined;
}

/** Two services of one organisation may each have their own part, when the fiche says which. */
function areTwoRoles(first: Place, second: Place): boolean {
  return second.role !== undefined && first.role !== second.role;
}

function placesOf(contrat: Contrat, fiche: Fiche): readonly Place[] {
  const { pilote, copilotes, partenaires } = writtenFiche(contrat, fiche);
  const places: Place[] = [];
  if (pilote !== undefined) places.push({ id: pilote, as: 'pilote', rank: 0, role: undefined });
  for (const [id, rank] of present(copilotes)) places.push({ id, as: 'copilote', rank, role: undefined });
  for (const [{ id, role }, rank] of present(partenaires)) places.push({ id, as: 'partenaire', rank, role });
  return places;
}

/** The way to it from the fiche. */
function keysTo({ as, rank }: Place): readonly (string | number)[] {
  if (as === 'pilote') return ['pilote'];
  return as === 'copilote' ? ['copilotes', rank] : ['partenaires', rank, 'id'];
}
