import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader who is not the writer finds in a PDF. */
export interface ReadPdf {
  readonly pageCount: number;
  /** The text of each page, words apart, lines joined by spaces. */
  readonly pages: readonly string[];
  /** Titles of the outline, each after its ancestors: `Axe 1 > Fiche 1.1`. */
  readonly outline: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  /** Width and height of each page, in points. */
  readonly sizes: readonly (readonly [number, number])[];
  /** What each link says to those who do not see it, in page order. */
  readonly links: readonly string[];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes possession of what it is given.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  const document = await task.promise;
  const pages: string[] = [];
  const sizes: [number, number][] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    pages.push(text.replace(/ +/g, ' ').trim());
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    sizes.push([right - left, top - bottom]);
    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype === 'Link') links.push(annotation.contentsObj?.str ?? '');
    }
  }
  const { info, metadata } = await document.getMetadata();
  const read = {
    pageCount: document.numPages,
    pages,
    outline: titles(await document.getOutline()),
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() ?? '',
    sizes,
    links,
  };
  await task.destroy();
  return read;
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function titles(items: readonly OutlineItem[] | null, above = ''): readonly string[] {
  return (items ?? []).flatMap((item) => {
    const title = above + item.title;
    return [title, ...titles(item.items, `${title} > `)];
  });
}
