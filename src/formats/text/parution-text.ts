import type { ContactView } from '../../documents/parts/contact.ts';
import type { CitationView, ParutionView } from '../../documents/parution/view.ts';
import type { Phrase } from '../../documents/view.ts';
import { blocsText, phrasesText } from './bloc-text.ts';
import { proseText } from './prose-text.ts';
import { said, spaced, type TextWriter } from './writer.ts';

/** A text made public, from its mention to its contacts. */
export function parutionText(view: ParutionView, writer: TextWriter, width: number): string {
  const { marque, mention, dateline, embargo, titreParution, chapo, parties, citations, transcription } = view;
  const lines = [marque === undefined ? undefined : said(marque), said(mention), dateline, embargo];
  return spaced([
    ...lines.map((line) => optional(line, writer, width)),
    writer.heading(titreParution, 1, width),
    ...chapo.map((bloc) => blocsText([bloc], writer, width)),
    ...parties.map(({ titre, blocs }) =>
      spaced([titre === undefined ? '' : writer.heading(titre, 2, width), blocsText(blocs, writer, width)]),
    ),
    ...citations.map((citation) => citationText(citation, writer, width)),
    titled(view.titrePieces, phrasesText(view.pieces, writer, width), writer, width),
    titled(
      view.titreContacts,
      spaced(view.contacts.map((contact) => contactText(contact, writer, width))),
      writer,
      width,
    ),
    optional(transcription, writer, width),
  ]);
}

function optional(phrase: Phrase | undefined, writer: TextWriter, width: number): string {
  return phrase === undefined ? '' : writer.paragraph(phrase, width);
}

function titled(titre: string, text: string, writer: TextWriter, width: number): string {
  return text === '' ? '' : spaced([writer.heading(said(titre), 2, width), text]);
}

function citationText({ texte, auteur }: CitationView, writer: TextWriter, width: number): string {
  return writer.quote((inner) => spaced([proseText(texte, writer, inner), optional(auteur, writer, inner)]), width);
}

/** Who it is and how to reach them, a line each. */
function contactText({ qui, joindre }: ContactView, writer: TextWriter, width: number): string {
  const lines = [...qui, ...joindre];
  return writer.paragraph(
    lines.flatMap((line, index) => (index === 0 ? line : [{ kind: 'break' } as const, ...line])),
    width,
  );
}
