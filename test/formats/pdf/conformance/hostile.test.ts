import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkConformance, readPdfFile } from '../../../../src/formats/pdf/conformance/index.ts';
import { Failure } from '../../../../src/project/failure.ts';
import { makeSample } from './sample.ts';

let sample: Buffer = Buffer.alloc(0);
beforeAll(async () => {
  sample = Buffer.from((await makeSample()).bytes);
});

/** A file of these objects, the first of them the catalogue. */
function pdf(...objects: readonly (string | Buffer)[]): Buffer {
  const parts = objects.flatMap((object, index) => [`${index + 1} 0 obj\n`, object, '\nendobj\n']);
  return Buffer.concat(['%PDF-1.7\n', ...parts, 'trailer\n<</Root 1 0 R>>\n%%EOF\n'].map((part) => Buffer.from(part)));
}

const stream = (dict: string, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<<${dict}/Length ${bytes.length}>>\nstream\n`), bytes, Buffer.from('\nendstream')]);
const CATALOG = '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R>>';
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>';

/** Reads and checks; a file that can't be read gives its failure. */
async function outcome(bytes: Uint8Array): Promise<'read' | Failure> {
  try {
    checkConformance(await readPdfFile(bytes));
    return 'read';
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

describe('a hostile PDF', () => {
  it.each<[string, () => Buffer]>([
    ['of nothing', () => Buffer.alloc(0)],
    ['of noise', () => Buffer.from(`%PDF-1.7\n${'x(<[/'.repeat(50_000)}`)],
    ['of digits', () => Buffer.from(`%PDF-1.7\n${'1'.repeat(300_000)}`)],
    ['without a catalogue', () => pdf('<</Type/Font>>')],
    [
      'of objects packed a thousand times',
      () =>
        pdf(
          CATALOG,
          PAGES,
          '<</Type/Page>>',
          stream('/Type/Obj#53tm/N 1/First 4/Filter/FlateDecode', deflateSync(Buffer.alloc(100 * 1024 * 1024))),
        ),
    ],
    [
      'with arrays in arrays',
      () => pdf(CATALOG, PAGES, `<</Type/Page/X ${'['.repeat(50_000)}${']'.repeat(50_000)}>>`, '<<>>'),
    ],
    ...(
      [
        ['rows without end', '/W[1 9000000000000 1]/Index[5 1]'],
        ['rows without number', '/W[1 2 1]/Index[5 900000000000]'],
        ['rows packed in a way of its own', '/W[1 2 1]/Filter[/FlateDecode/FlateDecode]'],
      ] as const
    ).map(([what, dict]): [string, () => Buffer] => [
      `whose cross-references have ${what}`,
      () =>
        pdf(
          CATALOG,
          PAGES,
          '<</Type/Page>>',
          stream(`/Type/XRef/Size 4/Root 1 0 R${dict}% ${' '.repeat(500)}\n`, deflateSync(Buffer.alloc(8))),
        ),
    ]),
    ['of open strings', () => Buffer.from(`%PDF-1.7\n${'1 0 obj ( endobj '.repeat(2000)}`)],
  ])('%s is told to be unreadable, in French', async (_, make) => {
    const found = await outcome(make());
    expect(found).toMatchObject({ kind: 'file', message: expect.stringMatching(/^Ce fichier/) });
  });

  it.each<[string, () => Buffer]>([
    [
      'whose pages lead back to themselves',
      () => pdf(CATALOG, '<</Type/Pages/Kids[2 0 R 3 0 R]>>', '<</Kids[2 0 R 4 0 R]>>', '<<>>'),
    ],
    [
      'whose structure leads back to itself',
      () =>
        pdf(
          CATALOG,
          PAGES,
          '<</Type/Page>>',
          '<</K 5 0 R/ParentTree 6 0 R>>',
          '<</S/P/K[5 0 R 5 0 R 4 0 R]>>',
          '<</Kids[6 0 R]>>',
        ),
    ],
    [
      'whose roles and fields turn in circles',
      () =>
        pdf(
          '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R/AcroForm<</Fields[5 0 R]>>>>',
          PAGES,
          '<</Type/Page>>',
          '<</K<</S/A>>/RoleMap<</A/B/B/A>>>>',
          '<</Kids[5 0 R]/Parent 5 0 R>>',
        ),
    ],
    [
      'whose forms paint each other',
      () =>
        pdf(
          CATALOG,
          PAGES,
          '<</Type/Page/Contents 5 0 R/Resources 6 0 R>>',
          '<<>>',
          stream('', Buffer.from('/A Do /A Do')),
          '<</XObject<</A 7 0 R>>>>',
          stream('/Subtype/Form/Resources 6 0 R', Buffer.from('/A Do /A Do '.repeat(50))),
        ),
    ],
    [
      'with elements in elements',
      () =>
        pdf(
          CATALOG,
          PAGES,
          '<</Type/Page>>',
          '<</K 5 0 R>>',
          ...Array.from({ length: 20_000 }, (_, index) => `<</S/Div/K ${index + 6} 0 R>>`),
        ),
    ],
    [
      'packed a thousand times',
      () =>
        pdf(
          CATALOG,
          PAGES,
          '<</Type/Page/Contents 5 0 R>>',
          '<<>>',
          stream('/Filter/FlateDecode', deflateSync(Buffer.alloc(400 * 1024 * 1024))),
        ),
    ],
    [
      'with a table of a million columns',
      () =>
        pdf(
          CATALOG,
          PAGES,
          '<</Type/Page>>',
          '<</K<</S/Table/K<</S/TR/K<</S/TD/A<</O/Table/ColSpan 999999999>>>>>>>>>>',
        ),
    ],
    [
      'with content of nothing but brackets',
      () =>
        pdf(CATALOG, PAGES, '<</Type/Page/Contents 5 0 R>>', '<<>>', stream('', Buffer.from('[<<('.repeat(100_000)))),
    ],
  ])('%s is read to its end', async (_, make) => {
    expect(await outcome(make())).toBe('read');
  });

  it('cut off anywhere gives a clear end', async () => {
    for (let part = 1; part < 12; part += 1) {
      const found = await outcome(sample.subarray(0, Math.floor((sample.length * part) / 12)));
      if (found !== 'read') expect(found.kind).toBe('file');
    }
  });

  it('with bytes changed anywhere gives a clear end', async () => {
    for (let round = 0; round < 60; round += 1) {
      const bytes = Buffer.from(sample);
      for (let step = 0; step < 40; step += 1)
        bytes[(round * 7919 + step * 104_729) % bytes.length] = (round * 31 + step * 17) % 256;
      const found = await outcome(bytes);
      if (found !== 'read') expect(found.kind).toBe('file');
    }
  });
});
