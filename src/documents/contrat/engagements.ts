import type { Contrat } from '../../model/contrat.ts';
import type { Bloc } from '../view.ts';
import { blocGroupe, blocTexte, ligne } from '../words.ts';

/** What each signatory binds itself to, one heading each. */
export function engagements(contrat: Contrat): readonly Bloc[] {
  return contrat.signataires.flatMap((signataire) =>
    blocGroupe(ligne(contrat, signataire.nom), blocTexte(contrat, signataire.at('engagements'))),
  );
}
