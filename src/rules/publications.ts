import type { Actualite, Communique, Contrat } from '../model/contrat.ts';
import type { Texte } from '../schema/standing.ts';
import type { Path } from '../source/path.ts';

/** A text made public about the contract: a press release or a news article. */
export type Publication = Communique | Actualite;

/** Whether a text of the contract belongs to a publication. */
export function isPublished({ part }: Texte): boolean {
  return part === 'communiques' || part === 'actualites';
}

/** A word for the publication that is at a path, or in which the path ends. */
export function wordFor(at: Path): string {
  return at.slice(0, 2).join(' ');
}

/** The press releases and news articles, in the order of the YAML. */
export function publicationsOf({ communiques, actualites }: Contrat): readonly Publication[] {
  return [...communiques, ...actualites];
}

/** The texts of the press releases and news articles; most contracts have none yet. */
export function publishedTexts(contrat: Contrat): readonly Texte[] {
  return publicationsOf(contrat).length === 0 ? [] : contrat.textes.filter(isPublished);
}
