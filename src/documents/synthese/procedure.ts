import type { Contrat } from '../../model/contrat.ts';
import { plainText } from '../../text/prose.ts';
import { phrase } from '../../text/typography.ts';
import { figureFrise } from '../figures/frise.ts';
import type { Bloc } from '../view.ts';
import { blocFaits, blocGroupe } from '../words.ts';

/** The steps of the approval in the order of time, each with its date or how far it is: what the drawing of them says, in little room. */
export function etapes(contrat: Contrat): readonly Bloc[] {
  const { lignes = [] } = figureFrise(contrat) ?? {};
  return blocGroupe(
    phrase('La procédure'),
    blocFaits(
      lignes.map(([what = [], date = [], state = []]) => ({
        libelle: plainText(what),
        valeurs: [date.length > 0 ? date : state],
      })),
    ),
  );
}
