import {
  type PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { at, dictOf, nameAt, oneOrMany } from '../read/values.ts';
import { structureElements } from './structure.ts';

const S: PDFName = PDFName.of('S');
const K: PDFName = PDFName.of('K');
const P: PDFName = PDFName.of('P');

/** Gives the elements that the browser made the shape that ISO 14289-1 asks for. */
export function mendElements(document: PDFDocument): void {
  const { context } = document;
  const refs = new Map<PDFDict, PDFRef>();
  for (const [ref, object] of context.enumerateIndirectObjects()) if (object instanceof PDFDict) refs.set(object, ref);
  for (const element of [...structureElements(document)]) {
    const type = nameAt(element, 'S');
    if (type === 'LI') giveBody(element, refs.get(element), context);
    else if (type === 'Figure' && isFrame(element)) element.set(S, PDFName.of('Div'));
  }
}

/** All of a list item but its label is its body (7.2: an LI holds Lbl and LBody alone). */
function giveBody(item: PDFDict, itemRef: PDFRef | undefined, context: PDFContext): void {
  if (itemRef === undefined) return;
  const kids = rawKids(item);
  const isPart = (kid: PDFObject): boolean => ['Lbl', 'LBody'].includes(nameAt(dictOf(context.lookup(kid)), 'S') ?? '');
  const others = kids.filter((kid) => !isPart(kid));
  if (others.length === 0) return;
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: itemRef });
  const page = item.get(PDFName.of('Pg'));
  if (page !== undefined) body.set(PDFName.of('Pg'), page);
  const bodyRef = context.register(body);
  body.set(K, context.obj(others));
  for (const kid of others) {
    const child = dictOf(context.lookup(kid));
    if (child?.has(S)) child.set(P, bodyRef);
  }
  const isFirst = (kid: PDFObject): boolean => kid === others[0];
  item.set(K, context.obj(kids.flatMap((kid) => (isPart(kid) ? [kid] : isFirst(kid) ? [bodyRef] : []))));
}

function rawKids(element: PDFDict): readonly PDFObject[] {
  const own = element.get(K);
  const kids = at(element, 'K');
  if (kids === undefined || own === undefined) return [];
  return isArray(kids) ? kids.asArray() : [own];
}

const isArray = (value: PDFObject): value is PDFArray => 'asArray' in value;

/** `<figure>` around an image with its own text, a table, a list or a quotation is no picture itself (7.3): a picture is a leaf. */
function isFrame(figure: PDFDict): boolean {
  if (at(figure, 'Alt') !== undefined || at(figure, 'ActualText') !== undefined) return false;
  return oneOrMany(at(figure, 'K')).some((kid) => nameAt(dictOf(kid), 'S') !== undefined);
}
