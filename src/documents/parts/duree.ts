import type { Contrat } from '../../model/contrat.ts';
import { formatDuration } from '../../text/durations.ts';
import { periodeEnMots } from '../words.ts';

/** « Le contrat est conclu pour 5 ans, du 1er juillet 2024 au 30 juin 2029. », as far as the contract says. */
export function phraseDuree({ yaml: { periode }, chiffres }: Contrat): string | undefined {
  const length = chiffres.duree === undefined ? undefined : `pour ${formatDuration(chiffres.duree)}`;
  const dates = periodeEnMots(periode?.debut, periode?.fin);
  // « conclu du 1er juillet 2024 au 30 juin 2029 », but years alone need a noun: « conclu pour la période 2013-2017 ».
  const bare = dates !== undefined && /^\d/.test(dates);
  const span = bare ? `${length === undefined ? 'pour' : 'sur'} la période ${dates}` : dates;
  const parts = [length, span].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `Le contrat est conclu ${parts.join(', ')}.`;
}
