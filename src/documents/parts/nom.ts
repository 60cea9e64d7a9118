import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { withArticle } from '../../text/articles.ts';

/** The name of an organisation with its short form: « Agence régionale de santé d'Île-de-France (ARS) ». */
export function nomComplet({ nom, sigle }: Pick<Partenaire, 'nom' | 'sigle'>): string {
  return sigle === undefined || nom.includes(`(${sigle})`) ? nom : `${nom} (${sigle})`;
}

/** Names that begin with one of these take an article: « la Ville de Paris », but « Valmont Agglomération ». */
const COMMON_NOUNS =
  /^(agence|assistance|association|atelier|caisse|centre|collectivit[ée]|comit[ée]|commune|communaut[ée]|conseil|d[ée]l[ée]gation|d[ée]partement|dispositif|direction|[ée]ducation|[ée]tablissement|[ée]tat|f[ée]d[ée]ration|fondation|groupe(?:ment)?|(?:grand )?h[ôo]pital|maison|mairie|m[ée]tropole|mission|mutualit[ée]|observatoire|office|ordre|p[ôo]le|pr[ée]fecture|rectorat|r[ée]gion|service|syndicat|union|universit[ée]|ville)(?!\p{L})/iu;

/** The name in a sentence: « l'Agence régionale de santé d'Île-de-France (ARS) », « Valmont Agglomération ». */
export function nomDansPhrase(partenaire: Pick<Partenaire, 'nom' | 'sigle' | 'genre'>): string {
  const named = nomComplet(partenaire);
  return COMMON_NOUNS.test(partenaire.nom) ? withArticle(named, partenaire.genre) : named;
}

/** Names for identifiers of partners; one that is unknown stands for itself. */
export function nomsDe(contrat: Contrat, ids: readonly string[] | undefined): readonly string[] {
  return (ids ?? []).map((id) => {
    const partenaire = contrat.partenaire(id);
    return partenaire === undefined ? id : partenaire.nom;
  });
}
