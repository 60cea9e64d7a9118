import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { Failure } from '../../../project/failure.ts';

/** What stands on one sheet. */
export interface SheetText {
  /** The text that belongs to the document, in the order it is painted. */
  readonly tagged: string;
  /** The text around it: running heads and feet. */
  readonly around: string;
}

/** All that a PDF says. */
export interface PdfWords {
  /** The text in the order of the structure, which is the order in which it is read aloud. */
  readonly text: string;
  readonly sheets: readonly SheetText[];
}

/**
 * Reads the words of a tagged PDF, whose catalog is given with it.
 * @throws Failure `file` when the reader can't make out the pages
 */
export async function readWords(bytes: Uint8Array, catalog: PDFDict): Promise<PdfWords> {
  try {
    return await readPages(bytes, catalog);
  } catch {
    throw new Failure(
      'file',
      'Le texte de ce PDF ne peut pas être lu : le fichier est abîmé.',
      'Refaites-le, ou reprenez-le là d’où il vient.',
    );
  }
}

async function readPages(bytes: Uint8Array, catalog: PDFDict): Promise<PdfWords> {
  const { getDocumentProxy } = await import('unpdf');
  // It keeps the bytes that it is given for itself.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const contents = new Map<string, string>();
    const sheets: SheetText[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      sheets.push(sheetOf(items, contents));
      page.cleanup();
    }
    return { text: structureText(catalog, contents), sheets };
  } finally {
    await pdf.destroy();
  }
}

type Item = { readonly str: string } | { readonly type: string; readonly id?: string | null };

function sheetOf(items: readonly object[], contents: Map<string, string>): SheetText {
  const open: (string | undefined)[] = [];
  let tagged = '';
  let around = '';
  for (const item of items as readonly Item[]) {
    if ('str' in item) {
      const holder = open.findLast((id) => id !== undefined);
      if (holder === undefined) around += item.str;
      else {
        tagged += item.str;
        contents.set(holder, (contents.get(holder) ?? '') + item.str);
      }
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? undefined);
  }
  return { tagged, around };
}

/** The bullets and numbers of lists are drawn by the browser: no page of ours holds them as text. */
const DRAWN = PDFName.of('Lbl');
/** What is written in a picture, as on a map, is the picture's: its alternative text stands for it. */
const PICTURE = PDFName.of('Figure');
const HEAD_CELL = PDFName.of('TH');

/** What stands below an element: another one, or a piece of content with the sheet that it is on. */
interface Kid {
  readonly value: PDFObject | undefined;
  readonly page: PDFRef | undefined;
  readonly isInHead: boolean;
}

/** The pieces of content in the order of the structure. It is walked on a stack: no depth can exhaust another. */
function structureText(catalog: PDFDict, contents: ReadonlyMap<string, string>): string {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  const pieces: string[] = [];
  const seen = new Set<PDFObject>();
  const waiting: Kid[] = root instanceof PDFDict ? kidsOf(root, undefined, false) : [];
  for (let kid = waiting.pop(); kid !== undefined; kid = waiting.pop()) {
    const { value, page, isInHead } = kid;
    const mcid = mcidOf(value);
    if (mcid !== undefined) pieces.push(contents.get(contentId(page, mcid)) ?? '');
    if (mcid !== undefined || !(value instanceof PDFDict) || seen.has(value)) continue;
    seen.add(value);
    const type = value.lookup(PDFName.of('S'));
    if (type !== DRAWN && type !== PICTURE) waiting.push(...kidsOf(value, page, isInHead || type === HEAD_CELL));
  }
  return pieces.join(' ');
}

/** The kids of an element, the last first, as the stack wants them. */
function kidsOf(holder: PDFDict, above: PDFRef | undefined, isInHead: boolean): Kid[] {
  const page = pageOf(holder) ?? above;
  const kids = holder.lookup(PDFName.of('K'));
  const values = kids instanceof PDFArray ? kids.asArray().map((_, index) => kids.lookup(index)) : [kids];
  const all = values.map((value) => ({ value, page: (value instanceof PDFDict && pageOf(value)) || page, isInHead }));
  const first = all.find(({ value }) => mcidOf(value) !== undefined);
  // The head of a table stands again on each sheet that the table goes on to, as further content of the same cell.
  const isAgain = (kid: Kid): boolean => isInHead && mcidOf(kid.value) !== undefined && kid.page !== first?.page;
  return all.filter((kid) => !isAgain(kid)).reverse();
}

function mcidOf(value: PDFObject | undefined): number | undefined {
  const number = value instanceof PDFDict ? value.lookup(PDFName.of('MCID')) : value;
  return number instanceof PDFNumber ? number.asNumber() : undefined;
}

function pageOf(element: PDFDict): PDFRef | undefined {
  const page = element.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? page : undefined;
}

/** The name that pdf.js gives to a piece of marked content. */
function contentId(page: PDFRef | undefined, mcid: number): string {
  const generation = page?.generationNumber === 0 ? '' : String(page?.generationNumber);
  return `p${page?.objectNumber}R${generation}_mc${mcid}`;
}
