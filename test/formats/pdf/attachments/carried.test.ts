import { Buffer } from 'node:buffer';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFiles } from '../../../../src/formats/pdf/attachments/pack.ts';
import { readCarried } from '../../../../src/formats/pdf/index.ts';

/** A file of these objects, with a table that leads to them; behind it, if asked, a version whose table leads to none of its own. */
function pdf(objects: readonly string[], unlisted?: string, more = ''): Buffer {
  let text = '%PDF-1.7\n';
  const rows = objects.map((object, index) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const close = (table: string, previous: string): void => {
    const start = text.length;
    text += `xref\n${table}trailer\n<< /Size 7 /Root 1 0 R ${previous}>>\nstartxref\n${start}\n%%EOF\n`;
  };
  const first = text.length;
  close(`1 ${objects.length}\n${rows.join('')}`, '');
  if (unlisted !== undefined) {
    text += unlisted;
    close('0 0\n', `/Prev ${first} `);
  }
  return Buffer.from(text + more, 'latin1');
}

const archive = (contrat: string): string => {
  const bytes = Buffer.from(packFiles(new Map([['contrat.yaml', strToU8(contrat)]])));
  return `<< /Type /EmbeddedFile /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
};
const OBJECTS = [
  '<< /Type /Catalog /Pages 2 0 R /AF [4 0 R] >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
  '<< /Type /Filespec /UF (cls.zip) /AFRelationship /Source /EF << /UF 5 0 R >> >>',
  archive('titre: le bon\n'),
];

describe('the folder that a PDF carries', () => {
  it('is given as it was put in', async () => {
    const carried = await readCarried(pdf(OBJECTS));
    expect(Buffer.from(carried?.files.get('contrat.yaml') ?? '').toString()).toBe('titre: le bon\n');
  });

  it('is not given when another stands in the file, where no reader of PDF finds it', async () => {
    const bytes = pdf(OBJECTS, `5 0 obj\n${archive('titre: un autre\n')}\nendobj\n`);
    await expect(readCarried(bytes)).rejects.toMatchObject({
      kind: 'file',
      message: /celui que montrent les lecteurs/,
    });
  });

  it('is not given when it is damaged', async () => {
    const damaged = '<< /Type /EmbeddedFile /Filter /FlateDecode /Length 4 >>\nstream\nnon.\nendstream';
    await expect(readCarried(pdf([...OBJECTS.slice(0, 4), damaged]))).rejects.toMatchObject({
      kind: 'file',
      message: '« cls.zip », joint à ce PDF, est abîmé.',
    });
  });

  it('is not given when a signed file is so damaged that nothing tells which it is', async () => {
    const bytes = pdf(OBJECTS, undefined, '% /ByteRange [0 12 13 14]\n');
    await expect(readCarried(bytes)).rejects.toMatchObject({ kind: 'file', message: /rien ne dit plus/ });
    expect((await readCarried(pdf(OBJECTS, undefined, '% un mot\n')))?.name).toBe('cls');
  });
});
