import type { Contrat } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import type { Path } from '../source/path.ts';
import { says } from './says.ts';

/**
 * What the standard divisions of a contract speak of. One of which the YAML says nothing is not printed and has no number;
 * where a key may be there and give nothing to print, the division is counted all the same.
 */
export const DIVISION_KEYS: Readonly<Record<string, readonly Path[]>> = {
  contexte: [['contexte'], ['orientations'], ['elaboration'], ['bilan_precedent'], ['contexte_regional']],
  perimetre: [['territoire']],
  diagnostic: [['diagnostic']],
  axes: [['objectifs'], ['champs'], ['plan'], ['axes']],
  articulations: [['prs'], ['articulations'], ['volet_sante_mentale']],
  gouvernance: [['gouvernance']],
  participation: [['participation']],
  engagements: [['partenaires']],
  financement: [['fiches']],
  evaluation: [['evaluation']],
  duree: [['periode'], ['avenants']],
  procedure: [['procedure']],
};

/** How many numbered articles the contract has at the most. */
export function mostArticles(contrat: Contrat): number {
  const own = present(contrat.yaml.articles).map(([{ id }]) => id);
  const standard = Object.entries(DIVISION_KEYS).filter(
    ([id, keys]) => own.includes(id) || keys.some((at) => says(contrat, at)),
  );
  const further = own.filter((id) => id !== 'preambule' && !Object.hasOwn(DIVISION_KEYS, id));
  return standard.length + further.length;
}
