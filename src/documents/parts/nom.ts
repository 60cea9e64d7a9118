import type { Contrat, Partenaire } from '../../model/contrat.ts';

/** The name of an organisation with its short form: « Agence régionale de santé d'Île-de-France (ARS) ». */
export function nomComplet({ nom, sigle }: Pick<Partenaire, 'nom' | 'sigle'>): string {
  return sigle === undefined || nom.includes(`(${sigle})`) ? nom : `${nom} (${sigle})`;
}

/** The short name of an organisation, for tables and cells. */
export function nomCourt({ nom, nom_court, sigle }: Partenaire): string {
  return nom_court ?? sigle ?? nom;
}

/** Names for identifiers of partners; one that is unknown stands for itself. */
export function nomsDe(contrat: Contrat, ids: readonly string[] | undefined): readonly string[] {
  return (ids ?? []).map((id) => {
    const partenaire = contrat.partenaire(id);
    return partenaire === undefined ? id : partenaire.nom;
  });
}
