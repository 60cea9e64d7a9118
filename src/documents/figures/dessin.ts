import type { Contour, Point } from '../../project/contours.ts';
import type { Day } from '../../text/calendar.ts';

/** What a picture shows, as data: every text is plain and typeset, nothing has a colour or a size. */
export type Dessin =
  | DessinFrise
  | DessinGantt
  | DessinMatrice
  | DessinPastilles
  | DessinBarres
  | DessinProgres
  | DessinCarte
  | DessinComptes;

/** A date as far as it is known: any day from the first to the last may be the one. */
export interface Plage {
  readonly debut: Day;
  readonly fin: Day;
}

/** How far something has come. What is not said is not drawn as done. */
export type Avancee = 'fait' | 'en-cours' | 'a-venir';

/** An axis, or what belongs to none. */
export interface Teinte {
  /** Hue of the axis, from 1; 0 for none. */
  readonly teinte: number;
}

/** Steps along a scale of time. */
export interface DessinFrise {
  readonly kind: 'frise';
  /** In the order of time; those without a date last. */
  readonly etapes: readonly EtapeTracee[];
}

export interface EtapeTracee {
  readonly titre: string;
  readonly detail: string | undefined;
  /** The date in words; « sans date » has no place on the scale. */
  readonly quand: string | undefined;
  readonly plage: Plage | undefined;
  readonly avancee: Avancee;
}

/** Actions of one axis, or of none, as bars along a scale of time. */
export interface DessinGantt extends Teinte {
  readonly kind: 'gantt';
  /** The years of the scale. */
  readonly premiereAnnee: number;
  readonly derniereAnnee: number;
  readonly numero: string;
  readonly titre: string;
  readonly barres: readonly BarreDeTemps[];
}

export interface BarreDeTemps {
  readonly numero: string;
  readonly titre: string;
  /** The period in words. */
  readonly quand: string;
  readonly debut: Plage | undefined;
  readonly fin: Plage | undefined;
  readonly etapes: readonly { readonly plage: Plage; readonly avancee: Avancee }[];
}

/** Counts by row and column, as discs. */
export interface DessinMatrice {
  readonly kind: 'matrice';
  readonly colonnes: readonly (Teinte & { readonly numero: string; readonly titre: string })[];
  readonly lignes: readonly {
    readonly titre: string;
    /** One for each column. */
    readonly comptes: readonly number[];
    readonly total: number;
  }[];
}

/** Rows of labelled pieces: each stands for one fiche. */
export interface DessinPastilles {
  readonly kind: 'pastilles';
  readonly lignes: readonly {
    readonly titre: string;
    /** What counts in the row: « 12 fiches ». */
    readonly detail: string | undefined;
    readonly pastilles: readonly Pastille[];
  }[];
  /** What an outlined piece means, where there are some. */
  readonly contour: string | undefined;
}

export interface Pastille extends Teinte {
  readonly texte: string;
  readonly forme: 'pleine' | 'contour';
}

/** Amounts as bars of one scale. */
export interface DessinBarres {
  readonly kind: 'barres';
  readonly lignes: readonly {
    readonly titre: string;
    readonly detail: string | undefined;
    readonly valeur: number;
    /** The value in words: « 30 000 € ». */
    readonly texte: string;
    /** The part of it that is certain, drawn full; the rest is outlined. */
    readonly acquis: number;
  }[];
  /** The value of the longest bar, where the rows are some of a larger figure. */
  readonly maximum?: number;
  /** What full and outlined mean, where both are drawn. */
  readonly legende: { readonly plein: string; readonly contour: string } | undefined;
}

/** Indicators on their way from where they began to their target. */
export interface DessinProgres {
  readonly kind: 'progres';
  readonly lignes: readonly (Teinte & {
    readonly numero: string;
    readonly titre: string;
    /** Words at the two ends and at the value. */
    readonly initial: string;
    readonly cible: string;
    readonly valeur: string;
    /** How much of the way is done: 0 at the beginning, 1 at the target; below 0 where it got worse. */
    readonly part: number;
  })[];
}

/** The perimeter in its département, among its neighbours. */
export interface DessinCarte {
  readonly kind: 'carte';
  /** Those of the contract, then their neighbours. */
  readonly departements: readonly { readonly nom: string; readonly contour: Contour; readonly estDuContrat: boolean }[];
  /** Surfaces of communes or of the whole perimeter, where the contract brings them. */
  readonly surfaces: readonly { readonly nom: string | undefined; readonly contour: Contour }[];
  /** Communes known by one place; those with most inhabitants first. */
  readonly communes: readonly { readonly nom: string; readonly lieu: Point }[];
}

/** How many there are in each département, as discs on a map. */
export interface DessinComptes {
  readonly kind: 'comptes';
  readonly departements: readonly { readonly nom: string; readonly contour: Contour; readonly nombre: number }[];
  /** What lies around, to know where one is. */
  readonly voisins: readonly Contour[];
}
