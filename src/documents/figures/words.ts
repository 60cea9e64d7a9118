import type { Axe, Contrat, Fiche, Partenaire } from '../../model/contrat.ts';
import { parseDate } from '../../text/dates.ts';
import { plainText } from '../../text/prose.ts';
import { phrase } from '../../text/typography.ts';
import type { Phrase } from '../view.ts';
import { ligne } from '../words.ts';
import type { Plage } from './dessin.ts';

/** A line of the contract for a drawing: filled in, typeset, without marks. */
export function mots(contrat: Contrat, text: string): string {
  return plainText(ligne(contrat, text));
}

/** What the program itself says in a drawing, typeset. */
export function motsPropres(text: string): string {
  return plainText(phrase(text));
}

/** The days that a date may mean; `undefined` where it is none. */
export function plageDe(date: string | number | undefined): Plage | undefined {
  const parsed = date === undefined ? undefined : parseDate(date);
  return parsed === undefined ? undefined : { debut: parsed.first, fin: parsed.last };
}

/** The shortest name of a partner that the contract gives. */
export function nomBref(contrat: Contrat, { nom, nom_court, sigle }: Partenaire): string {
  return mots(contrat, nom_court ?? sigle ?? nom);
}

/** The shortest title of an axis that the contract gives. */
export function axeBref(contrat: Contrat, { titre, titre_court }: Axe): string {
  return mots(contrat, titre_court ?? titre);
}

/** « 1.1 Accompagner les familles » as the head of a row. */
export function teteDeFiche(contrat: Contrat, { id, titre }: Fiche): Phrase {
  return ligne(contrat, `${id} – ${titre}`);
}

/** Where the data come from: « Source : les fiches du contrat. », or of its draft. */
export function sourceDe({ etat }: Contrat, what: string): Phrase {
  return phrase(`Source : ${what} du ${etat === 'brouillon' ? 'projet de ' : ''}contrat.`);
}
