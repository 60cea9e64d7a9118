import type { Contrat } from '../model/contrat.ts';
import type { Reference } from '../schema/standing.ts';
import { valueAt } from '../source/path.ts';

const OF_PARTNERS: ReadonlySet<string> = new Set(['partenaires', 'financeurs']);

/** Where the contract names its partners, but for a misspelt name: that one may be anybody's. */
export interface PartnerPlaces {
  readonly references: readonly Reference[];
  /** Whether every name is that of a partner, so that who is not among them is named nowhere. */
  readonly areKnown: boolean;
}

/** The places where a contract names its partners by their identifiers. */
export function partnerPlaces(contrat: Contrat): PartnerPlaces {
  const references = contrat.references.filter(({ collection }) => OF_PARTNERS.has(collection));
  return {
    references,
    // The word of a fund is no partner, and no mistake either.
    areKnown: references.every(
      ({ id, collection }) => collection === 'financeurs' || contrat.partenaire(id) !== undefined,
    ),
  };
}

/** The partners that do or pay something: they pilot, take part, finance, employ. To be thought of is not yet to do. */
export function committedIds(contrat: Contrat, { references }: PartnerPlaces): ReadonlySet<string> {
  const acting = references.filter(({ at }) => {
    if (at[0] === 'gouvernance') return at[1] === 'coordination';
    if (at[0] !== 'fiches') return false;
    return at[2] !== 'partenaires' || valueAt(contrat.yaml, [...at.slice(0, -1), 'statut']) !== 'pressenti';
  });
  return new Set(acting.map(({ id }) => id));
}
