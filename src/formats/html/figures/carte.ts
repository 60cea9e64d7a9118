import { type GeoPermissibleObjects, geoArea, geoConicConformal, geoPath } from 'd3-geo';
import type { Contour, DessinCarte, Point } from '../../../documents/figures/dessin.ts';
import type { Drawing } from './drawing.ts';
import { CORPS, letters, widthOf } from './letters.ts';
import { disc, element } from './svg.ts';

/** The perimeter in its département, the neighbours around it, communes with their names where these fit. */
export function drawCarte({ cadre, departements, surfaces, communes }: DessinCarte, largeur: number): Drawing {
  const projection = projectionFor(cadre, largeur);
  const path = geoPath(projection.of).digits(1);
  const shape = (contour: Contour, css: string): string =>
    element('path', { d: path(objectOf(contour)) ?? '', class: css });
  const points = communes.flatMap(({ nom, lieu }) => {
    const at = projection.of([...lieu]);
    return at === null ? [] : [{ nom, x: at[0], y: at[1] }];
  });
  return {
    hauteur: projection.hauteur,
    contenu: [
      ...departements.map(({ contour, estDuContrat }) => shape(contour, estDuContrat ? 'departement' : 'voisin')),
      ...surfaces.map(({ contour }) => shape(contour, 'surface')),
      ...points.map(({ x, y }) => disc(x, y, 4.5, 'commune')),
      ...points.map(({ nom, x, y }) => letters(x + 7, y - CORPS.petit * 0.6, [nom], { corps: CORPS.petit })),
    ].join(''),
  };
}

interface Fitted {
  readonly of: ReturnType<typeof geoConicConformal>;
  readonly hauteur: number;
}

function projectionFor(cadre: readonly Contour[], largeur: number): Fitted {
  const frame: GeoPermissibleObjects = { type: 'GeometryCollection', geometries: cadre.map(objectOf) };
  const of = geoConicConformal().fitWidth(largeur, frame);
  const bounds = geoPath(of).bounds(frame);
  return { of, hauteur: bounds[1][1] - bounds[0][1] };
}

function objectOf(contour: Contour): { type: 'MultiPolygon'; coordinates: [number, number][][][] } {
  const copy = (point: Point): [number, number] => [point[0], point[1]];
  return { type: 'MultiPolygon', coordinates: contour.map((polygon) => polygon.map((ring) => ring.map(copy))) };
}
void geoArea;
void widthOf;
