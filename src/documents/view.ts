import type { Etat } from '../model/etat.ts';
import type { Inline, Prose } from '../text/prose.ts';
import type { Dessin } from './figures/dessin.ts';

/** One line of text, typeset, free of any format. */
export type Phrase = readonly Inline[];

/** A picture as data: its bytes and what to say to those who can't see it. */
export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly bytes: Uint8Array;
  readonly alternative: string;
}

/** A label and what it stands for. Several values are a list. */
export interface Fait {
  readonly libelle: string;
  readonly valeurs: readonly Phrase[];
}

/** A column of a table; numbers are aligned on the right. */
export interface Colonne {
  readonly titre: string;
  readonly nombre: boolean;
}

/** A picture made from the data of the contract, with all that it shows in words beside it. */
export interface FigureView {
  /** What is drawn: data without colour or size, so that each format draws it its own way. */
  readonly dessin: Dessin;
  readonly titre: Phrase;
  /** What is seen, in a sentence or two, for those who don't see it. */
  readonly alternative: string;
  /** Where the data come from and of when they are, to print beneath. */
  readonly source: Phrase | undefined;
  /** The table beside: it holds every number and name of the drawing. Its first cells are headings. */
  readonly colonnes: readonly Colonne[];
  readonly lignes: readonly (readonly Phrase[])[];
}

/** An axis in the body of the contract, with the list of its fiches. */
export interface AxeView {
  readonly numero: string;
  readonly titre: Phrase;
  /** Hue of the axis, from 1; 0 for none. */
  readonly teinte: number;
  /** Its other wording, where a source has two. */
  readonly libelleLong: Phrase | undefined;
  readonly blocs: readonly Bloc[];
  /** A fiche that stands elsewhere in the document has its place there. */
  readonly fiches: readonly { readonly numero: string; readonly titre: Phrase; readonly ancre: string | undefined }[];
}

/** The pieces from which the body of a document is put together. Each has a template of its name. */
export type Bloc =
  | { readonly kind: 'prose'; readonly prose: Prose }
  | { readonly kind: 'liste'; readonly items: readonly Phrase[] }
  | { readonly kind: 'faits'; readonly faits: readonly Fait[] }
  | {
      readonly kind: 'tableau';
      readonly legende: Phrase;
      readonly colonnes: readonly Colonne[];
      /** The first cell of a row is its heading; an empty cell holds a dash. */
      readonly lignes: readonly (readonly Phrase[])[];
    }
  | { readonly kind: 'illustration'; readonly picture: Picture; readonly legende: Phrase | undefined }
  | {
      readonly kind: 'figure';
      readonly figure: FigureView;
      /** Whether paper pages carry the table too; on a screen it is always there, to be opened. */
      readonly tableauImprime: boolean;
    }
  | { readonly kind: 'axes'; readonly axes: readonly AxeView[] }
  | {
      readonly kind: 'groupe';
      readonly titre: Phrase;
      readonly ancre: string | undefined;
      readonly blocs: readonly Bloc[];
    };

/** A titled division of a document. */
export interface SectionView {
  readonly ancre: string;
  /** Running head of its pages. */
  readonly groupe: string;
  /** « Article 3 »; absent where divisions are not numbered. */
  readonly numero: string | undefined;
  readonly titre: Phrase;
  readonly blocs: readonly Bloc[];
}

/** The part of a document that bears `groupe` has `texte` at the head of its paper pages, and its hue at their edge. */
export interface Courant {
  readonly groupe: string;
  readonly texte: string;
  /** Hue of an axis, from 1; 0 for none. */
  readonly teinte: number;
}

/** What every document says of itself. */
export interface View {
  /** The document, which is also the name of its template. */
  readonly document: string;
  /** Name of the made file, without its extension. */
  readonly fichier: string;
  /** Title of the document, for the reader's window and the archive. */
  readonly titre: string;
  readonly sujet: string;
  readonly auteur: string;
  readonly motsCles: readonly string[];
  /** Language of the text, BCP 47. */
  readonly langue: 'fr';
  readonly etat: Etat;
  /** Mark of a draft, at the head of every page: « Projet – version 3 »; absent once the text is agreed. */
  readonly marque: string | undefined;
  /** The one word of that mark that lies across the pages. */
  readonly filigrane: string | undefined;
  /** « Transcription d'après … », where the contract was rebuilt from public sources. */
  readonly transcription: Phrase | undefined;
  /** Running heads of paper pages. */
  readonly courants: readonly Courant[];
  /** Foot of paper pages, before « page x / y ». */
  readonly pied: string;
  /** Whether the first paper page is a cover, which has no foot. */
  readonly aCouverture: boolean;
  /** Names and titles that the made document must say, whatever its template: a signatory too few is a false document. */
  readonly nomsDus: readonly string[];
}
