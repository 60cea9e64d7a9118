import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { Bloc } from '../view.ts';
import { blocListe, paragraphe } from '../words.ts';
import { extrait } from './extrait.ts';

/** The regional health project that the contract carries out, its axes, and what is said of it; nothing where none is named. */
export function projetRegional(contrat: Contrat): readonly Bloc[] {
  const { prs } = contrat.yaml;
  if (prs === undefined) return [];
  const axesPrs = present(prs.axes).map(([{ titre, transversal }]) =>
    transversal ? `${titre} (axe transversal)` : titre,
  );
  const inscrit = `Ce contrat s’inscrit dans le cadre du ${prs.nom}`;
  const said = extrait(contrat, contrat.at('prs', 'texte'));
  if (axesPrs.length === 0) return [paragraphe(contrat, `${inscrit}.`), ...said];
  return [paragraphe(contrat, `${inscrit}, qui retient :`), ...blocListe(contrat, axesPrs), ...said];
}
