import type { DessinFrise, EtapeTracee, Plage } from '../../../documents/figures/dessin.ts';
import { fromDay } from '../../../text/calendar.ts';
import type { Drawing } from './drawing.ts';
import { CORPS, heightOf, letters, wrap } from './letters.ts';
import { disc, element, line, rect, short } from './svg.ts';
import { type TimeScale, timeScale, yearsOf } from './time-scale.ts';

/** Where the scale of time stands, and the words. */
const ECHELLE = 52;
const MOTS = 96;
const ECART = 11;
const SMALL = { corps: CORPS.petit, css: 'doux' } as const;

/** The words of a step, and where they come to stand. */
interface Bloc {
  readonly etape: EtapeTracee;
  readonly titres: readonly string[];
  readonly dates: readonly string[];
  readonly hauteur: number;
  y: number;
}

/** Steps from top to bottom: each has its words, and a line to its place on a scale of time that is true. */
export function drawFrise({ etapes }: DessinFrise, largeur: number): Drawing {
  const blocs = etapes.map((etape) => blocOf(etape, largeur - MOTS));
  const dated = blocs.flatMap((bloc) => (bloc.etape.plage === undefined ? [] : [{ bloc, plage: bloc.etape.plage }]));
  const undated = blocs.filter(({ etape }) => etape.plage === undefined);
  const height = dated.reduce((sum, { bloc }) => sum + bloc.hauteur + ECART, 0) + 10;
  const days = dated.map(({ plage }) => plage);
  const scale = timeScale(
    Math.min(...days.map(({ debut }) => debut)),
    Math.max(...days.map(({ fin }) => fin)),
    8,
    height - 8,
  );
  place(dated, scale, height);
  let y = height;
  for (const bloc of undated) {
    bloc.y = y;
    y += bloc.hauteur + ECART;
  }
  const drawn = [
    drawScale(scale),
    ...dated.map(({ bloc, plage }) => drawMark(plage, bloc, scale)),
    ...blocs.map(drawWords),
  ];
  return { hauteur: Math.max(height, y - ECART), contenu: drawn.join('') };
}

function blocOf(etape: EtapeTracee, width: number): Bloc {
  const { titre, detail, quand, avancee } = etape;
  const titres = wrap(detail === undefined ? titre : `${titre} – ${detail}`, width, { gras: true });
  const state = avancee === 'fait' ? [] : [avancee === 'en-cours' ? 'en cours' : 'à venir'];
  const dates = wrap([quand ?? 'sans date', ...state].join(', '), width, SMALL);
  return { etape, titres, dates, hauteur: heightOf(titres) + heightOf(dates, SMALL), y: 0 };
}

/** Each as near to its place on the scale as those before and after it let it. */
function place(
  dated: readonly { readonly bloc: Bloc; readonly plage: Plage }[],
  scale: TimeScale,
  height: number,
): void {
  let free = 0;
  for (const { bloc, plage } of dated) {
    bloc.y = Math.max(free, scale.at(plage.debut) - CORPS.texte / 2);
    free = bloc.y + bloc.hauteur + ECART;
  }
  let limit = height;
  for (const { bloc } of dated.toReversed()) {
    bloc.y = Math.min(bloc.y, limit - bloc.hauteur);
    limit = bloc.y - ECART;
  }
}

function drawScale(scale: TimeScale): string {
  const [first, last] = [fromDay(scale.first).year, fromDay(scale.end - 1).year];
  const years = yearsOf(first, last).filter(({ day }) => day >= scale.first);
  const top = scale.at(scale.first);
  const ticks = years.map(({ year, day }) => {
    const y = scale.at(day);
    return (
      line(ECHELLE - 6, y, ECHELLE, y, 'trait') +
      letters(ECHELLE - 11, y - CORPS.petit * 0.6, [String(year)], { ...SMALL, ancre: 'end' })
    );
  });
  // The first year has its name even where its beginning is not on the scale.
  const lead =
    years.some(({ year }) => year === first) || (years[0] !== undefined && scale.at(years[0].day) < top + 16)
      ? ''
      : letters(ECHELLE - 11, top - CORPS.petit * 0.6, [String(first)], { ...SMALL, ancre: 'end' });
  return line(ECHELLE, top, ECHELLE, scale.at(scale.end), 'trait') + ticks.join('') + lead;
}

/** A day is a disc; what is known less exactly is a bar as long as the time that it may be in. */
function drawMark({ debut, fin }: Plage, bloc: Bloc, scale: TimeScale): string {
  const full = bloc.etape.avancee === 'fait' ? 'accent-plein' : 'accent-contour';
  const [top, end] = [scale.at(debut), scale.at(fin + 1)];
  const isDay = debut === fin;
  const y = isDay ? (top + end) / 2 : top + Math.min(5, (end - top) / 2);
  const words = bloc.y + CORPS.texte * 0.62;
  const from = ECHELLE + 11;
  const path = `M${short(from)} ${short(y)}L${short(from + 10)} ${short(y)}L${short(MOTS - 20)} ${short(words)}L${short(MOTS - 8)} ${short(words)}`;
  const mark = isDay ? disc(ECHELLE, y, 5.5, full) : rect(ECHELLE - 3.5, top, 7, Math.max(7, end - top), full, 3.5);
  return element('path', { d: path, class: 'fil' }) + mark;
}

function drawWords({ etape, titres, dates, y }: Bloc): string {
  const css = etape.avancee === 'fait' ? '' : 'doux';
  return letters(MOTS, y, titres, { gras: true, css }) + letters(MOTS, y + heightOf(titres), dates, SMALL);
}
