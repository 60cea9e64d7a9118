import type { Axe, Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { Theme } from '../../model/yaml.generated.ts';
import { countInWords, enumerate } from '../../text/agreement.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import { teinteDe } from '../parts/teinte.ts';
import { titreTransversales } from '../parts/transversales.ts';
import type { FigureView } from '../view.ts';
import { enTete } from '../words.ts';
import type { DessinMatrice } from './dessin.ts';
import { axeBref, mots, motsPropres, sourceDe } from './words.ts';

/** What has themes: a fiche, or an axis where fiches have none. */
interface Porteur {
  readonly axe: Axe | undefined;
  readonly themes: readonly Theme[];
}

/** How many fiches of each axis have each theme, the most frequent first; `undefined` where no theme is told. */
export function figureThemes(contrat: Contrat): FigureView | undefined {
  const fiches = contrat.fiches.map((fiche) => ({ axe: fiche.axe, themes: themesOf(fiche.themes) }));
  const ofFiches = fiches.some(({ themes }) => themes.length > 0);
  const porteurs = ofFiches ? fiches : contrat.axes.map((axe) => ({ axe, themes: themesOf(axe.themes) }));
  const themes = [...new Set(porteurs.flatMap((porteur) => porteur.themes))];
  if (themes.length === 0) return undefined;
  const dessin = matrice(contrat, porteurs, themes);
  const hasAxes = dessin.colonnes.some(({ numero }) => numero !== '');
  const noun = ofFiches ? 'Fiches' : 'Axes';
  return {
    dessin,
    titre: phrase(hasAxes ? 'Les thèmes, axe par axe' : 'Les thèmes des fiches'),
    alternative: alternative(dessin, ofFiches),
    source: sourceDe(contrat, ofFiches ? 'les fiches' : 'les axes'),
    colonnes: [
      { titre: 'Thème', nombre: false },
      ...(hasAxes ? dessin.colonnes : []).map(({ numero, titre }) => ({
        titre: numero === '' ? titre : `Axe ${numero}`,
        nombre: true,
      })),
      { titre: noun, nombre: true },
    ],
    lignes: dessin.lignes.map(({ titre, comptes, total }) => [
      phrase(titre),
      ...(hasAxes ? comptes : []).map((count) => phrase(formatNumber(count))),
      phrase(formatNumber(total)),
    ]),
  };
}

/** A theme told twice is told once. */
function themesOf(themes: readonly Theme[] | undefined): readonly Theme[] {
  return [...new Set(present(themes).map(([theme]) => theme))];
}

function matrice(contrat: Contrat, porteurs: readonly Porteur[], themes: readonly Theme[]): DessinMatrice {
  const axes = [...contrat.axes, undefined].filter((axe) => porteurs.some((porteur) => porteur.axe === axe));
  const lignes = themes.map((theme) => {
    const own = porteurs.filter((porteur) => porteur.themes.includes(theme));
    const comptes = axes.map((axe) => own.filter((porteur) => porteur.axe === axe).length);
    return { titre: motsPropres(LABELS.theme[theme]), comptes, total: own.length };
  });
  return {
    kind: 'matrice',
    colonnes: axes.map((axe) => ({
      teinte: teinteDe(axe),
      numero: axe === undefined ? '' : mots(contrat, axe.id),
      titre: axe === undefined ? (axes.length === 1 ? 'Fiches' : titreTransversales(contrat)) : axeBref(contrat, axe),
    })),
    lignes: lignes.toSorted((a, b) => b.total - a.total),
  };
}

function alternative({ lignes }: DessinMatrice, ofFiches: boolean): string {
  const [noun, genre] = ofFiches ? (['fiche', 'f'] as const) : (['axe', 'm'] as const);
  const first = lignes.slice(0, 3).map(({ titre, total }) => `${titre} (${countInWords(total, noun, { genre })})`);
  const most = lignes.length > 3 ? 'Les plus fréquents : ' : '';
  return motsPropres(
    `Tableau de points : ${countInWords(lignes.length, 'thème')}. ${enTete(`${most}${enumerate(first)}`)}.`,
  );
}
