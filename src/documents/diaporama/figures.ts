import type { Contrat } from '../../model/contrat.ts';
import { countInWords, enumerate } from '../../text/agreement.ts';
import { numberInWords } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import type { Making } from '../define.ts';
import { figureAvancement } from '../figures/avancement.ts';
import { figureBudget } from '../figures/budget.ts';
import { figureCarte } from '../figures/carte.ts';
import type { DessinBarres, DessinMatrice, DessinPastilles } from '../figures/dessin.ts';
import { figurePilotes } from '../figures/pilotes.ts';
import { figureThemes } from '../figures/themes.ts';
import type { FigureView } from '../view.ts';
import type { SujetIllustre } from './view.ts';

/** As many rows of a drawing as are read from the end of a room, in letters of 18 points at least. */
const RANGS: Readonly<Record<EnRangs['kind'], number>> = { matrice: 3, barres: 4, pastilles: 3 };
/** More axes beside each other leave no room for their names; the slides of the axes say their themes. */
const AXES = 5;
/** As many themes, and pilots, as one wants to see of all; each axis says its themes, each fiche names its pilot. */
const PREMIERS = 6;

/** A drawing made of rows. */
type EnRangs = DessinMatrice | DessinPastilles | DessinBarres;

/** What the fiches say together, drawn: their themes, who pilots them, what they cost, how far they are. */
export function figuresDesFiches(contrat: Contrat): readonly SujetIllustre[] {
  const themes = contrat.axes.length > AXES ? undefined : figureThemes(contrat);
  return [
    ...premiers('themes', themes, PREMIERS, (n) => `Les ${countInWords(n, 'thème')} les plus présents`),
    ...premiers('pilotes', figurePilotes(contrat), PREMIERS, (n) => `Les ${numberInWords(n)} premiers pilotes`),
    ...illustres('budget', figureBudget(contrat)),
    ...illustres('avancement', figureAvancement(contrat)),
  ];
}

/** The perimeter among its neighbours. */
export function carteDuTerritoire(contrat: Contrat, making: Pick<Making, 'contours'>): readonly SujetIllustre[] {
  return illustres('carte', figureCarte(contrat, making));
}

/** The first rows of a figure alone, which is then called so; all of it where it has no more. */
function premiers(
  ancre: string,
  figure: FigureView | undefined,
  count: number,
  titreDe: (count: number) => string,
): readonly SujetIllustre[] {
  if (figure === undefined || !estEnRangs(figure) || figure.dessin.lignes.length <= count)
    return illustres(ancre, figure);
  return illustres(ancre, { ...tranche(figure, 0, count), titre: phrase(titreDe(count)) });
}

/** A figure on as many slides as its rows take. */
function illustres(ancre: string, figure: FigureView | undefined): readonly SujetIllustre[] {
  if (figure === undefined) return [];
  const { titre } = figure;
  if (!estEnRangs(figure)) return [{ ancre, titre, figure }];
  const rows = figure.dessin.lignes.length;
  const count = Math.ceil(rows / RANGS[figure.dessin.kind]);
  const each = Math.ceil(rows / count);
  return Array.from({ length: count }, (_, index) => ({
    ancre: index === 0 ? ancre : `${ancre}-${index + 1}`,
    titre,
    suite: { rang: index + 1, sur: count },
    figure: count === 1 ? figure : tranche(figure, index * each, (index + 1) * each),
  }));
}

function estEnRangs(figure: FigureView): figure is FigureView & { readonly dessin: EnRangs } {
  return 'lignes' in figure.dessin && figure.dessin.kind !== 'progres';
}

/** Some rows of a figure; the scale stays that of all of them. */
function tranche(figure: FigureView & { readonly dessin: EnRangs }, from: number, to: number): FigureView {
  const { dessin, lignes } = figure;
  const shown = dessin.lignes.slice(from, to);
  const said = shown.map((ligne) => {
    const more = 'texte' in ligne ? ligne.texte : 'total' in ligne ? String(ligne.total) : ligne.detail;
    return more === undefined ? ligne.titre : `${ligne.titre} (${more})`;
  });
  return {
    ...figure,
    dessin: rangs(dessin, from, to),
    alternative: `${enumerate(said)}.`,
    lignes: lignes.length >= dessin.lignes.length ? lignes.slice(from, to) : lignes,
  };
}

function rangs(dessin: EnRangs, from: number, to: number): EnRangs {
  switch (dessin.kind) {
    case 'matrice':
      return { ...dessin, lignes: dessin.lignes.slice(from, to) };
    case 'pastilles':
      return { ...dessin, lignes: dessin.lignes.slice(from, to) };
    case 'barres': {
      const maximum = Math.max(...dessin.lignes.map(({ valeur }) => valeur));
      return { ...dessin, lignes: dessin.lignes.slice(from, to), maximum };
    }
  }
}
