import type { Prose } from '../../text/prose.ts';
import type { ContactView } from '../parts/contact.ts';
import type { Bloc, Phrase, View } from '../view.ts';

/** What somebody said, with who and in what function. */
export interface CitationView {
  readonly texte: Prose;
  readonly auteur: Phrase | undefined;
}

/** A part of a text made public; one without a title goes on from the part before. */
export interface PartieParution {
  readonly titre: Phrase | undefined;
  readonly blocs: readonly Bloc[];
}

/** A text made public about the contract, ready to print: a press release or a news article. */
export interface ParutionView extends View {
  readonly mention: string;
  /** « Paris, le 4 mai 2018 ». */
  readonly dateline: Phrase | undefined;
  readonly embargo: Phrase | undefined;
  readonly titreParution: Phrase;
  readonly chapo: readonly Bloc[];
  readonly parties: readonly PartieParution[];
  readonly citations: readonly CitationView[];
  readonly titrePieces: string;
  readonly pieces: readonly Phrase[];
  readonly titreContacts: string;
  readonly contacts: readonly ContactView[];
}

/** Whether a View is that of a text made public, which also has its place in an e-mail. */
export function isParution(view: View): view is ParutionView {
  return 'titreParution' in view;
}
