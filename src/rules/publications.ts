import type { Contrat } from '../model/contrat.ts';
import type { ActualiteYaml } from '../model/yaml.generated.ts';
import type { Texte } from '../schema/standing.ts';
import type { Path } from '../source/path.ts';

/** A text made public about the contract: a press release or a news article. */
export interface Publication extends ActualiteYaml {
  /** With its article, at the head of a sentence: « Le communiqué », « L’actualité ». */
  readonly named: string;
  at(...keys: readonly (string | number)[]): Path;
}

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
  const named = (all: Contrat['actualites'], name: string): readonly Publication[] =>
    all.map(({ fiches, ...one }) => ({ ...one, named: name }));
  return [...named(communiques, 'Le communiqué'), ...named(actualites, 'L’actualité')];
}
