import type { Contrat, Fiche } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { PartenaireDeFicheYaml } from '../../model/yaml.generated.ts';
import { type Path, valueAt } from '../../source/path.ts';
import { defineRule, type Rule } from '../define.ts';

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
        const { id, as, at } = place;
        const partenaire = contrat.partenaire(id);
        if (partenaire === undefined) continue;
        const first = seen.get(id);
        if (first === undefined) seen.set(id, place);
        else if (!areTwoRoles(first, place)) {
          const again = first.as === as ? `y est déjà ${as}` : `y est déjà ${first.as} et y est repris comme ${as}`;
          report(at, `Dans la fiche « ${fiche.titre} », « ${partenaire.nom} » ${again}.`);
        }
      }
    }
  },
});

interface Place {
  readonly id: string;
  readonly as: 'pilote' | 'copilote' | 'partenaire';
  readonly at: Path;
  readonly role?: string | undefined;
}

/** Two services of one organisation may each have their own part, when the fiche says which. */
function areTwoRoles(first: Place, second: Place): boolean {
  return second.role !== undefined && first.role !== second.role;
}

function placesOf({ yaml }: Contrat, { pilote, at }: Fiche): readonly Place[] {
  const copilotes = valueAt(yaml, at('copilotes')) as readonly string[] | undefined;
  const partenaires = valueAt(yaml, at('partenaires')) as readonly PartenaireDeFicheYaml[] | undefined;
  return [
    ...(pilote === undefined ? [] : [{ id: pilote.id, as: 'pilote', at: at('pilote') } as const]),
    ...present(copilotes).map(([id, index]) => ({ id, as: 'copilote', at: at('copilotes', index) }) as const),
    ...present(partenaires).map(
      ([{ id, role }, index]) => ({ id, role, as: 'partenaire', at: at('partenaires', index, 'id') }) as const,
    ),
  ];
}
