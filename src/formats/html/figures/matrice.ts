import type { DessinMatrice } from '../../../documents/figures/dessin.ts';
import { type Drawing, ETROIT } from './drawing.ts';
import { CORPS, heightOf, letters, widthOf, wrap } from './letters.ts';
import { layHead } from './rows.ts';
import { disc, hued, line } from './svg.ts';

/** The radius of the largest disc. */
const RAYON = 15;
/** A disc holds its number: the smallest are a little larger than their share. */
const LEAST = 7;
const TOTAL = 30;
const PART = 0.32;

/** Counts by theme and axis: discs whose surface tells the count, with the count in them. */
export function drawMatrice({ colonnes, lignes }: DessinMatrice, largeur: number): Drawing {
  // Many axes on a narrow page leave no room for the themes beside them.
  const isNarrow = largeur < ETROIT;
  const isStacked = isNarrow && colonnes.length > 7;
  const left = isStacked ? 0 : Math.round(largeur * (isNarrow ? 0.38 : PART)) + (isNarrow ? 0 : 16);
  const width = largeur - left;
  const column = (width - TOTAL) / Math.max(1, colonnes.length);
  const middle = (index: number): number => left + column * (index + 0.5);
  const most = Math.max(1, ...lignes.flatMap(({ comptes }) => comptes));
  const most2 = Math.min(RAYON, column / 2 - 2);
  const radius = (count: number): number => Math.max(LEAST, most2 * Math.sqrt(count / most));
  const head = drawHead(colonnes, { middle, column, isNarrow });
  const legend = isNarrow ? axisLegend(colonnes, largeur) : { hauteur: 0, contenu: '' };
  let y = head.hauteur + 8;
  const rows = lignes.map(({ titre, comptes, total }) => {
    const tete = layHead({ titre }, isStacked ? largeur : left - 12);
    const top = y;
    const discs = Math.max(18, 2 * most2 + 2);
    const height = isStacked ? tete.hauteur + 2 + discs : Math.max(tete.hauteur, discs);
    const cy = isStacked ? top + tete.hauteur + 2 + discs / 2 : top + height / 2;
    y += height + (isStacked ? 8 : 3);
    const marks = comptes.map((count, index) =>
      count === 0 ? '' : hued(colonnes[index]?.teinte ?? 0, mark(middle(index), cy, radius(count), count)),
    );
    return (
      tete.draw(0, isStacked ? top : cy - tete.hauteur / 2) +
      marks.join('') +
      letters(largeur, cy - CORPS.texte * 0.66, [String(total)], { gras: true, ancre: 'end' })
    );
  });
  const lines = line(left, head.hauteur + 2, largeur, head.hauteur + 2, 'filet');
  const end = y + (isNarrow ? legend.hauteur + 6 : 0);
  return { hauteur: end, contenu: head.contenu + lines + rows.join('') + shifted(legend.contenu, y + 4) };
}

function mark(cx: number, cy: number, r: number, count: number): string {
  const text = String(count);
  const fits = widthOf(text, { corps: CORPS.petit, gras: true }) + 3 <= 2 * r;
  const y = cy - CORPS.petit * 0.66;
  return (
    disc(cx, cy, r, 'plein') +
    (fits
      ? letters(cx, y, [text], { corps: CORPS.petit, gras: true, ancre: 'middle', css: 'sur-plein' })
      : letters(cx + r + 3, y, [text], { corps: CORPS.petit, css: 'teinte-texte' }))
  );
}

interface Columns {
  readonly column: number;
  readonly isNarrow: boolean;
  middle(index: number): number;
}

/** The numbers of the axes, with their names below where there is room. */
function drawHead(colonnes: DessinMatrice['colonnes'], { column, isNarrow, middle }: Columns): Drawing {
  const small = { corps: CORPS.petit } as const;
  const heads = colonnes.map(({ numero, titre }) => ({
    numero: numero === '' ? '' : numero,
    lines: isNarrow ? (numero === '' ? ['–'] : []) : wrap(titre, column - 8, small),
  }));
  const below = Math.max(0, ...heads.map(({ lines }) => heightOf(lines, small)));
  const contenu = heads.map(({ numero, lines }, index) =>
    hued(
      colonnes[index]?.teinte ?? 0,
      letters(
        middle(index),
        0,
        [numero].filter((text) => text !== ''),
        { corps: 17, gras: true, ancre: 'middle', css: 'teinte-texte' },
      ),
      letters(middle(index), 22 + below - heightOf(lines, small), lines, {
        ...small,
        ancre: 'middle',
        css: 'teinte-texte',
      }),
    ),
  );
  return { hauteur: 22 + below, contenu: contenu.join('') };
}

/** Which axis a number is, below the drawing. */
function axisLegend(colonnes: DessinMatrice['colonnes'], largeur: number): Drawing {
  let y = 0;
  const contenu = colonnes.map(({ numero, titre, teinte }) => {
    const tete = layHead({ numero: numero === '' ? '–' : numero, teinte, titre }, largeur);
    const drawn = tete.draw(0, y);
    y += tete.hauteur + 2;
    return drawn;
  });
  return { hauteur: y, contenu: contenu.join('') };
}

function shifted(contenu: string, y: number): string {
  return contenu === '' ? '' : `<g transform="translate(0 ${Math.round(y * 100) / 100})">${contenu}</g>`;
}
