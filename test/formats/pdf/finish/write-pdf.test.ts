import { PDFDocument, PDFHexString, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../src/formats/pdf/finish/write-pdf.ts';
import { readPdf } from '../read-pdf.ts';

/** A document of three pages with many small objects, more than one stream of them holds. */
async function sample(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let page = 0; page < 3; page += 1) document.addPage([200, 100 + page]);
  const { context } = document;
  const many = Array.from({ length: 1234 }, (_, index) => context.register(context.obj({ Numero: index })));
  document.catalog.set(PDFName.of('Essai'), context.obj(many));
  const metadata = context.stream('<x:xmpmeta/>', { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const id = PDFHexString.of('0'.repeat(32));
  context.trailerInfo.ID = context.obj([id, id]);
  return document;
}

const objectsOf = ({ context }: PDFDocument): ReadonlyMap<string, PDFObject> =>
  new Map(
    context
      .enumerateIndirectObjects()
      .filter(([, object]) => !/\/Type \/(?:XRef|ObjStm)/.test(object.toString().slice(0, 300)))
      .map(([ref, object]) => [ref.tag, object]),
  );

describe('writing a PDF', () => {
  it('keeps every object under its number', async () => {
    const document = await sample();
    const before = new Map([...objectsOf(document)].map(([tag, object]) => [tag, object.toString()]));
    const read = await PDFDocument.load(await writePdf(document), {
      updateMetadata: false,
      throwOnInvalidObject: true,
    });
    const after = new Map([...objectsOf(read)].map(([tag, object]) => [tag, object.toString()]));
    expect(before.size).toBeGreaterThan(1234);
    expect(after).toEqual(before);
  });

  it('gives a file that another reader opens, small and with its metadata at the head', async () => {
    const bytes = await writePdf(await sample());
    expect((await readPdf(bytes)).sizes).toEqual([
      [200, 100],
      [200, 101],
      [200, 102],
    ]);
    expect(Buffer.from(bytes).subarray(0, 200).toString('latin1')).toContain('<x:xmpmeta/>');
    expect(bytes.length).toBeLessThan(30_000);
  });
});
