import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { structureElements } from '../../../../src/formats/pdf/finish/structure.ts';
import { openBrowser, type PdfBrowser } from '../../../../src/formats/pdf/index.ts';
import { signatureFont } from '../../../../src/formats/pdf/signature/embed-font.ts';
import { NO_BROWSER, thisMachine } from '../machine.ts';

const OPTIONS = { title: 'Contrat', lang: 'fr', date: new Date('2024-06-28T12:00:00Z'), version: '1.2.3' };
const isEmbedded = process.platform === 'linux' && process.arch === 'x64';

let browser: PdfBrowser;
beforeAll(async () => {
  const machine = isEmbedded ? { ...thisMachine(), env: { PATH: process.env.PATH } } : thisMachine();
  browser = await openBrowser(machine, isEmbedded ? { files: NO_BROWSER } : {});
}, 60_000);
afterAll(() => browser?.close());

const place = (id: string, inside = ''): string =>
  `<li style="height: 60mm"><a id="signature-${id}" href="#signature-${id}" data-signataire="${id}" aria-label="Signature : ${id}"
    style="display: block; width: 50mm; height: 30mm">${inside}</a></li>`;
const page = (body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>P</title></head><body><h1>P</h1>${body}</body></html>`;

async function printed(body: string): Promise<PDFDocument> {
  return PDFDocument.load(await browser.print(page(body), OPTIONS), { updateMetadata: false });
}

function fieldsOf(document: PDFDocument): readonly PDFDict[] {
  const form = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  const fields = form.lookup(PDFName.of('Fields'), PDFArray);
  return fields.asArray().map((_, index) => fields.lookup(index, PDFDict));
}

const text = (field: PDFDict, key: string): string => field.lookup(PDFName.of(key), PDFHexString).decodeText();

describe('a page with places for signatures', () => {
  let document: PDFDocument;
  beforeAll(async () => {
    // A text of the contract can lead to such a place; that does not make it one.
    document = await printed(`<p><a href="#signature-a.b">Plus bas</a></p><ul>${place('a.b')}${place('ars')}</ul>`);
  });

  it('has one named field for each, with what is said of it, in its box', () => {
    const fields = fieldsOf(document);
    expect(fields.map((field) => [text(field, 'T'), text(field, 'TU')])).toEqual([
      ['a%2Eb', 'Signature : a.b'],
      ['ars', 'Signature : ars'],
    ]);
    for (const field of fields) {
      const { width, height } = field.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
      expect(width).toBeCloseTo((50 / 25.4) * 72, 0);
      expect(height).toBeCloseTo((30 / 25.4) * 72, 0);
      expect(field.lookup(PDFName.of('P'))).toBe(document.getPage(0).node);
      expect(field.lookup(PDFName.of('Dest'))).toBeUndefined();
    }
  });

  it('keeps them in the structure, as fields of a form; the link stays a link', () => {
    const kinds = [...structureElements(document)].map((element) => String(element.get(PDFName.of('S'))));
    expect(kinds.filter((kind) => kind === '/Form')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === '/Link')).toHaveLength(1);
  });

  it('brings the font of the signatures, as TrueType', () => {
    const form = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
    const fonts = form.lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
    const font = fonts.lookup(PDFName.of('ClsSignature'), PDFDict);
    const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    const file = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict).lookup(PDFName.of('FontFile2'));
    expect(file).toBeInstanceOf(PDFRawStream);
  });
});

describe('a page without', () => {
  it('has no form at all', async () => {
    const document = await printed('<p><a href="#x">x</a></p><p id="x">y</p>');
    expect(document.catalog.get(PDFName.of('AcroForm'))).toBeUndefined();
  });
});

describe('a place into which a template wrote', () => {
  it('is refused: a field can hold no text', async () => {
    await expect(printed(`<ul>${place('ars', 'Signez ici')}</ul>`)).rejects.toThrow(/« ars » n’est pas vide/);
  });
});

describe('the font of signatures', () => {
  it('has the letters of French and their widths', () => {
    const font = signatureFont('latin');
    for (const sign of 'aéÀœŒç’«»—…€ \u00a0')
      expect(font.glyphs.get(sign.codePointAt(0) ?? 0), sign).toBeGreaterThan(0);
    const width = (sign: string): number => font.widthOf(font.glyphs.get(sign.codePointAt(0) ?? 0) ?? 0);
    expect(width('i')).toBeLessThan(width('m'));
    expect(font.capHeight).toBeGreaterThan(600);
    expect(signatureFont('latin-ext').glyphs.has('ł'.codePointAt(0) ?? 0)).toBe(true);
  });
});
