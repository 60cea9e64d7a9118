import type { BarreDeTemps, DessinGantt, Plage } from '../../../documents/figures/dessin.ts';
import { toDay } from '../../../text/calendar.ts';
import { type Drawing, ETROIT } from './drawing.ts';
import { CORPS, letters, widthOf } from './letters.ts';
import { withNote } from './note.ts';
import { layHead, roomBeside } from './rows.ts';
import { disc, hued, line, rect } from './svg.ts';
import { type TimeScale, timeScale, yearsOf } from './time-scale.ts';

const HAUT = 11;
const PART = 0.44;

/** The actions of one axis as bars in time, with the years above them. */
export function drawGantt(
  { premiereAnnee, derniereAnnee, numero, titre, teinte, barres }: DessinGantt,
  largeur: number,
): Drawing {
  const { x } = roomBeside(largeur, PART);
  const isNarrow = largeur < ETROIT;
  const scale = timeScale(
    toDay({ year: premiereAnnee, month: 1, day: 1 }),
    toDay({ year: derniereAnnee, month: 12, day: 31 }),
    x,
    largeur,
  );
  const tete = layHead({ numero, teinte, titre, gras: true }, largeur);
  const above = tete.hauteur + 8;
  const years = drawYears(scale, [premiereAnnee, derniereAnnee], above);
  const top = above + 16;
  let y = above + 20;
  const rows = barres.map((barre) => {
    const name = layHead({ numero: barre.numero, teinte, titre: barre.titre }, isNarrow ? largeur : x - 16);
    const at = y;
    const bar = isNarrow ? at + name.hauteur + 4 : at + (Math.max(name.hauteur, HAUT + 6) - HAUT) / 2;
    const height = isNarrow ? name.hauteur + 4 + HAUT : Math.max(name.hauteur, HAUT + 6);
    y += height + 8;
    return name.draw(0, at) + hued(teinte, drawBar(barre, scale, bar, largeur));
  });
  const grid = isNarrow ? '' : drawGrid(scale, [premiereAnnee, derniereAnnee], top, y - 6);
  const whole = { hauteur: y - 6, contenu: tete.draw(0, 0) + years + grid + rows.join('') };
  return withNote(whole, noteOf(barres), largeur);
}

/** What the signs mean, of those that are drawn. */
function noteOf(barres: readonly BarreDeTemps[]): string {
  const notes = [
    ...(barres.some(({ etapes }) => etapes.length > 0)
      ? ['Point plein : étape faite ; point vide : étape à venir']
      : []),
    ...(barres.some(isVague) ? ['Bout pâle : début ou fin connus au mois, ou moins précisément'] : []),
    ...(barres.some(({ debut, fin }) => debut === undefined || fin === undefined)
      ? ['Tirets : début ou fin non précisés']
      : []),
  ];
  return notes.join('. ');
}

function isVague({ debut, fin }: BarreDeTemps): boolean {
  return [debut, fin].some((plage) => plage !== undefined && plage.fin > plage.debut);
}

function drawYears(scale: TimeScale, [first, last]: readonly [number, number], y: number): string {
  const years = yearsOf(first, last);
  const room = scale.at(years[1]?.day ?? scale.end) - scale.at(scale.first);
  // Where years are too close, every second or third has its name.
  const step = Math.max(1, Math.ceil((widthOf('0000', { corps: CORPS.petit }) + 6) / room));
  return years
    .filter((_, index) => index % step === 0)
    .map(({ year, day }) => letters(scale.at(day) + 2, y, [String(year)], { corps: CORPS.petit, css: 'doux' }))
    .join('');
}

function drawGrid(scale: TimeScale, [first, last]: readonly [number, number], top: number, end: number): string {
  return yearsOf(first, last)
    .map(({ day }) => line(scale.at(day), top, scale.at(day), end, 'filet'))
    .join('');
}

/** Full where the action runs for certain, pale where it may; broken where no end is told. */
function drawBar({ debut, fin, etapes }: BarreDeTemps, scale: TimeScale, y: number, largeur: number): string {
  const steps = etapes.map(({ plage, avancee }) => drawStep(plage, avancee === 'fait', scale, y));
  return span(debut, fin, scale, y, largeur) + steps.join('');
}

function span(debut: Plage | undefined, fin: Plage | undefined, scale: TimeScale, y: number, largeur: number): string {
  const middle = y + HAUT / 2;
  const bar = (from: number, to: number, css: string): string =>
    to <= from ? '' : rect(scale.at(from), y, Math.max(2, scale.at(to) - scale.at(from)), HAUT, css);
  if (debut !== undefined && fin !== undefined) {
    return bar(debut.debut, fin.fin + 1, 'pale') + bar(debut.fin, fin.debut + 1, 'plein');
  }
  if (debut !== undefined) {
    const end = scale.at(debut.fin + 1);
    return bar(debut.debut, debut.fin + 1, 'pale') + line(end, middle, Math.min(largeur, end + 70), middle, 'ouvert');
  }
  if (fin === undefined) return '';
  const start = scale.at(fin.debut);
  return (
    bar(fin.debut, fin.fin + 1, 'pale') +
    line(Math.max(scale.at(scale.first), start - 70), middle, start, middle, 'ouvert')
  );
}

/** A step known to the half-year is as long as that. */
function drawStep({ debut, fin }: Plage, isDone: boolean, scale: TimeScale, y: number): string {
  const [from, to] = [scale.at(debut), scale.at(fin + 1)];
  const css = isDone ? 'etape-faite' : 'etape';
  const middle = y + HAUT / 2;
  if (fin - debut <= 31) return disc((from + to) / 2, middle, 4, css);
  return rect(from, middle - 4, to - from, 8, css, 4);
}
