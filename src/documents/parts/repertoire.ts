import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { plainText } from '../../text/prose.ts';
import { phrase } from '../../text/typography.ts';
import type { Fait, Phrase } from '../view.ts';
import { ligne } from '../words.ts';
import { lignesContact } from './contact.ts';
import { departementEnMots, numeroGroupe } from './lieux.ts';

/** How to reach each partner and tell it from its homonyms; one of whom nothing more is known is left out. */
export function repertoire(contrat: Contrat): readonly Fait[] {
  const [signataires, autres] = [true, false].map((signs) =>
    contrat.partenaires.filter(({ estSignataire }) => estSignataire === signs),
  );
  return [...(signataires ?? []), ...(autres ?? [])].flatMap((partenaire) => {
    const { nom, nom_court, sigle, contact } = partenaire;
    const valeurs = [
      ...representant(contrat, partenaire),
      ...(contact === undefined ? [] : lignesContact(contrat, contact)),
      ...present(partenaire.departements).map(([code]) => phrase(departementEnMots(code))),
      ...numeros(partenaire),
    ];
    const libelle = plainText(ligne(contrat, nom_court ?? sigle ?? nom));
    return valeurs.length === 0 ? [] : [{ libelle, valeurs }];
  });
}

/** Who signs is named where it signs. */
function representant(contrat: Contrat, { estSignataire, representant: said }: Partenaire): readonly Phrase[] {
  if (estSignataire || said === undefined) return [];
  const person = [said.civilite, said.nom].filter((part) => part !== undefined).join(' ');
  return [ligne(contrat, [person, said.fonction, said.delegation].filter((part) => part !== undefined).join(', '))];
}

function numeros({ siren, siret, finess }: Partenaire): readonly Phrase[] {
  const said = [
    siren && `SIREN ${numeroGroupe(siren)}`,
    siret && `SIRET ${numeroGroupe(siret)}`,
    finess && `FINESS ${numeroGroupe(finess)}`,
  ].filter((numero) => numero !== undefined);
  return said.map((numero) => phrase(numero));
}
