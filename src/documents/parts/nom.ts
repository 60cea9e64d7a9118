import type { Contrat, Partenaire } from '../../model/contrat.ts';
import type { Genre } from '../../text/agreement.ts';
import { withArticle } from '../../text/articles.ts';

/** The name of an organisation with its short form, unless it says it: « Agence régionale de santé d'Île-de-France (ARS) ». */
export function nomComplet({ nom, sigle }: Pick<Partenaire, 'nom' | 'sigle'>): string {
  return sigle === undefined || nom.includes(`(${sigle})`) || nom.split(' ')[0] === sigle ? nom : `${nom} (${sigle})`;
}

/**
 * The nouns that names of organisations and territories begin with, which take an article: « la Ville de Paris », « le Pays de Gex »,
 * but « Valmont Agglomération », and « Ville-d’Avray », where the noun is a piece of the name.
 */
const NOUNS: Readonly<Record<Genre, RegExp>> = {
  f: /^(agence|assistance|association|caisse|collectivit[ée]|commune|communaut[ée]|d[ée]l[ée]gation|direction|[ée]ducation|eurom[ée]tropole|f[ée]d[ée]ration|fondation|maison|mairie|m[ée]tropole|mission|mutualit[ée]|pr[ée]fecture|r[ée]gion|union|universit[ée]|ville)(?![\p{L}-])/iu,
  m: /^(atelier|bassin|canton|centre|comit[ée]|conseil|d[ée]partement|dispositif|[ée]tablissement|[ée]tat|groupe(?:ment)?|(?:grand )?h[ôo]pital|observatoire|office|ordre|pays|p[ée]tr|p[ôo]le|rectorat|service|syndicat|territoire)(?![\p{L}-])/iu,
};

/** The gender that a contract gives to an organisation, or else that of the noun its name begins with: a ville is feminine. */
export function genreDe({ nom, genre }: Pick<Partenaire, 'nom' | 'genre'>): Genre | undefined {
  return genre ?? (['f', 'm'] as const).find((known) => NOUNS[known].test(nom));
}

/** The name in a sentence: « l'Agence régionale de santé d'Île-de-France (ARS) », « Valmont Agglomération ». */
export function nomDansPhrase(partenaire: Pick<Partenaire, 'nom' | 'sigle' | 'genre'>): string {
  const named = nomComplet(partenaire);
  const { nom } = partenaire;
  return NOUNS.f.test(nom) || NOUNS.m.test(nom) ? withArticle(named, genreDe(partenaire)) : named;
}

/** Names for identifiers of partners; one that is unknown stands for itself. */
export function nomsDe(contrat: Contrat, ids: readonly string[] | undefined): readonly string[] {
  return (ids ?? []).map((id) => {
    const partenaire = contrat.partenaire(id);
    return partenaire === undefined ? id : partenaire.nom;
  });
}
