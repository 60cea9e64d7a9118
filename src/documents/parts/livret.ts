import type { Contrat, Fiche } from '../../model/contrat.ts';
import { plural } from '../../text/agreement.ts';
import { formatNumber } from '../../text/numbers.ts';
import { plainText } from '../../text/prose.ts';
import { phrase } from '../../text/typography.ts';
import type { Courant, Phrase } from '../view.ts';
import { ancre, ligne } from '../words.ts';
import { type FicheView, ficheView } from './fiche.ts';
import { teinteDe } from './teinte.ts';
import { titreTransversales } from './transversales.ts';

/** A fiche in the book, with the running head of its pages. */
export interface FicheDuLivret extends FicheView {
  readonly groupe: string;
  readonly courant: string;
}

/** The fiches of one axis, or those that share what they are: without axis, not yet decided. */
export interface Chapitre {
  readonly ancre: string;
  /** Running head of the page on which it begins. */
  readonly groupe: string;
  readonly numero: string | undefined;
  readonly titre: Phrase;
  readonly teinte: number;
  readonly fiches: readonly FicheDuLivret[];
}

/** The book of fiches: a part of the contract, or a document of its own. */
export interface Livret {
  readonly titre: string;
  readonly introduction: Phrase;
  readonly groupe: string;
  readonly chapitres: readonly Chapitre[];
}

const TITRE = 'Livre des fiches';

/**
 * Makes the book of fiches; `undefined` where there are none. Only actions bind: the others come after them.
 * @param fiches those of the book, in the order of the contract: all of them unless told otherwise
 */
export function livretView(contrat: Contrat, fiches: readonly Fiche[] = contrat.fiches): Livret | undefined {
  if (fiches.length === 0) return undefined;
  const isAction = ({ maturite }: Fiche): boolean => maturite === 'action';
  const chapitres: readonly Brouillon[] = [
    ...contrat.axes.map((axe) => ({
      ancre: ancre('axe', axe.id),
      courant: `Axe ${axe.id} – ${axe.titre_court ?? axe.titre}`,
      numero: axe.id,
      titre: ligne(contrat, axe.titre),
      teinte: teinteDe(axe),
      fiches: fiches.filter((fiche) => isAction(fiche) && fiche.axe === axe),
    })),
    sansNumero(
      'transversales',
      titreTransversales(contrat),
      fiches.filter((fiche) => isAction(fiche) && fiche.axe === undefined),
    ),
    sansNumero(
      'en-projet',
      'Fiches en projet ou en réflexion',
      fiches.filter((fiche) => !isAction(fiche)),
    ),
  ];
  const full = chapitres.filter(({ fiches: own }) => own.length > 0).map((chapitre) => chapitreView(contrat, chapitre));
  const isContinuous = full.every(({ fiches: own }) => own.every(({ breve }) => breve));
  return {
    titre: TITRE,
    introduction: introduction(contrat, fiches.length),
    groupe: isContinuous ? 'livret' : (full[0]?.groupe ?? 'livret'),
    chapitres: isContinuous ? full.map(inOneFlow) : full,
  };
}

/** Where every fiche is short, pages hold several axes and their head names the book. */
function inOneFlow(chapitre: Chapitre): Chapitre {
  const fiches = chapitre.fiches.map((fiche) => ({ ...fiche, groupe: 'livret', courant: TITRE }));
  return { ...chapitre, groupe: 'livret', fiches };
}

function chapitreView(contrat: Contrat, { ancre: place, courant, numero, titre, teinte, fiches }: Brouillon): Chapitre {
  const views = fiches.map((fiche) => {
    const view = ficheView(contrat, fiche);
    // A fiche of full length has pages, and so a running head, of its own; short ones share the chapter's.
    if (view.breve) return { ...view, groupe: `livret-${place}`, courant };
    return { ...view, groupe: view.ancre, courant: abrege(`${courant} · Fiche ${fiche.id} ${plainText(view.titre)}`) };
  });
  // The head of a chapter stands on the page of its first fiche.
  return { ancre: place, groupe: views[0]?.groupe ?? place, numero, titre, teinte, fiches: views };
}

/** A running head has one line; what it names stands whole on the page. */
const LIGNE = 95;

function abrege(text: string): string {
  return text.length <= LIGNE ? text : `${text.slice(0, text.lastIndexOf(' ', LIGNE))} …`;
}

interface Brouillon extends Pick<Chapitre, 'ancre' | 'numero' | 'titre' | 'teinte'> {
  readonly courant: string;
  readonly fiches: readonly Fiche[];
}

function sansNumero(id: string, titre: string, fiches: readonly Fiche[]): Brouillon {
  return { ancre: `fiches-${id}`, courant: titre, numero: undefined, titre: phrase(titre), teinte: 0, fiches };
}

/** « 40 fiches, 5 axes. », « 3 fiches sur 40. ». */
function introduction({ chiffres }: Contrat, count: number): Phrase {
  const fiches = plural(count, 'fiche');
  if (count < chiffres.fiches) return phrase(`${fiches} sur ${formatNumber(chiffres.fiches)}.`);
  return phrase(chiffres.axes === 0 ? `${fiches}.` : `${fiches}, ${plural(chiffres.axes, 'axe')}.`);
}

/** The running heads of a book of fiches: one for each kind of page. */
export function courantsDuLivret(livret: Livret | undefined): readonly Courant[] {
  const fiches = (livret?.chapitres ?? []).flatMap((chapitre) => chapitre.fiches);
  const heads = fiches.map(({ groupe, courant, teinte, breve }) => ({
    groupe,
    texte: courant,
    teinte: breve ? 0 : teinte,
  }));
  return [...new Map(heads.map((head) => [head.groupe, head])).values()];
}
