import type { Contrat } from '../model/contrat.ts';
import type { Path } from '../source/path.ts';

/** A colour of the charter, as it is written. */
export interface CharterColour {
  readonly name: 'couleur_principale' | 'couleur_secondaire';
  readonly text: string;
  readonly at: Path;
}

/** The colours that a contract gives for its documents. */
export function charterColours({ yaml }: Contrat): readonly CharterColour[] {
  const charte = yaml.documents?.charte;
  return (['couleur_principale', 'couleur_secondaire'] as const).flatMap((name) => {
    const text = charte?.[name];
    return text === undefined ? [] : [{ name, text, at: ['documents', 'charte', name] }];
  });
}
