import { Buffer } from 'node:buffer';
import { PDFArray, PDFContext, type PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendRevision, bodyOf } from '../../../../src/formats/pdf/signature/file/append-revision.ts';
import { readRevisions, type Snapshot, snapshotOf } from '../../../../src/formats/pdf/signature/file/revisions.ts';
import { rootOf } from '../../../../src/formats/pdf/signature/file/values.ts';
import { readP12, readSignatures, signPdf } from '../../../../src/formats/pdf/signature/index.ts';
import { makeIdentity, p12Of } from './make-certificate.ts';
import { signablePdf } from './signable.ts';

let signed: Buffer;
let sign: (bytes: Uint8Array, signataire: string) => Promise<Uint8Array>;

beforeAll(async () => {
  const identity = await makeIdentity({ name: 'Camille Exemple' });
  const credential = readP12(await p12Of(identity, 'secret'), 'secret', 'essai.p12');
  sign = (bytes, signataire) =>
    signPdf(bytes, {
      signataire,
      credential,
      date: new Date('2026-07-04T12:05:00Z'),
      name: 'Camille Exemple',
      location: undefined,
      lines: [{ text: 'Camille Exemple', size: 11 }],
      timestampUrl: undefined,
      signal: new AbortController().signal,
    });
  signed = Buffer.from(await sign(await signablePdf('ars', 'ville'), 'ars'));
}, 60_000);

/** What is told of the first signature; `damaged` where the file can't be understood any more. */
async function toldOf(bytes: Uint8Array): Promise<{ isSound: boolean; changes: readonly string[] }> {
  const found = await readSignatures(bytes, { trusted: undefined, now: new Date(0) }).catch(() => undefined);
  const signature = found?.fields.find(({ signataire }) => signataire === 'ars')?.signature;
  if (signature === undefined) return { isSound: false, changes: ['damaged'] };
  const { coversVersion, hasRightDigest, hasRightSignature, changesSince } = signature;
  return { isSound: coversVersion && hasRightDigest && hasRightSignature, changes: changesSince };
}

type Edit = (snapshot: Snapshot, context: PDFContext) => readonly (readonly [number, PDFObject])[];

/** Adds a version to the signed file that has these objects in place of others. */
function withVersion(edit: Edit): Buffer {
  const revisions = readRevisions(signed);
  const last = revisions.at(-1);
  if (last === undefined) throw new Error('no version');
  const context = PDFContext.create();
  context.largestObjectNumber = sizeOf(last.trailer) - 1;
  const changed = edit(snapshotOf(signed, revisions), context);
  const added = context.enumerateIndirectObjects().map(([ref, object]) => [ref.objectNumber, object] as const);
  const objects = [...changed, ...added].map(([number, object]) => ({ number, body: bodyOf(object) }));
  return appendRevision(signed, last, context.largestObjectNumber + 1, objects).file;
}

const sizeOf = (trailer: PDFDict): number => trailer.lookup(PDFName.of('Size'), PDFNumber).asNumber();
const refOf = (dict: PDFObject | undefined, key: string): PDFRef => (dict as PDFDict).get(PDFName.of(key)) as PDFRef;
const copy = (object: PDFObject | undefined): PDFDict => (object as PDFDict).clone(PDFContext.create());

function firstPage(snapshot: Snapshot): PDFRef {
  const kids = (pages: PDFObject | undefined): PDFRef => (snapshot.entry(pages, 'Kids') as PDFArray).get(0) as PDFRef;
  let ref = kids(snapshot.entry(rootOf(snapshot), 'Pages'));
  while (snapshot.entry(snapshot.resolve(ref), 'Kids') !== undefined) ref = kids(snapshot.resolve(ref));
  return ref;
}

describe('a signed document', () => {
  it('is sound as it is, and after another signature', async () => {
    expect(await toldOf(signed)).toEqual({ isSound: true, changes: [] });
    expect(await toldOf(await sign(signed, 'ville'))).toEqual({ isSound: true, changes: [] });
  });

  it('is no longer after a change of any bit', async () => {
    const gap = signed.indexOf('/Contents <');
    const gapEnd = signed.indexOf('>', gap);
    const places = Array.from({ length: 97 }, (_, index) => Math.floor((index * (signed.length - 1)) / 96));
    const outside = places.filter((place) => place < gap || place > gapEnd);
    expect(outside.length).toBeGreaterThan(60);
    // Within the value: its first byte, one of the signature itself, and the reserve behind it.
    for (const place of [...outside, gap + 12, gapEnd - 1]) {
      const changed = Buffer.from(signed);
      changed[place] = (changed[place] ?? 0) ^ 0x01;
      expect((await toldOf(changed)).isSound, `bit of byte ${place}`).toBe(false);
    }
  });

  it('is no longer when the value is not what the key gives', async () => {
    const start = signed.indexOf('/Contents <') + '/Contents <'.length;
    const length = 4 + Number.parseInt(signed.toString('latin1', start + 4, start + 8), 16);
    // The value itself ends the signature.
    for (const place of [start + 2 * length - 1, start + 2 * length - 20]) {
      const changed = Buffer.from(signed);
      changed.write(changed[place] === 0x30 ? '1' : '0', place, 'latin1');
      const { fields } = await readSignatures(changed, { trusted: undefined, now: new Date(0) });
      expect(fields[0]?.signature).toMatchObject({
        coversVersion: true,
        hasRightDigest: true,
        hasRightSignature: false,
      });
    }
  });

  it('is no longer when something stands behind it', async () => {
    expect((await toldOf(Buffer.concat([signed, Buffer.from('% un mot de plus\n')]))).isSound).toBe(false);
  });

  it('is no longer when its end is cut off', async () => {
    expect((await toldOf(signed.subarray(0, signed.length - 10))).isSound).toBe(false);
  });
});

describe('a version after the signature', () => {
  const cases: readonly (readonly [string, Edit, RegExp])[] = [
    [
      'that changes what a page shows',
      (snapshot, context) => {
        const ref = refOf(snapshot.resolve(firstPage(snapshot)), 'Contents');
        return [[ref.objectNumber, context.stream('BT ET')]];
      },
      /^le contenu de la page 1$/,
    ],
    [
      'that turns a page',
      (snapshot) => {
        const ref = firstPage(snapshot);
        const page = copy(snapshot.resolve(ref));
        page.set(PDFName.of('Rotate'), PDFNumber.of(180));
        return [[ref.objectNumber, page]];
      },
      /^la page 1$/,
    ],
    [
      'that adds a page',
      (snapshot, context) => {
        const ref = refOf(rootOf(snapshot), 'Pages');
        const pages = copy(snapshot.resolve(ref));
        const kids = pages.lookup(PDFName.of('Kids'), PDFArray).clone(context);
        kids.push(context.register(context.obj({ Type: 'Page', Parent: ref, MediaBox: [0, 0, 100, 100] })));
        pages.set(PDFName.of('Kids'), kids);
        return [[ref.objectNumber, pages]];
      },
      /^le nombre de pages \(2, puis 3\); la liste des pages$/,
    ],
    [
      'that brings attachments',
      (snapshot, context) => {
        const ref = snapshot.trailer.get(PDFName.of('Root')) as PDFRef;
        const root = copy(snapshot.resolve(ref));
        root.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: [] } }));
        return [[ref.objectNumber, root]];
      },
      /^la racine du document \(Names\)$/,
    ],
    [
      'that takes the signature away',
      (snapshot) => {
        const form = snapshot.entry(rootOf(snapshot), 'AcroForm');
        const ref = (snapshot.entry(form, 'Fields') as PDFArray).get(0) as PDFRef;
        const field = copy(snapshot.resolve(ref));
        field.delete(PDFName.of('AP'));
        return [[ref.objectNumber, field]];
      },
      /^le champ de signature « ars »$/,
    ],
    [
      'that moves a field nobody signed',
      (snapshot, context) => {
        const form = snapshot.entry(rootOf(snapshot), 'AcroForm');
        const ref = (snapshot.entry(form, 'Fields') as PDFArray).get(1) as PDFRef;
        const field = copy(snapshot.resolve(ref));
        field.set(PDFName.of('V'), context.register(context.obj({ Type: 'Sig' })));
        field.set(PDFName.of('Rect'), context.obj([0, 0, 600, 800]));
        return [[ref.objectNumber, field]];
      },
      /^le champ de signature « ville »$/,
    ],
  ];

  it.each(cases)('%s is told', async (_, edit, told) => {
    const { isSound, changes } = await toldOf(withVersion(edit));
    expect(isSound).toBe(true);
    expect(changes.join('; ')).toMatch(told);
  });

  it('that only brings what nothing leads to changes nothing', async () => {
    const bytes = withVersion((_, context) => {
      context.register(context.obj({ Type: 'Rien' }));
      return [];
    });
    expect(await toldOf(bytes)).toEqual({ isSound: true, changes: [] });
  });
});

/** Adds a version that has one more object before a table of cross-references written by hand. */
function withTable(body: string, table: (offset: number) => string, size?: number): Buffer {
  const { trailer, start } = readRevisions(signed).at(-1) ?? {};
  if (trailer === undefined) throw new Error('no version');
  const kept = ['Root', 'Info', 'ID'].map((key) => `/${key} ${trailer.get(PDFName.of(key))}`).join(' ');
  const end = signed.length + body.length;
  const words = `xref\n${table(signed.length)}trailer\n<< /Size ${size ?? sizeOf(trailer)} ${kept} /Prev ${start} >>\n`;
  return Buffer.concat([signed, Buffer.from(`${body}${words}startxref\n${end}\n%%EOF\n`, 'latin1')]);
}

describe('a version of two readings', () => {
  const row = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`;

  it('is refused when one object has two places: readers differ on which counts', async () => {
    const snapshot = snapshotOf(signed, readRevisions(signed));
    const page = snapshot.resolve(firstPage(snapshot));
    const { objectNumber } = refOf(page, 'Contents');
    const place = snapshot.place(objectNumber);
    if (place?.kind !== 'alone') throw new Error('a page without content');
    const other = `${objectNumber} 0 obj\n<< /Length 5 >>\nstream\nBT ET\nendstream\nendobj\n`;
    const honest = withTable(other, () => `${objectNumber} 1\n${row(place.offset)}`);
    expect(await toldOf(honest)).toEqual({ isSound: true, changes: [] });
    const twofold = withTable(other, (at) => `${objectNumber} 1\n${row(at)}${objectNumber} 1\n${row(place.offset)}`);
    expect(await toldOf(twofold)).toEqual({ isSound: false, changes: ['damaged'] });
  });

  it('is told when its size leaves objects out', async () => {
    expect((await toldOf(withTable('', () => '0 0\n', 4))).changes).toEqual(['la racine du document']);
  });
});

describe('a file that was prepared to change later', () => {
  it('is found out when what it speaks of comes to be', async () => {
    const revisions = readRevisions(signed);
    const snapshot = snapshotOf(signed, revisions);
    const size = sizeOf(snapshot.trailer);
    // The catalogue leads to an object that is not there; then the other party signs, and then it is.
    const prepared = Buffer.from(
      withVersion(() => {
        const ref = snapshot.trailer.get(PDFName.of('Root')) as PDFRef;
        const root = copy(snapshot.resolve(ref));
        root.set(PDFName.of('OpenAction'), PDFRef.of(size + 500));
        return [[ref.objectNumber, root]];
      }),
    );
    const second = await sign(prepared, 'ville');
    const last = readRevisions(second).at(-1);
    if (last === undefined) throw new Error('no version');
    const body = Buffer.from('<< /S /JavaScript >>');
    const { file } = appendRevision(second, last, size + 501, [{ number: size + 500, body }]);
    const { fields } = await readSignatures(file, { trusted: undefined, now: new Date(0) });
    expect(fields.find(({ signataire }) => signataire === 'ville')?.signature?.changesSince).toHaveLength(1);
  });
});
