import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { Surface } from '../../project/contours.ts';
import { departementCode, departementName } from '../../registers/departements.ts';
import { communeOf } from '../../registers/territories/communes.ts';
import { neighboursOf, OUTLINES_CREDIT, outlineOf } from '../../registers/territories/outlines.ts';
import { PLACES_CREDIT, placeOf } from '../../registers/territories/places.ts';
import { countInWords, enumerate } from '../../text/agreement.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import type { Making } from '../define.ts';
import { communeEnMots, departementEnMots, nomDeCommune } from '../parts/lieux.ts';
import type { FigureView, Phrase } from '../view.ts';
import { ligne } from '../words.ts';
import type { DessinCarte } from './dessin.ts';
import { mots, motsPropres } from './words.ts';

/** A commune of the contract, and how the map shows it. */
interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly population: number | undefined;
  readonly shown: 'contour' | 'point' | 'non';
}

/**
 * The perimeter on a map: its communes as surfaces where the contract brings their outlines, else as points, in their
 * département. `undefined` where the contract tells no more of it than a département.
 */
export function figureCarte(contrat: Contrat, making: Pick<Making, 'contours'>): FigureView | undefined {
  const { territoire } = contrat.yaml;
  const fichier = territoire.contours?.fichier;
  const surfaces = fichier === undefined ? [] : (making.contours(fichier) ?? []);
  const communes = communesDe(contrat, surfaces);
  const codes = departementsDe(contrat);
  const outlined = codes.filter((code) => outlineOf(code) !== undefined);
  // A département whose part in the contract is not told is no perimeter.
  const isKnown = surfaces.length > 0 || communes.length > 0 || coversDepartements(contrat);
  if (!isKnown || (outlined.length === 0 && surfaces.length === 0)) return undefined;
  return {
    dessin: dessinDe(contrat, outlined, surfaces, communes),
    titre: ligne(contrat, `Le périmètre : ${territoire.nom}`),
    alternative: alternative(contrat, codes, communes),
    source: source(contrat, communes, surfaces, outlined.length > 0),
    colonnes: [
      { titre: communes.length > 0 ? 'Commune' : 'Département', nombre: false },
      ...(communes.length > 0
        ? [
            { titre: 'Code Insee', nombre: false },
            { titre: 'Sur la carte', nombre: false },
          ]
        : [{ titre: 'Code', nombre: false }]),
    ],
    lignes:
      communes.length > 0
        ? communes.map(({ code, nom, shown }) => [phrase(nom), phrase(code), phrase(SHOWN[shown])])
        : codes.map((code) => [phrase(departementName(code) ?? code), phrase(code)]),
  };
}

const SHOWN: Readonly<Record<Commune['shown'], string>> = { contour: 'contour', point: 'point', non: 'non placée' };

/** Those that the contract names; the one that it is made for, if it is made for one. */
function codesDesCommunes({ yaml: { territoire } }: Contrat): readonly string[] {
  const named = present(territoire.communes).map(([code]) => code);
  return [...new Set(named.length === 0 && territoire.insee !== undefined ? [territoire.insee] : named)];
}

/** Paris is a commune and a département. */
const PARIS = '75056';

/** Whether all of the départements is in the contract. */
function coversDepartements(contrat: Contrat): boolean {
  return contrat.yaml.territoire.type === 'departement' || codesDesCommunes(contrat).includes(PARIS);
}

/** By name; a code that no register knows has only itself. */
function communesDe(contrat: Contrat, surfaces: readonly Surface[]): readonly Commune[] {
  const outlined = new Set(surfaces.flatMap(({ code, nom }) => [code, nom].filter((word) => word !== undefined)));
  const communes = codesDesCommunes(contrat).map((code): Commune => {
    const nom = motsPropres(nomDeCommune(code) ?? communeEnMots(code));
    const hasOutline = outlined.has(code) || outlined.has(nomDeCommune(code) ?? '');
    const shown = hasOutline || code === PARIS ? 'contour' : placeOf(code) === undefined ? 'non' : 'point';
    return { code, nom, population: communeOf(code)?.commune.population, shown };
  });
  const { compare } = new Intl.Collator('fr');
  return communes.toSorted((a, b) => compare(a.nom, b.nom));
}

/** Those the contract names, else those of its communes. */
function departementsDe(contrat: Contrat): readonly string[] {
  const named = present(contrat.yaml.territoire.departements).map(([code]) => code);
  const ofCommunes = codesDesCommunes(contrat).flatMap((code) => departementCode(code) ?? []);
  return [...new Set([...named, ...ofCommunes])];
}

function dessinDe(
  contrat: Contrat,
  codes: readonly string[],
  surfaces: readonly Surface[],
  communes: readonly Commune[],
): DessinCarte {
  const around = [...new Set(codes.flatMap(neighboursOf))].filter((code) => !codes.includes(code));
  const outline = (code: string, estDuContrat: boolean): DessinCarte['departements'] => {
    const contour = outlineOf(code);
    return contour === undefined ? [] : [{ nom: departementName(code) ?? code, contour, estDuContrat }];
  };
  const points = communes.filter(({ shown }) => shown === 'point');
  return {
    kind: 'carte',
    departements: [...codes.flatMap((code) => outline(code, true)), ...around.flatMap((code) => outline(code, false))],
    surfaces: [
      ...(surfaces.length === 0 && coversDepartements(contrat) ? codes.flatMap((code) => outline(code, true)) : []),
      ...surfaces.map(({ nom, code, contour }) => {
        const said = nom ?? (code === undefined ? undefined : nomDeCommune(code));
        return { nom: said === undefined ? undefined : mots(contrat, said), contour };
      }),
    ].map(({ nom, contour }) => ({ nom, contour })),
    communes: points
      .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))
      .flatMap(({ code, nom }) => {
        const lieu = placeOf(code);
        return lieu === undefined ? [] : [{ nom, lieu }];
      }),
  };
}

function alternative(contrat: Contrat, codes: readonly string[], communes: readonly Commune[]): string {
  const where =
    codes.length === 0
      ? ''
      : `, ${codes.length === 1 ? 'département' : 'départements'} ${enumerate(codes.map(departementEnMots))}`;
  const count = communes.length === 0 ? '' : `, ${countInWords(communes.length, 'commune', { genre: 'f' })}`;
  return mots(contrat, `Carte : ${contrat.yaml.territoire.nom}${where}${count}.`);
}

/** Whose data the map is drawn from, and the communes that it can't place. */
function source(
  contrat: Contrat,
  communes: readonly Commune[],
  surfaces: readonly Surface[],
  hasOutlines: boolean,
): Phrase {
  const credits = [
    ...(hasOutlines ? [`contours des départements : ${OUTLINES_CREDIT}`] : []),
    ...(communes.some(({ shown }) => shown === 'point') ? [`lieux des communes : ${PLACES_CREDIT}`] : []),
    ...(surfaces.length === 0 || contrat.yaml.territoire.contours?.source === undefined
      ? []
      : [`périmètre : ${contrat.yaml.territoire.contours.source}`]),
  ];
  const missing = communes.filter(({ shown }) => shown === 'non');
  // A surface without names may be the whole perimeter: then nothing is missing on the map.
  const isWhole = surfaces.length > 0 && communes.every(({ shown }) => shown !== 'contour');
  const unplaced =
    missing.length === 0 || isWhole
      ? ''
      : ` ${missing.length === 1 ? 'Non placée' : `Non placées (${formatNumber(missing.length)})`} : ${missing.map(({ nom }) => nom).join(', ')}.`;
  const drawn = credits.join(' ; ');
  return ligne(contrat, `${drawn.charAt(0).toUpperCase()}${drawn.slice(1)}.${unplaced}`);
}
