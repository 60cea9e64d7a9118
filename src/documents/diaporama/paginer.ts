import { NBSP } from '../../text/spaces.ts';
import { estAmple, estLong, estUnMot, placeSous } from './gabarit.ts';
import { repartir } from './repartir.ts';
import type { Diapo, Sujet, SujetIllustre } from './view.ts';

/** A slide that does not know its neighbours yet. */
type DiapoSeule = Omit<Diapo, 'rang' | 'precedente' | 'suivante'>;

/** What a slide does not have. */
const RIEN = {
  sousTitre: [],
  suite: '',
  numero: '',
  numeroLong: false,
  teinte: 0,
  forme: undefined,
  figure: undefined,
  ample: false,
  sansDates: false,
  elements: [],
  source: [],
} as const;

/**
 * The slides of all subjects, in order. A subject without matter has none; a long one has several.
 * @param premiere the place of the slide before them, which is the first of the deck
 */
export function paginer(sujets: readonly (Sujet | SujetIllustre)[], premiere: string): readonly Diapo[] {
  const all = sujets.flatMap((sujet) => ('figure' in sujet ? [illustree(sujet)] : diaposDe(sujet)));
  return all.map((diapo, index) => ({
    ...diapo,
    rang: index + 2,
    precedente: all[index - 1]?.ancre ?? premiere,
    suivante: all[index + 1]?.ancre ?? '',
  }));
}

function diaposDe(sujet: Sujet): readonly DiapoSeule[] {
  const { ancre, titre, titreSuite = titre, sousTitre = [], axe, forme, elements, source = [] } = sujet;
  if (elements.length === 0) return [];
  const place = placeSous(sujet);
  const slides = repartir(forme, elements, place);
  const ample = slides.length === 1 && estAmple(sujet, place);
  const { numero = '', teinte = 0 } = axe ?? {};
  const shared = { forme, ample, source, numero, teinte, numeroLong: estUnMot(numero) };
  const sansDates = elements.every(({ tete }) => tete.length === 0);
  return slides.map((own, index) => {
    const shown = index === 0 ? titre : titreSuite;
    return {
      ...RIEN,
      ...shared,
      sansDates,
      ancre: index === 0 ? ancre : `${ancre}-${index + 1}`,
      titre: shown,
      titreLong: estLong(shown, axe !== undefined),
      sousTitre: index === 0 ? sousTitre : [],
      suite: placeParmi(index + 1, slides.length),
      elements: own,
    };
  });
}

function illustree({ ancre, titre, figure, suite = { rang: 1, sur: 1 } }: SujetIllustre): DiapoSeule {
  return { ...RIEN, ancre, titre, titreLong: estLong(titre, false), suite: placeParmi(suite.rang, suite.sur), figure };
}

/** « 2 / 3 »; nothing where there is but one. */
function placeParmi(rang: number, sur: number): string {
  return sur === 1 ? '' : `${rang}${NBSP}/${NBSP}${sur}`;
}
