import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { Failure } from '../../../project/failure.ts';
import { linksOf, plainTarget, type TaggedLink } from '../finish/describe-links.ts';
import type { PageLink } from '../print/in-page.ts';
import { embedFont } from './embed-font.ts';
import { FONT_NAME, fieldName } from './field-name.ts';

/**
 * Turns each link that keeps the place of a signature into the field to sign, in place: its box and its place in the structure
 * stay. The font of the signatures comes with the fields, so that signing need not touch what others have signed.
 * @throws Failure `document` when a template wrote something into such a link, which a field can't hold
 */
export function addSignatureFields(document: PDFDocument, links: readonly PageLink[]): void {
  const places = links.filter(({ signataire }) => signataire !== undefined);
  if (places.length === 0) return;
  const { context } = document;
  const tagged = linksOf(document);
  const fields = places.map((place) => makeField(document, place, taggedLink(place, links, tagged)));
  const form = context.obj({
    Fields: fields,
    // Signatures are there, and only additions leave them valid (ISO 32000-1, table 219).
    SigFlags: 3,
    DR: { Font: { [FONT_NAME]: embedFont(context, 'latin') } },
  });
  document.catalog.set(PDFName.of('AcroForm'), context.register(form));
}

/** Links to one place are told apart by their order, which is the same in page and structure. */
function taggedLink(place: PageLink, links: readonly PageLink[], tagged: readonly TaggedLink[]): TaggedLink {
  const target = plainTarget(place.target);
  const same = links.filter((link) => plainTarget(link.target) === target);
  const found = tagged.filter((link) => link.target === target);
  const link = found[same.indexOf(place)];
  if (link === undefined || found.length !== same.length) throw new Error(`no link in the PDF for the field ${target}`);
  return link;
}

function makeField(document: PDFDocument, { signataire = '', text }: PageLink, link: TaggedLink): PDFRef {
  const { context } = document;
  const reference = link.element.lookup(PDFName.of('K'));
  const content = reference instanceof PDFArray && reference.size() === 1 ? reference.lookup(0) : reference;
  const ref = content instanceof PDFDict ? content.get(PDFName.of('Obj')) : undefined;
  const widget = context.lookupMaybe(ref, PDFDict);
  if (!(content instanceof PDFDict) || !(ref instanceof PDFRef) || widget === undefined) throw notEmpty(signataire);

  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(widget.lookup(PDFName.of('Rect')));
  const page = content.get(PDFName.of('Pg')) ?? link.element.get(PDFName.of('Pg'));
  for (const key of ['Dest', 'A', 'Border', 'Contents']) widget.delete(PDFName.of(key));
  const entries = context.obj({
    Subtype: 'Widget',
    FT: 'Sig',
    T: PDFHexString.fromText(fieldName(signataire)),
    TU: PDFHexString.fromText(text),
    F: 4, // it is printed
    ...(page === undefined ? {} : { P: page }),
    AP: { N: context.register(context.formXObject([], { BBox: [0, 0, right - left, top - bottom] })) },
  });
  for (const [key, value] of entries.entries()) widget.set(key, value);
  link.element.set(PDFName.of('S'), PDFName.of('Form'));
  return ref;
}

function numbersOf(value: unknown): readonly number[] {
  return value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index, PDFNumber).asNumber()) : [];
}

function notEmpty(signataire: string): Failure {
  return new Failure(
    'document',
    `Le champ de signature « ${signataire} » n’est pas vide : il ne peut pas être signé.`,
    'Dans le modèle de la page des signatures, ne mettez rien dans le lien qui garde la place de la signature.',
  );
}
