import { plainText } from '../../text/prose.ts';
import type { Phrase } from '../view.ts';
import { couper } from './couper.ts';
import { auPlus, compositionDe, hauteurDe, lignesDans, type Place } from './gabarit.ts';
import { compterLignes } from './mesure.ts';
import type { Element, Forme } from './view.ts';

/** Heights that are tried, as shares of a slide's. */
const SHARES = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];

/**
 * The elements of a subject, slide by slide, in their order: as few slides as hold them, filled alike. An element that is
 * higher than a slide goes on to the next; nothing is made smaller, nothing is left out.
 */
export function repartir(forme: Forme, elements: readonly Element[], place: Place): readonly (readonly Element[])[] {
  const whole = elements.flatMap((element) => morceaux(forme, element, place));
  let best = fill(forme, whole, place, place.hauteur);
  // The least height in which they still take no more slides spreads them evenly.
  for (const share of SHARES) {
    const tighter = fill(forme, whole, place, place.hauteur * share);
    if (tighter.length > best.length) break;
    best = tighter;
  }
  return best;
}

function fill(
  forme: Forme,
  elements: readonly Element[],
  place: Place,
  height: number,
): readonly (readonly Element[])[] {
  const slides: Element[][] = [];
  for (const element of elements) {
    const last = slides.at(-1);
    const fits =
      last !== undefined && last.length < auPlus(forme) && hauteurDe(forme, [...last, element], place) <= height;
    if (fits) last.push(element);
    else slides.push([element]);
  }
  return slides;
}

/** An element in as many pieces as it takes slides. */
function morceaux(forme: Forme, element: Element, place: Place): readonly Element[] {
  if (hauteurDe(forme, [element], place) <= place.hauteur) return [element];
  const composition = compositionDe(forme, place);
  const room = lignesDans(forme, place);
  const head = compterLignes(element.titre, composition);
  const isTitle = head >= room || element.texte.length === 0;
  const long = isTitle ? element.titre : element.texte;
  const [begin, rest] = couper(long, lettersOf(long, isTitle ? room : room - head, composition));
  const next: Element = { ...element, tete: [], titre: isTitle ? rest : [], texte: isTitle ? element.texte : rest };
  return [
    { ...element, ...(isTitle ? { titre: begin, texte: [] } : { texte: begin }) },
    ...morceaux(forme, next, place),
  ];
}

/** How many letters of a phrase so many lines hold. */
function lettersOf(phrase: Phrase, lines: number, composition: Parameters<typeof compterLignes>[1]): number {
  const { length } = plainText(phrase);
  let letters = length - 1;
  while (letters > 1 && compterLignes(couper(phrase, letters)[0], composition) > lines)
    letters = Math.floor(letters * 0.93);
  return Math.max(1, letters);
}
