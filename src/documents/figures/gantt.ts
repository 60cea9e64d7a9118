import type { Axe, Contrat, Fiche } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { countInWords } from '../../text/agreement.ts';
import { fromDay } from '../../text/calendar.ts';
import { phrase } from '../../text/typography.ts';
import { enLignes } from '../parts/lignes.ts';
import { teinteDe } from '../parts/teinte.ts';
import { titreTransversales } from '../parts/transversales.ts';
import type { FigureView, Phrase } from '../view.ts';
import { dateEnMots, enTete, ligne, periodeEnMots } from '../words.ts';
import type { BarreDeTemps } from './dessin.ts';
import { mots, motsPropres, plageDe, sourceDe, teteDeFiche } from './words.ts';

const COLONNES = [
  { titre: 'Fiche', nombre: false },
  { titre: 'Début', nombre: false },
  { titre: 'Fin', nombre: false },
  { titre: 'Étapes', nombre: false },
] as const;

/** The fiches of one axis in time, or of none. */
interface Groupe {
  readonly axe: Axe | undefined;
  readonly fiches: readonly Fiche[];
}

/**
 * The actions in time, a figure for each axis, so that they spread over pages or slides.
 * @param lignes as many fiches are in one figure at most; an axis of more is shared out evenly
 */
export function figuresGantt(contrat: Contrat, lignes = 12): readonly FigureView[] {
  return groupesDe(contrat).flatMap(({ axe, fiches }) => {
    const parts = shareOut(fiches, lignes);
    return parts.flatMap((part, index) => {
      const of = parts.length === 1 ? '' : ` (${index + 1}/${parts.length})`;
      const what = axe === undefined ? 'Le calendrier des autres actions' : `Le calendrier de l’axe ${axe.id}`;
      return figure(contrat, { axe, fiches: part }, `${what}${of}`);
    });
  });
}

/** In as few parts as hold `most` each, all of about the same length. */
export function shareOut<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most);
  const length = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => items.slice(index * length, (index + 1) * length));
}

function groupesDe(contrat: Contrat): readonly Groupe[] {
  return [...contrat.axes, undefined].flatMap((axe) => {
    const fiches = contrat.fiches.filter((fiche) => fiche.axe === axe && isDated(fiche));
    return fiches.length === 0 ? [] : [{ axe, fiches }];
  });
}

function isDated({ calendrier }: Fiche): boolean {
  return [calendrier?.debut, calendrier?.fin].some((date) => plageDe(date) !== undefined);
}

function figure(contrat: Contrat, groupe: Groupe, titre: string): FigureView {
  const { axe, fiches } = groupe;
  // All figures of a contract have the same scale, so that one page can be held against the next.
  const all = contrat.fiches.flatMap(daysOf);
  return {
    dessin: {
      kind: 'gantt',
      premiereAnnee: fromDay(Math.min(...all)).year,
      derniereAnnee: fromDay(Math.max(...all)).year,
      teinte: teinteDe(axe),
      numero: axe?.id ?? '',
      titre: axe === undefined ? motsPropres(titreTransversales(contrat)) : mots(contrat, axe.titre),
      barres: fiches.map((fiche) => barre(contrat, fiche)),
    },
    titre: phrase(titre),
    alternative: alternative(contrat, groupe),
    source: sourceDe(contrat, 'les fiches'),
    colonnes: COLONNES,
    lignes: fiches.map((fiche) => row(contrat, fiche)),
  };
}

function daysOf({ calendrier }: Fiche): readonly number[] {
  const dates = [calendrier?.debut, calendrier?.fin, ...present(calendrier?.etapes).map(([{ echeance }]) => echeance)];
  return dates.flatMap((date) => {
    const plage = plageDe(date);
    return plage === undefined ? [] : [plage.debut, plage.fin];
  });
}

function barre(contrat: Contrat, { id, titre, calendrier }: Fiche): BarreDeTemps {
  return {
    numero: id,
    titre: mots(contrat, titre),
    quand: motsPropres(enTete(periodeEnMots(calendrier?.debut, calendrier?.fin) ?? '')),
    debut: plageDe(calendrier?.debut),
    fin: plageDe(calendrier?.fin),
    etapes: present(calendrier?.etapes).flatMap(([{ echeance, statut }]) => {
      const plage = plageDe(echeance);
      const avancee = statut === 'fait' || statut === 'en-cours' ? statut : 'a-venir';
      return plage === undefined || statut === 'sans-objet' ? [] : [{ plage, avancee }];
    }),
  };
}

function row(contrat: Contrat, fiche: Fiche): readonly Phrase[] {
  const { debut, fin, etapes } = fiche.calendrier ?? {};
  const date = (said: string | number | undefined): Phrase => (said === undefined ? [] : phrase(dateEnMots(said)));
  return [
    teteDeFiche(contrat, fiche),
    date(debut),
    date(fin),
    enLignes(
      present(etapes).map(([{ titre, echeance, statut }]) => {
        const details = [
          echeance === undefined ? undefined : dateEnMots(echeance),
          statut === undefined ? undefined : LABELS.statutEtape[statut].toLowerCase(),
        ].filter((part) => part !== undefined);
        return ligne(contrat, details.length === 0 ? titre : `${titre} (${details.join(', ')})`);
      }),
    ),
  ];
}

function alternative(contrat: Contrat, { axe, fiches }: Groupe): string {
  const days = fiches.flatMap(daysOf);
  const years = [Math.min(...days), Math.max(...days)].map((day) => fromDay(day).year);
  const span = years[0] === years[1] ? `en ${years[0]}` : `de ${years[0]} à ${years[1]}`;
  const where = axe === undefined ? 'hors axe' : `de l’axe ${axe.id}`;
  const without = contrat.fiches.filter((fiche) => fiche.axe === axe && !isDated(fiche)).length;
  const rest =
    without === 0 ? '' : ` ${enTete(countInWords(without, 'fiche', { genre: 'f' }))} sans calendrier indiqué.`;
  return motsPropres(
    `Diagramme de ${countInWords(fiches.length, 'fiche', { genre: 'f' })} ${where} dans le temps, ${span}.${rest}`,
  );
}
