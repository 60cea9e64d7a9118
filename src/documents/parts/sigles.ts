import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { acronymsIn } from '../../registers/acronyms.ts';
import { cleanText } from '../../text/clean.ts';
import { remembered } from '../../text/remembered.ts';

/** An acronym and what it stands for. */
export interface Sigle {
  readonly sigle: string;
  readonly nom: string;
}

/**
 * The acronyms used in the texts of a contract, in alphabetical order: those the contract explains itself, those of its
 * partners, then those of the field. One that nobody explains is left out, for nothing is invented.
 */
export function siglesDe(contrat: Contrat): readonly Sigle[] {
  const known = new Map<string, string>();
  for (const { sigle, developpe } of contrat.textes.flatMap(({ texte }) => acronymsOf(texte)))
    known.set(sigle, developpe);
  for (const { sigle, nom } of contrat.partenaires) if (sigle !== undefined) known.set(cleanText(sigle), nom);
  for (const [{ sigle, nom }] of present(contrat.yaml.sigles)) known.set(cleanText(sigle), nom);
  return [...known].map(([sigle, nom]) => ({ sigle, nom })).sort((a, b) => (a.sigle < b.sigle ? -1 : 1));
}

// Of a long contract all texts are searched at every save, and one of them is new.
const acronymsOf = remembered(acronymsIn);
