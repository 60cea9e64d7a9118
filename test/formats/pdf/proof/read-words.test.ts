import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { readWords } from '../../../../src/formats/pdf/proof/read-words.ts';

it('a PDF whose tree of pages leads back to itself is told to be damaged', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  const pages = document.catalog.Pages();
  pages.set(PDFName.of('Kids'), document.context.obj([document.catalog.get(PDFName.of('Pages')) ?? null]));
  await expect(readWords(await document.save({ addDefaultPage: false }), document.catalog)).rejects.toMatchObject({
    kind: 'file',
    message: 'Le texte de ce PDF ne peut pas être lu : le fichier est abîmé.',
  });
});
