import { type Figures, isMet, LINES, type LineName } from './lines.ts';
import { figureText } from './table.ts';

/** For each line that is not met, the least that can be had with all rules on, as this very measure shows it; in French. */
export function floors(figures: Figures): readonly string[] {
  return Object.entries(FLOORS).flatMap(([name, floor]) => {
    const measured = figures[name as LineName];
    const isMissed = measured !== undefined && isMet(LINES[name as LineName], measured) === false;
    const text = isMissed ? floor(figures, measured) : undefined;
    return text === undefined ? [] : [text];
  });
}

type Floor = (figures: Figures, measured: number) => string | undefined;

const ratio = (value: number): string => figureText(value, {});

/** How much of a validation is reading and the schema, which nothing can spare. */
function shareOfBare({ 'stage-read': read, 'stage-schema': schema }: Figures): number | undefined {
  return read === undefined || schema === undefined ? undefined : (read + schema) / 100;
}

const many =
  (peer: string): Floor =>
  (figures, measured) => {
    const bare = shareOfBare(figures);
    if (bare === undefined) return undefined;
    return `${peer} et les 400 contrats : lire les fichiers et les tenir contre le schéma, sans modèle ni règle, prend ${ratio(100 * bare)} % du temps ; ce rapport serait alors d’au plus ${ratio(measured / bare)}. Le reste est ce que les autres programmes ne font pas.`;
  };

const FLOORS: Partial<Readonly<Record<LineName, Floor>>> = {
  one: ({ tiny }) =>
    tiny === undefined
      ? undefined
      : `Un contrat valide : un contrat de sept lignes coûte déjà ${ratio(tiny)} fois Node seul, le temps de charger le programme et ses règles, déjà compilés.`,
  'one-ajv-cli': ({ 'node-ajv-cli': node }) =>
    node === undefined
      ? undefined
      : `ajv-cli et un contrat : Node seul, qui ne fait rien, n’est ici que ${ratio(node)} fois plus rapide qu’ajv-cli ; aucun programme écrit pour Node ne peut dépasser ce rapport.`,
  'many-ajv-cli-data': many('ajv-cli (sans les règles sur la prose)'),
  'many-ajv-cli': many('ajv-cli (toutes les règles)'),
  'many-jirutka': many('@jirutka/ajv-cli'),
};
