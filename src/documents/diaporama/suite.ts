import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { DatePreciseYaml } from '../../model/yaml.generated.ts';
import { countInWords } from '../../text/agreement.ts';
import type { Day } from '../../text/calendar.ts';
import { compareDates, formatDate, type PreciseDate, parseDate } from '../../text/dates.ts';
import { phrase } from '../../text/typography.ts';
import { enTete, ligne } from '../words.ts';
import { element } from './elements.ts';
import { nomEtape } from './procedure.ts';
import type { Element, Sujet } from './view.ts';

/** More dates of actions than these are for the follow-up, not for a slide. */
const ECHEANCES = 6;

/** Something that is still to come; what has no date comes first. */
interface Echeance {
  readonly date: PreciseDate | undefined;
  readonly titre: string;
  readonly texte?: string | undefined;
}

/**
 * What comes next, as far as the contract says: steps of the approval, meetings, evaluations, the end; then the next dates of the
 * actions.
 * @param jour the day that the slides bear: only what may come after it, and is not told as done, is still to come
 */
export function suite(contrat: Contrat, jour: Day): readonly Sujet[] {
  // The end alone is no step.
  const steps = [...etapes(contrat, jour), ...reunions(contrat, jour), ...evaluations(contrat, jour)];
  const actions = enOrdre(echeancesDesActions(contrat, jour));
  const shown = actions.slice(0, ECHEANCES);
  const count =
    shown.length < actions.length ? `${countInWords(shown.length, 'prochaine')} échéances` : 'prochaines échéances';
  return [
    {
      ancre: 'prochaines-etapes',
      titre: phrase('Les prochaines étapes'),
      forme: 'etapes',
      elements: enOrdre(steps.length === 0 ? [] : [...steps, ...terme(contrat, jour)]).map((one) =>
        echeanceElement(contrat, one),
      ),
    },
    {
      ancre: 'echeances',
      titre: phrase(`Les ${count} des actions`),
      forme: 'etapes',
      elements: shown.map((one) => echeanceElement(contrat, one)),
    },
  ];
}

function etapes(contrat: Contrat, jour: Day): readonly Echeance[] {
  return present(contrat.yaml.procedure).flatMap(([etape]) => {
    const isTold = etape.statut === 'fait' || etape.statut === 'sans-objet';
    const isUnderWay = etape.statut === 'a-venir' || etape.statut === 'en-cours';
    const [date] = aVenir(etape.date, jour);
    if (isTold || (!isUnderWay && date === undefined)) return [];
    return [{ date: date ?? lue(etape.date), titre: nomEtape(contrat, etape) }];
  });
}

function reunions({ yaml }: Contrat, jour: Day): readonly Echeance[] {
  return present(yaml.gouvernance?.instances).flatMap(([{ nom, reunions: all }]) =>
    present(all).flatMap(([{ date, objet, decisions, compte_rendu }]) => {
      const isHeld = present(decisions).length > 0 || compte_rendu !== undefined;
      return isHeld ? [] : aVenir(date, jour).map((day) => ({ date: day, titre: nom, texte: objet }));
    }),
  );
}

function evaluations({ yaml: { evaluation } }: Contrat, jour: Day): readonly Echeance[] {
  return [
    ...aVenir(evaluation?.mi_parcours, jour).map((date) => ({ date, titre: 'Évaluation à mi-parcours' })),
    ...aVenir(evaluation?.finale, jour).map((date) => ({ date, titre: 'Évaluation finale' })),
  ];
}

/** The end, as the last avenant signed by that day has it. */
function terme({ yaml: { periode, avenants } }: Contrat, jour: Day): readonly Echeance[] {
  const moved = present(avenants).flatMap(([{ date, fin }]) => {
    const signed = lue(date);
    return fin === undefined || signed === undefined || signed.first > jour ? [] : [fin];
  });
  return aVenir(moved.at(-1) ?? periode?.fin, jour).map((date) => ({ date, titre: 'Terme du contrat' }));
}

function echeancesDesActions({ fiches }: Contrat, jour: Day): readonly Echeance[] {
  const living = fiches.filter(
    ({ maturite, statut }) => maturite === 'action' && statut !== 'realise' && statut !== 'abandonne',
  );
  return living.flatMap((fiche) =>
    present(fiche.calendrier?.etapes).flatMap(([{ titre, echeance }]) =>
      aVenir(echeance, jour).map((date) => ({ date, titre, texte: fiche.titre })),
    ),
  );
}

function lue(date: DatePreciseYaml | undefined): PreciseDate | undefined {
  return date === undefined ? undefined : parseDate(date);
}

/** The date, if some day of it is after that one. */
function aVenir(date: DatePreciseYaml | undefined, jour: Day): readonly PreciseDate[] {
  const read = lue(date);
  return read === undefined || read.last <= jour ? [] : [read];
}

function enOrdre(echeances: readonly Echeance[]): readonly Echeance[] {
  const dated = echeances.filter(({ date }) => date !== undefined);
  const sorted = dated.sort((a, b) => (a.date && b.date ? compareDates(a.date, b.date) : 0));
  return [...echeances.filter(({ date }) => date === undefined), ...sorted];
}

function echeanceElement(contrat: Contrat, { date, titre, texte }: Echeance): Element {
  const tete = date === undefined ? [] : phrase(enTete(formatDate(date)));
  return element(ligne(contrat, titre), texte === undefined ? [] : ligne(contrat, texte), tete);
}
