import { phrase } from '../../text/typography.ts';
import { motsPropres } from '../figures/words.ts';
import type { Bloc, Colonne, Phrase } from '../view.ts';
import type { Chiffre, LigneChiffre } from './chiffres.ts';

/** So many rows are told in the alternative of a drawing; the table has them all. */
const TOLD = 3;

/** A figure as a drawing of bars with its table, or as a table alone where bars would say nothing. */
export function blocChiffre(chiffre: Chiffre): Bloc {
  const { titre, base, note, lignes } = chiffre;
  const title = phrase(`${titre}, ${base}`);
  if (!lignes.some(({ part = 0 }) => part > 0))
    return { kind: 'tableau', legende: title, colonnes: colonnesOf(chiffre), lignes: lignes.map(cells) };
  const isPartly = lignes.some(({ estInconnu }) => estInconnu);
  return {
    kind: 'figure',
    tableauImprime: false,
    figure: {
      dessin: {
        kind: 'barres',
        lignes: lignes.map(({ libelle, detail, part = 0, valeurs, estInconnu }) => ({
          titre: motsPropres(libelle),
          detail: detail === undefined ? undefined : motsPropres(detail),
          valeur: part,
          texte: valeurs[0] ?? '',
          acquis: estInconnu ? 0 : part,
        })),
        legende: isPartly ? { plein: 'ce que les contrats disent', contour: 'ce qu’ils ne disent pas' } : undefined,
      },
      titre: title,
      alternative: alternative(chiffre),
      source: note === undefined ? undefined : phrase(note),
      colonnes: colonnesOf(chiffre),
      lignes: lignes.map(cells),
    },
  };
}

function colonnesOf({ colonnes }: Chiffre): readonly Colonne[] {
  return colonnes.map((titre, at) => ({ titre, nombre: at > 0 }));
}

function cells({ libelle, valeurs }: LigneChiffre): readonly Phrase[] {
  return [phrase(libelle), ...valeurs.map((valeur) => phrase(valeur))];
}

function alternative({ titre, base, lignes }: Chiffre): string {
  const told = lignes.slice(0, TOLD).map(({ libelle, valeurs }) => `${libelle}, ${valeurs[0]}`);
  const rest = lignes.length > TOLD ? ' La suite est dans le tableau.' : '';
  return motsPropres(`${titre}, ${base} : ${told.join(' ; ')}.${rest}`);
}
