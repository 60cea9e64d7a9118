import type { FigureView, Phrase, View } from '../view.ts';

/**
 * How what a slide shows is set. Each has a template of its name: lines with a dash, running text, figures with their label,
 * names on a field, steps along a line, axes with their number, ways to reach somebody.
 */
export type Forme = 'points' | 'texte' | 'nombres' | 'noms' | 'etapes' | 'plan' | 'joindre';

/** One thing that a slide shows. */
export interface Element {
  /** What stands before it: a figure, a date, the number of an axis; empty where nothing does. */
  readonly tete: Phrase;
  /** Hue of an axis, from 1; 0 for none. */
  readonly teinte: number;
  readonly titre: Phrase;
  /** What is said of it; empty where its title says all. */
  readonly texte: Phrase;
  /** A step that is told as done. */
  readonly fait: boolean;
}

/** A subject: one title and what belongs below it, on as many slides as that takes. */
export interface Sujet {
  readonly ancre: string;
  readonly titre: Phrase;
  /** A shorter title for its further slides. */
  readonly titreSuite?: Phrase | undefined;
  /** A line under the title of its first slide. */
  readonly sousTitre?: Phrase | undefined;
  /** Number and hue of the axis that it is about. */
  readonly axe?: { readonly numero: string; readonly teinte: number } | undefined;
  readonly forme: Forme;
  readonly elements: readonly Element[];
  /** Where its figures or its definition come from. */
  readonly source?: Phrase | undefined;
}

/** A picture of the contract's data that has a slide of its own. */
export interface SujetIllustre {
  readonly ancre: string;
  readonly titre: Phrase;
  /** Which slide of its subject it is, and of how many. */
  readonly suite?: { readonly rang: number; readonly sur: number };
  readonly figure: FigureView;
}

/** One slide below the first. */
export interface Diapo {
  readonly ancre: string;
  /** Its number in the deck; the first slide, which holds the title, is 1. */
  readonly rang: number;
  readonly titre: Phrase;
  /** A title that takes more than two lines at full size. */
  readonly titreLong: boolean;
  readonly sousTitre: Phrase;
  /** « 2 / 3 » where a subject goes over several slides; empty otherwise. */
  readonly suite: string;
  /** Number of an axis, in its hue; empty for other subjects. */
  readonly numero: string;
  readonly teinte: number;
  /** The number is a word: it is set smaller. */
  readonly numeroLong: boolean;
  /** The one of both that a slide has. */
  readonly forme: Forme | undefined;
  readonly figure: FigureView | undefined;
  /** So few words that they are set large. */
  readonly ample: boolean;
  /** No step of its subject has a date. */
  readonly sansDates: boolean;
  readonly elements: readonly Element[];
  readonly source: Phrase;
  /** Places of the slides before and after it; empty after the last. */
  readonly precedente: string;
  readonly suivante: string;
}

/** The slides, ready to print. */
export interface DiaporamaView extends View {
  readonly mention: Phrase;
  readonly titrePage: Phrase;
  /** A title that takes more than two lines at full size. */
  readonly titreLong: boolean;
  readonly devise: Phrase | undefined;
  readonly reperes: readonly Phrase[];
  /** The hues of the axes, at the head of the first slide. */
  readonly teintes: readonly number[];
  /** On a screen, to go to a subject. */
  readonly sommaire: readonly { readonly titre: Phrase; readonly ancre: string }[];
  /** Place of the second slide; empty where there is none. */
  readonly suivante: string;
  readonly diapos: readonly Diapo[];
  /** How many slides there are, the first included. */
  readonly total: number;
}
