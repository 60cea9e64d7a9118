import { PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  CLAUSE_TESTS,
  type ClauseId,
  checkConformance,
  NOT_CHECKED,
  readPdfFile,
} from '../../../../src/formats/pdf/conformance/index.ts';
import { decodeStream } from '../../../../src/formats/pdf/read/streams.ts';
import { makeSample, written } from './sample.ts';

let sample: Uint8Array = new Uint8Array();
let said: readonly string[] = [];
beforeAll(async () => {
  ({ bytes: sample, said } = await makeSample());
});

const clausesOf = async (bytes: Uint8Array): Promise<readonly ClauseId[]> =>
  checkConformance(await readPdfFile(bytes)).faults.flatMap(({ clauses }) => clauses);

/** The sample, changed. */
async function broken(change: (document: PDFDocument) => void): Promise<readonly ClauseId[]> {
  const document = await PDFDocument.load(sample, { updateMetadata: false });
  change(document);
  return clausesOf(await written(document));
}

const name = (text: string): PDFName => PDFName.of(text);

/** The first object of the document for which `is` holds. */
function find(document: PDFDocument, is: (dict: PDFDict) => boolean): PDFDict {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (dict instanceof PDFDict && is(dict)) return dict;
  }
  throw new Error('no such object in the sample');
}

const element = (document: PDFDocument, type: string): PDFDict =>
  find(document, (dict) => dict.get(name('S')) === name(type) && dict.has(name('P')));
const link = (document: PDFDocument): PDFDict => find(document, (dict) => dict.get(name('Subtype')) === name('Link'));
const font = (document: PDFDocument): PDFDict => find(document, (dict) => dict.get(name('Subtype')) === name('Type0'));

/** Changes the first content that `change` changes: that of a page or of a form, as one with a blend mode is. */
function changeContent(document: PDFDocument, change: (content: string) => string): void {
  const pages = document.getPages().map(({ node }) => node.get(name('Contents')));
  for (const [ref, stream] of document.context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream)) continue;
    if (!pages.includes(ref) && stream.dict.get(name('Subtype')) !== name('Form')) continue;
    const content = Buffer.from(decodeStream(stream) ?? []).toString('latin1');
    const changed = change(content);
    if (changed === content) continue;
    const packed = document.context.flateStream(changed);
    for (const key of ['Filter', 'Length']) stream.dict.set(name(key), packed.dict.get(name(key)) ?? name('None'));
    document.context.assign(ref, PDFRawStream.of(stream.dict, packed.contents));
    return;
  }
  throw new Error('no content was changed');
}

const changeXmp = (document: PDFDocument, change: (xmp: string) => string): void => {
  const stream = document.catalog.lookup(name('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('the sample has metadata');
  const xmp = change(Buffer.from(stream.contents).toString('utf8'));
  const dict = { Type: 'Metadata', Subtype: 'XML' };
  document.catalog.set(name('Metadata'), document.context.register(document.context.stream(Buffer.from(xmp), dict)));
};

const without =
  (get: (document: PDFDocument) => PDFDict, key: string) =>
  (document: PDFDocument): void => {
    expect(get(document).delete(name(key))).toBe(true);
  };
const withEntry =
  (get: (document: PDFDocument) => PDFDict, key: string, value: PDFObject) =>
  (document: PDFDocument): void =>
    get(document).set(name(key), value);
const catalog = ({ catalog: dict }: PDFDocument): PDFDict => dict;
const child =
  (get: (document: PDFDocument) => PDFDict, key: string) =>
  (document: PDFDocument): PDFDict =>
    get(document).lookup(name(key), PDFDict);

describe('a PDF of ours', () => {
  it('follows both standards as far as they are checked, and says so', async () => {
    expect(await clausesOf(sample)).toEqual([]);
    expect(said).toEqual([]);
    const text = Buffer.from(sample).toString('latin1');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  it('does not claim what it does not follow, and whoever made it is told', async () => {
    const { bytes, said: told } = await makeSample(
      '<!doctype html><html lang="fr"><title>x</title><h2>Sans titre 1</h2>',
    );
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).not.toContain('<pdfuaid:part>');
    expect(text).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/« Essai » ne suit pas PDF\/UA-1 .*UA-1 7\.4\.2 t1/);
    expect(new Set(await clausesOf(bytes))).toEqual(new Set(['UA-1 5 t1', 'UA-1 7.4.2 t1']));
  });
});

describe('the checker', () => {
  it('names each clause once, and tells apart what it looks at and what it does not', () => {
    const first = CLAUSE_TESTS.map(({ clauses }) => clauses[0]);
    expect(new Set(first).size).toBe(first.length);
    const all = CLAUSE_TESTS.flatMap(({ clauses }) => clauses);
    expect(all.filter((clause) => NOT_CHECKED.includes(clause))).toEqual([]);
    for (const clause of [...all, ...NOT_CHECKED]) expect(clause).toMatch(/^(?:UA-1|A-3) \d+(?:\.\d+)* t\d+$/);
    for (const { requires } of CLAUSE_TESTS) expect(requires).toMatch(/^\p{Lu}.*\.$/su);
    expect(first.length).toBeGreaterThan(130);
  });

  it.each<[ClauseId, (document: PDFDocument) => void]>([
    ['UA-1 5 t1', (pdf) => changeXmp(pdf, (xmp) => xmp.replace('<pdfuaid:part>1</pdfuaid:part>', ''))],
    ['UA-1 5 t2', (pdf) => changeXmp(pdf, (xmp) => xmp.replace('<pdfuaid:part>1', '<pdfuaid:part>2'))],
    ['UA-1 6.2 t1', without(catalog, 'MarkInfo')],
    ['UA-1 7.1 t2', (pdf) => changeContent(pdf, (text) => text.replace(/\/\w+ *<<\s*\/MCID/, '/Artifact BMC $&'))],
    ['UA-1 7.1 t3', (pdf) => changeContent(pdf, (text) => text.replace('/Artifact BMC', '/Autre BMC'))],
    ['UA-1 7.1 t5', (pdf) => element(pdf, 'H1').set(name('S'), name('Titre'))],
    ['UA-1 7.1 t7', withEntry(child(child(catalog, 'StructTreeRoot'), 'RoleMap'), 'P', name('Span'))],
    ['UA-1 7.1 t8', without(catalog, 'Metadata')],
    ['UA-1 7.1 t9', (pdf) => changeXmp(pdf, (xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, ''))],
    ['UA-1 7.1 t10', without(catalog, 'ViewerPreferences')],
    ['UA-1 7.1 t11', without(catalog, 'StructTreeRoot')],
    ['UA-1 7.1 t12', without((pdf) => element(pdf, 'H1'), 'P')],
    ['UA-1 7.2 t2', without(catalog, 'Lang')],
    ['UA-1 7.2 t29', withEntry(catalog, 'Lang', PDFString.of('français'))],
    ['UA-1 7.2 t20', (pdf) => element(pdf, 'LBody').set(name('S'), name('P'))],
    ['UA-1 7.2 t17', (pdf) => element(pdf, 'L').set(name('S'), name('P'))],
    ['UA-1 7.2 t10', (pdf) => element(pdf, 'TD').set(name('S'), name('P'))],
    ['UA-1 7.2 t42', (pdf) => element(pdf, 'TD').set(name('A'), pdf.context.obj({ O: 'Table', ColSpan: 3 }))],
    ['UA-1 7.3 t1', without((pdf) => element(pdf, 'Figure'), 'Alt')],
    ['UA-1 7.4.2 t1', (pdf) => element(pdf, 'H1').set(name('S'), name('H3'))],
    ['UA-1 7.4.4 t2', (pdf) => element(pdf, 'H1').set(name('S'), name('H'))],
    ['UA-1 7.18.3 t1', without((pdf) => pdf.getPage(0).node, 'Tabs')],
    ['UA-1 7.18.5 t2', without(link, 'Contents')],
    ['UA-1 7.18.5 t1', without(link, 'StructParent')],
    ['UA-1 7.21.4.1 t1', without((pdf) => find(pdf, (dict) => dict.has(name('FontFile2'))), 'FontFile2')],
    ['UA-1 7.21.7 t1', without(font, 'ToUnicode')],
    ['UA-1 7.21.3.2 t1', without((pdf) => find(pdf, (dict) => dict.has(name('CIDToGIDMap'))), 'CIDToGIDMap')],
    ['UA-1 7.21.5 t1', without((pdf) => find(pdf, (dict) => dict.has(name('CIDToGIDMap'))), 'W')],
    ['UA-1 7.21.8 t1', (pdf) => changeContent(pdf, (text) => text.replace(/<[0-9A-F]{4}> Tj/, '<0000> Tj'))],
    ['A-3 6.1.3 t1', ({ context }) => void delete context.trailerInfo.ID],
    ['A-3 6.2.4.3 t2', without(catalog, 'OutputIntents')],
    ['A-3 6.2.2 t1', (pdf) => changeContent(pdf, (text) => `${text}\ninconnu\n`)],
    ['A-3 6.3.2 t1', without(link, 'F')],
    ['A-3 6.3.2 t2', (pdf) => link(pdf).set(name('F'), pdf.context.obj(2))],
    ['A-3 6.5.1 t1', (pdf) => link(pdf).set(name('A'), pdf.context.obj({ Type: 'Action', S: 'JavaScript', JS: 'x' }))],
    ['A-3 6.5.2 t1', (pdf) => pdf.catalog.set(name('AA'), pdf.context.obj({}))],
    ['A-3 6.6.2.1 t4', (pdf) => changeXmp(pdf, (xmp) => xmp.replace('</rdf:RDF>', ''))],
    [
      'A-3 6.6.2.3.1 t1',
      (pdf) => changeXmp(pdf, (xmp) => xmp.replace('namespaceURI>http://www.aiim.org/pdfua', 'namespaceURI>x')),
    ],
    ['A-3 6.6.4 t3', (pdf) => changeXmp(pdf, (xmp) => xmp.replace('conformance>A', 'conformance>B'))],
    ['A-3 6.8 t4', (pdf) => void pdf.context.register(fileSpecification(pdf))],
    ['A-3 6.10 t2', (pdf) => pdf.getPage(0).node.set(name('PresSteps'), pdf.context.obj({}))],
  ])('finds %s', async (clause, change) => {
    expect(await broken(change)).toContain(clause);
  });
});

function fileSpecification({ context }: PDFDocument): PDFDict {
  const file = context.register(context.stream('x', { Type: 'EmbeddedFile', Subtype: 'text/plain' }));
  return context.obj({
    Type: 'Filespec',
    F: PDFString.of('x'),
    UF: PDFString.of('x'),
    EF: { F: file },
    AFRelationship: 'Data',
  });
}
