import { LABELS } from '../../model/labels.generated.ts';
import type { Questions } from '../questions.ts';
import { chooseAmong } from '../render/choose.ts';
import type { Party } from './parties.ts';

/**
 * The parties that the option names, with those without whom there is no contract: the agency and the collectivity.
 * @param typed identifiers, separated by commas; none means the usual ones
 * @throws Failure `usage` when one is unknown
 */
export function partiesOf(typed: string | undefined, possible: readonly Party[]): readonly Party[] {
  if (typed === undefined) return possible.filter(({ isUsual }) => isUsual);
  const named = chooseAmong(possible, typed, 'partenaire', ({ id }) => id);
  return possible.filter((party) => party.role === 'porteur' || named.includes(party));
}

/** Asks with whom the contract is made; the usual ones are ticked already. */
export async function askParties(questions: Questions, possible: readonly Party[]): Promise<readonly Party[]> {
  return questions.several({
    message: 'Avec quels partenaires ? (la barre d’espace coche)',
    choices: possible.map((party) => ({ value: party, label: labelOf(party) })),
    usual: possible.filter(({ isUsual }) => isUsual),
  });
}

function labelOf({ nom, sigle, type, isKind }: Party): string {
  if (isKind && sigle !== undefined) return `${nom} (${sigle})`;
  return type === 'departement' && !nom.startsWith('Département')
    ? `${nom} (${LABELS.typePartenaire[type].toLowerCase()})`
    : nom;
}
