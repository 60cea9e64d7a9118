import type { Contrat } from '../../model/contrat.ts';
import { formatDuration } from '../../text/durations.ts';
import { ordinal } from '../../text/ordinal-words.ts';
import { dateDansPhrase, enTete, periodeEnMots } from '../words.ts';

/** What one sees of a contract at a glance, as far as it is known: its rank, generation, period and signature. */
export function reperes(contrat: Contrat): readonly string[] {
  const age = [rang(contrat), generation(contrat)].flatMap((repere) => (repere === undefined ? [] : [enTete(repere)]));
  return [...age, ...reperesDeValidite(contrat)];
}

/** The two that say whether a page in hand is still good: the period and the signature. */
export function reperesDeValidite(contrat: Contrat): readonly string[] {
  return [periode(contrat), etat(contrat)].flatMap((repere) => (repere === undefined ? [] : [enTete(repere)]));
}

function rang({ yaml: { rang: said, generation: age } }: Contrat): string | undefined {
  if (said === undefined) return age === undefined ? undefined : `contrat de ${ordinal(age, 'f')} génération`;
  const where = said.lieu ?? (said.dans === undefined ? undefined : `dans ${said.dans}`);
  return [ordinal(said.ordre, 'm'), 'contrat local de santé', where].filter((part) => part !== undefined).join(' ');
}

/** Beside a rank: that the first of a place is of the first generation goes without saying. */
function generation({ yaml: { rang: said, generation: age } }: Contrat): string | undefined {
  if (said === undefined || age === undefined || (said.ordre === 1 && age === 1)) return undefined;
  return `${ordinal(age, 'f')} génération`;
}

function periode({ yaml: { periode: said }, chiffres }: Contrat): string | undefined {
  const duree = chiffres.duree === undefined ? undefined : formatDuration(chiffres.duree);
  const dates = periodeEnMots(said?.debut, said?.fin);
  if (dates === undefined) return duree === undefined ? undefined : `durée : ${duree}`;
  return duree === undefined ? dates : `${dates} (${duree})`;
}

function etat({ etat: current, yaml: { signature } }: Contrat): string | undefined {
  if (current === 'brouillon') return undefined;
  if (current === 'arrete') return 'texte arrêté entre les signataires';
  const when = signature?.date === undefined ? '' : ` ${dateDansPhrase(signature.date)}`;
  const where = signature?.lieu === undefined ? '' : ` à ${signature.lieu}`;
  return `signé${when}${where}`;
}
