import type { Phrase } from '../view.ts';
import type { Livret } from './livret.ts';

/** A line of the contents of a book. */
export interface EntreeSommaire {
  /** 1 a division, 2 an axis of the book of fiches, 3 a fiche. */
  readonly niveau: number;
  readonly numero: string | undefined;
  readonly titre: Phrase;
  readonly ancre: string;
  readonly teinte: number | undefined;
}

/** A division of a document among its contents. */
export function entreeDivision(titre: Phrase, ancre: string, numero?: string): EntreeSommaire {
  return { niveau: 1, numero, titre, ancre, teinte: undefined };
}

/** The axes and fiches of a book of fiches among the contents. */
export function entreesDuLivret(livret: Livret | undefined): readonly EntreeSommaire[] {
  return (livret?.chapitres ?? []).flatMap(({ numero, titre, ancre, teinte, fiches }) => [
    { niveau: 2, numero: numero === undefined ? undefined : `Axe ${numero}`, titre, ancre, teinte },
    ...fiches.map((fiche) => ({
      niveau: 3,
      numero: fiche.numero,
      titre: fiche.titre,
      ancre: fiche.ancre,
      teinte: fiche.teinte,
    })),
  ]);
}
