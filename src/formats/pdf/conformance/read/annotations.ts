import { PDFArray, type PDFDict, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PdfPage } from '../../read/trees.ts';
import { at, dictAt, dictOf, nameAt, numberAt, numbersOf, oneOrMany } from '../../read/values.ts';
import type { Structure } from './structure.ts';

/** An annotation of a page: a link, a field, a note… */
export interface Annotation {
  readonly dict: PDFDict;
  readonly ref: PDFRef | undefined;
  readonly page: number;
  readonly subtype: string;
  readonly flags: number | undefined;
  /** The structure element that holds it. */
  readonly element: PDFDict | undefined;
  /** The standard type of that element. */
  readonly elementType: string | undefined;
  /** Whether anybody can see it: not hidden, and within the page. */
  readonly isSeen: boolean;
}

const HIDDEN = 2;

/** The annotations of all pages. */
export function readAnnotations(pages: readonly PdfPage[], structure: Structure): readonly Annotation[] {
  return pages.flatMap((page) => {
    const raw = at(page.dict, 'Annots');
    const refs = raw instanceof PDFArray ? raw.asArray() : [];
    return oneOrMany(raw).flatMap((item, index): Annotation[] => {
      const dict = dictOf(item);
      if (dict === undefined) return [];
      const ref = refs[index];
      const element = structure.elementOfObject(numberAt(dict, 'StructParent'));
      const flags = numberAt(dict, 'F');
      const type = nameAt(element, 'S');
      return [
        {
          dict,
          ref: ref instanceof PDFRef ? ref : undefined,
          page: page.number,
          subtype: nameAt(dict, 'Subtype') ?? '',
          flags,
          element,
          elementType: type === undefined ? undefined : structure.roles.standardOf(type),
          isSeen: ((flags ?? 0) & HIDDEN) === 0 && !isOutside(dict, page),
        },
      ];
    });
  });
}

function isOutside(annotation: PDFDict, page: PdfPage): boolean {
  const box = numbersOf(page.inherited('CropBox') ?? page.inherited('MediaBox'));
  const rectangle = numbersOf(at(annotation, 'Rect'));
  if (box.length !== 4 || rectangle.length !== 4) return false;
  const [left, bottom, right, top] = ordered(box);
  const [x, y, x2, y2] = ordered(rectangle);
  return x >= right || x2 <= left || y >= top || y2 <= bottom;
}

function ordered([a = 0, b = 0, c = 0, d = 0]: readonly number[]): readonly [number, number, number, number] {
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** The streams that an annotation looks like, in all its states. */
export function appearancesOf({ dict }: Annotation): readonly PDFRawStream[] {
  const looks = dictAt(dict, 'AP');
  return ['N', 'R', 'D'].flatMap((key) => {
    const look = at(looks, key);
    if (look instanceof PDFRawStream) return [look];
    const states = dictOf(look);
    return (states?.keys() ?? [])
      .map((state) => states?.lookup(state))
      .filter((state) => state instanceof PDFRawStream);
  });
}
