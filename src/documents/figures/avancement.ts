import type { Contrat, Fiche } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import type { StatutFiche } from '../../model/yaml.generated.ts';
import { enumerate, plural } from '../../text/agreement.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import type { FigureView } from '../view.ts';
import { numeros, pastille } from './pilotes.ts';
import { motsPropres, sourceDe } from './words.ts';

/** From what is done to what is given up. */
const ORDRE: readonly StatutFiche[] = [
  'realise',
  'en-cours',
  'en-retard',
  'a-venir',
  'a-discuter',
  'en-pause',
  'bloque',
  'abandonne',
];

/** Fiches that are at the same point. */
interface Rang {
  readonly titre: string;
  readonly fiches: readonly Fiche[];
}

/**
 * The fiches by how far they are; by how ripe they are where no status is told. `undefined` where neither tells anything.
 */
export function figureAvancement(contrat: Contrat): FigureView | undefined {
  const areFollowed = contrat.fiches.some(({ statut }) => statut !== undefined);
  const rangs = areFollowed ? parStatut(contrat) : parMaturite(contrat);
  if (rangs.length === 0 || (!areFollowed && rangs.length < 2)) return undefined;
  const unripe = contrat.fiches.some(({ maturite }) => maturite !== 'action');
  const total = contrat.chiffres.fiches;
  return {
    dessin: {
      kind: 'pastilles',
      lignes: rangs.map(({ titre, fiches }) => ({
        titre,
        detail: motsPropres(plural(fiches.length, 'fiche')),
        pastilles: fiches.map((fiche) => pastille(contrat, fiche, fiche.maturite === 'action' ? 'pleine' : 'contour')),
      })),
      contour: unripe ? 'Action engagée ; contour seul : projet ou réflexion' : undefined,
    },
    titre: phrase(areFollowed ? 'Où en sont les fiches' : 'La maturité des fiches'),
    alternative: motsPropres(
      `Les ${plural(total, 'fiche')} rangées selon leur avancement : ${enumerate(
        rangs.map(({ titre, fiches }) => `${titre.toLowerCase()}, ${formatNumber(fiches.length)}`),
      )}.`,
    ),
    source: sourceDe(contrat, 'les fiches'),
    colonnes: [
      { titre: areFollowed ? 'Statut' : 'Maturité', nombre: false },
      { titre: 'Nombre', nombre: true },
      { titre: 'Fiches', nombre: false },
      ...(unripe && areFollowed ? [{ titre: 'Dont projets et réflexions', nombre: false }] : []),
    ],
    lignes: rangs.map(({ titre, fiches }) => [
      phrase(titre),
      phrase(formatNumber(fiches.length)),
      numeros(contrat, fiches),
      ...(unripe && areFollowed
        ? [
            numeros(
              contrat,
              fiches.filter(({ maturite }) => maturite !== 'action'),
            ),
          ]
        : []),
    ]),
  };
}

function parStatut({ fiches }: Contrat): readonly Rang[] {
  return [...ORDRE, undefined].flatMap((statut) => {
    const own = fiches.filter((fiche) => fiche.statut === statut);
    const titre = motsPropres(statut === undefined ? 'Statut non précisé' : LABELS.statutFiche[statut]);
    return own.length === 0 ? [] : [{ titre, fiches: own }];
  });
}

function parMaturite({ fiches }: Contrat): readonly Rang[] {
  return (['action', 'projet', 'en-reflexion'] as const).flatMap((maturite) => {
    const own = fiches.filter((fiche) => fiche.maturite === maturite);
    return own.length === 0 ? [] : [{ titre: motsPropres(LABELS.maturite[maturite]), fiches: own }];
  });
}
