import type { Contrat } from '../../model/contrat.ts';
import type { Making } from '../define.ts';
import type { Bloc } from '../view.ts';
import { blocListe } from '../words.ts';

/** Whose the logos are that the contract shows; there is no room for it beside them. */
export function credits(contrat: Contrat, making: Making): readonly Bloc[] {
  const lines = contrat.signataires.flatMap(({ nom, logo }) => {
    const words = [logo?.legende, logo?.credit].filter((part) => part !== undefined).join(' – ');
    return logo === undefined || words === '' || making.picture(logo) === undefined ? [] : [`Logo ${nom} : ${words}`];
  });
  return blocListe(contrat, lines);
}
