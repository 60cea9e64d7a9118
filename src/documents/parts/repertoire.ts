import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { plainText } from '../../text/prose.ts';
import { NBSP } from '../../text/spaces.ts';
import { phrase } from '../../text/typography.ts';
import type { Fait, Phrase } from '../view.ts';
import { ligne } from '../words.ts';
import { contactEnLignes } from './contact.ts';
import { departementEnMots, numeroGroupe } from './lieux.ts';
import { enLignes } from './lignes.ts';

/** How to reach each partner and tell it from its homonyms; one of whom nothing more is known is left out. */
export function repertoire(contrat: Contrat): readonly Fait[] {
  const [signataires, autres] = [true, false].map((signs) =>
    contrat.partenaires.filter(({ estSignataire }) => estSignataire === signs),
  );
  return [...(signataires ?? []), ...(autres ?? [])].flatMap((partenaire) => {
    const { nom, nom_court, sigle, contact } = partenaire;
    const lignes = [
      ...representant(contrat, partenaire),
      ...(contact === undefined ? [] : contactEnLignes(contrat, contact)),
      ...uneLigne(departements(contrat, partenaire), ', '),
      ...uneLigne(numeros(partenaire), ' · '),
    ];
    const libelle = plainText(ligne(contrat, nom_court ?? sigle ?? nom));
    return lignes.length === 0 ? [] : [{ libelle, valeurs: [enLignes(lignes)] }];
  });
}

/** Who signs is named where it signs. */
function representant(contrat: Contrat, { estSignataire, representant: said }: Partenaire): readonly Phrase[] {
  if (estSignataire || said === undefined) return [];
  const person = [said.civilite, said.nom].filter((part) => part !== undefined).join(' ');
  return [ligne(contrat, [person, said.fonction, said.delegation].filter((part) => part !== undefined).join(', '))];
}

/** Where it acts, which goes without saying where that is what the contract covers. */
function departements({ yaml: { territoire } }: Contrat, partenaire: Partenaire): readonly string[] {
  const codes = present(partenaire.departements).map(([code]) => code);
  const covered = territoire.departements ?? [];
  const isSame = codes.length === covered.length && codes.every((code) => covered.includes(code));
  return isSame ? [] : codes.map(departementEnMots);
}

function numeros({ siren, siret, finess }: Partenaire): readonly string[] {
  return [
    siren && `SIREN${NBSP}${numeroGroupe(siren)}`,
    siret && `SIRET${NBSP}${numeroGroupe(siret)}`,
    finess && `FINESS${NBSP}${numeroGroupe(finess)}`,
  ].filter((numero) => numero !== undefined);
}

function uneLigne(textes: readonly string[], sign: string): readonly Phrase[] {
  return textes.length === 0 ? [] : [phrase(textes.join(sign))];
}
