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

/**
 * Of four hundred contracts, how much of the time nothing can spare, as a part of it: to start and have rules at all, as
 * contracts of next to nothing show, and to read the others and hold them against the schema.
 */
function bareOf(figures: Figures, hasProse: boolean): { readonly fixed: number; readonly bare: number } | undefined {
  const { 'stage-read': read, 'stage-schema': schema, 'stage-prose': prose, 'many-tiny': tiny } = figures;
  const { 'many-ajv-cli': all = 1, 'many-ajv-cli-data': data = all } = figures;
  if (read === undefined || schema === undefined || prose === undefined || tiny === undefined) return undefined;
  const fixed = hasProse ? tiny : tiny * (data / all);
  return { fixed, bare: fixed + (1 - fixed) * ((read + schema) / (hasProse ? 100 : 100 - prose)) };
}

/** What the model and all rules would have to be content with, in words. */
function roomLeft(part: number): string {
  return part > 0
    ? `Pour le tenir, le modèle et les règles devraient tenir dans ${ratio(100 * part)} % du temps qu’ils prennent.`
    : 'Il ne peut donc être tenu.';
}

const many =
  (peer: string, wanted: number, hasProse: boolean): Floor =>
  (figures, measured) => {
    const parts = bareOf(figures, hasProse);
    if (parts === undefined) return undefined;
    const { fixed, bare } = parts;
    const room = roomLeft((measured / wanted - bare) / (1 - bare));
    return `${peer} et les 400 contrats : quatre cents contrats de sept lignes prennent déjà ${ratio(100 * fixed)} % du temps ; avec la lecture des autres et le schéma, sans modèle ni règle, ${ratio(100 * bare)} %, et ce rapport serait alors de ${ratio(measured / bare)}. ${room} Ce sont eux que les autres programmes n’ont pas.`;
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
  'many-ajv-cli-data': many('ajv-cli (sans les règles sur la prose)', LINES['many-ajv-cli-data'].wanted, false),
  'many-ajv-cli': many('ajv-cli (toutes les règles)', LINES['many-ajv-cli'].wanted, true),
  'many-jirutka': many('@jirutka/ajv-cli', LINES['many-jirutka'].wanted, true),
};
