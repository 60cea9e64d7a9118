import { type Drawing, ETROIT } from './drawing.ts';
import { CORPS, heightOf, INTERLIGNE, type Lettrage, letters, widthOf, wrap } from './letters.ts';
import { hued } from './svg.ts';

/** The head of a row: the number of what it is about, its name, and something less important. */
export interface Tete {
  readonly numero?: string;
  readonly teinte?: number;
  readonly titre: string;
  readonly detail?: string | undefined;
  readonly gras?: boolean;
}

/** What stands in a row beside its head: its height in a given room, and its drawing at a place. */
export interface Corps {
  readonly hauteur: number;
  draw(x: number, y: number): string;
}

/** How a drawing of rows is laid out. */
export interface Rangs {
  /** Share of the width that the heads take where they stand beside. */
  readonly part: number;
  /** White between two rows. */
  readonly ecart: number;
}

/** A row: its head, and what stands in a room of some width. */
export interface Rang {
  readonly tete: Tete;
  corps(width: number): Corps;
}

const GOUTTIERE = 16;

/** Where what stands beside the heads begins, and how wide it is. */
export function roomBeside(largeur: number, part: number): { readonly x: number; readonly width: number } {
  const x = largeur < ETROIT ? 0 : Math.round(largeur * part) + GOUTTIERE;
  return { x, width: largeur - x };
}

/** Rows below one another, the heads in a column of their own, or above where the drawing is narrow. */
export function drawRows(rows: readonly Rang[], largeur: number, { part, ecart }: Rangs): Drawing {
  const { x, width } = roomBeside(largeur, part);
  const isStacked = x === 0;
  const headWidth = isStacked ? largeur : x - GOUTTIERE;
  let y = 0;
  const contenu = rows.map((row) => {
    const head = layHead(row.tete, headWidth);
    const body = row.corps(width);
    const top = y;
    const bodyTop = isStacked
      ? top + head.hauteur + 3
      : top + Math.max(0, (Math.min(head.hauteur, firstLine(row.tete)) - 18) / 2);
    const height = isStacked ? head.hauteur + 3 + body.hauteur : Math.max(head.hauteur, bodyTop - top + body.hauteur);
    y += height + ecart;
    return head.draw(0, top) + body.draw(x, bodyTop);
  });
  return { hauteur: Math.max(0, y - ecart), contenu: contenu.join('') };
}

const firstLine = ({ gras = false }: Tete): number => CORPS.texte * INTERLIGNE + (gras ? 0 : 0);

/** The head of a row within its width. */
export function layHead({ numero = '', teinte = 0, titre, detail, gras = false }: Tete, width: number): Corps {
  const bold: Lettrage = { gras: true };
  const indent = numero === '' ? 0 : widthOf(numero, bold) + 7;
  const small: Lettrage = { corps: CORPS.petit, css: 'doux' };
  // A number that takes half of the room stands on a line of its own.
  const isOwnLine = indent > width / 2;
  const numbers = isOwnLine ? wrap(numero, width, bold) : [numero];
  const left = isOwnLine ? 0 : indent;
  const above = isOwnLine ? heightOf(numbers, bold) : 0;
  const titles = wrap(titre, width - left, { gras });
  const details = detail === undefined ? [] : wrap(detail, width - left, small);
  const titleHeight = heightOf(titles);
  return {
    hauteur: above + titleHeight + heightOf(details, small),
    draw: (x, y) =>
      (numero === '' ? '' : hued(teinte, letters(x, y, numbers, { ...bold, css: 'teinte-texte' }))) +
      letters(x + left, y + above, titles, { gras }) +
      letters(x + left, y + above + titleHeight, details, small),
  };
}
