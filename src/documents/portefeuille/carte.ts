import type { Repartition } from '../../model/portefeuille/repartition.ts';
import { departementName } from '../../registers/departements.ts';
import { neighboursOf, OUTLINES_CREDIT, outlineOf } from '../../registers/territories/outlines.ts';
import { departementsOfRegion, regionOfDepartement } from '../../registers/territories/regions.ts';
import { enumerate } from '../../text/agreement.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import type { DessinComptes } from '../figures/dessin.ts';
import { motsPropres } from '../figures/words.ts';
import type { Bloc } from '../view.ts';
import { contratsEnMots, departementEnMots, NON_PRECISE } from './words.ts';

/** The signed contracts on a map of the régions that they lie in; nothing where no département is known. */
export function blocCarte(parDepartement: Repartition<string>): readonly Bloc[] {
  const counts = new Map(parDepartement.comptes.map(({ cle, nombre }) => [cle, nombre]));
  const drawn = drawnOf([...counts.keys()]);
  if (drawn.length === 0) return [];
  const codes = [...new Set(drawn.flatMap((code) => [code, ...regionAround(code)]))];
  const around = [...new Set(codes.flatMap(neighboursOf))].filter((code) => !codes.includes(code));
  const off = parDepartement.comptes.filter(({ cle }) => !drawn.includes(cle)).map(inWords);
  const unsaid = parDepartement.nonPrecise === 0 ? [] : [`${NON_PRECISE.toLowerCase()} (${parDepartement.nonPrecise})`];
  const missing = [...off, ...unsaid];
  const titre = `Carte des contrats signés, sur ${contratsEnMots(parDepartement.base, 'signé')}`;
  const most = parDepartement.comptes.toSorted((a, b) => b.nombre - a.nombre).slice(0, 3);
  return [
    {
      kind: 'figure',
      tableauImprime: false,
      figure: {
        dessin: {
          kind: 'comptes',
          departements: codes.flatMap((code) => placed(code, counts.get(code) ?? 0)),
          voisins: around.map(outlineOf).filter((contour) => contour !== undefined),
        },
        titre: phrase(titre),
        alternative: motsPropres(`${titre} : ${enumerate(most.map(inWords))} d’abord. Le tableau les dit tous.`),
        source: phrase(
          `Contours des départements : ${OUTLINES_CREDIT}.${missing.length === 0 ? '' : ` Hors de la carte : ${missing.join(', ')}.`}`,
        ),
        colonnes: [
          { titre: 'Département', nombre: false },
          { titre: 'Contrats', nombre: true },
        ],
        lignes: [
          ...parDepartement.comptes.map(({ cle, nombre }) => [
            phrase(departementEnMots(cle)),
            phrase(formatNumber(nombre)),
          ]),
          ...(parDepartement.nonPrecise === 0
            ? []
            : [[phrase(NON_PRECISE), phrase(formatNumber(parDepartement.nonPrecise))]]),
        ],
      },
    },
  ];
}

function inWords({ cle, nombre }: { readonly cle: string; readonly nombre: number }): string {
  return `${departementEnMots(cle)} (${formatNumber(nombre)})`;
}

/** Those that have an outline; beside one of mainland France, one overseas would make everything too small to see. */
function drawnOf(codes: readonly string[]): readonly string[] {
  const outlined = codes.filter((code) => outlineOf(code) !== undefined);
  const near = outlined.filter((code) => code.length === 2);
  return near.length > 0 ? near : outlined.slice(0, 1);
}

/** The other départements of its region: that they have no contract is seen too. */
function regionAround(code: string): readonly string[] {
  const region = regionOfDepartement(code);
  return region === undefined ? [] : departementsOfRegion(region);
}

function placed(code: string, nombre: number): DessinComptes['departements'] {
  const contour = outlineOf(code);
  return contour === undefined ? [] : [{ nom: departementName(code) ?? code, contour, nombre }];
}
