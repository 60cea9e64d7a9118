import type { ClauseTest } from '../define.ts';
import type { Xmp } from '../read/xmp.ts';

const PDFAID = 'http://www.aiim.org/pdfa/ns/id/';

/** The vocabularies that PDF/A knows without their being described. */
const KNOWN = new Set([
  'http://purl.org/dc/elements/1.1/',
  'http://ns.adobe.com/xap/1.0/',
  'http://ns.adobe.com/xap/1.0/rights/',
  'http://ns.adobe.com/xap/1.0/mm/',
  'http://ns.adobe.com/xap/1.0/bj/',
  'http://ns.adobe.com/xap/1.0/t/pg/',
  'http://ns.adobe.com/xmp/1.0/DynamicMedia/',
  'http://ns.adobe.com/pdf/1.3/',
  'http://ns.adobe.com/photoshop/1.0/',
  'http://ns.adobe.com/camera-raw-settings/1.0/',
  'http://ns.adobe.com/tiff/1.0/',
  'http://ns.adobe.com/exif/1.0/',
  'http://ns.adobe.com/exif/1.0/aux/',
  'http://www.aiim.org/pdfa/ns/extension/',
  PDFAID,
]);

/** ISO 19005-3, 6.6: metadata that any program reads. */
export const METADATA: readonly ClauseTest[] = [
  {
    clauses: ['A-3 6.6.2.1 t2', 'A-3 6.6.2.1 t3'],
    requires: 'L’en-tête des métadonnées ne dit ni longueur, ni encodage.',
    check(pdf, tell) {
      const header = pdf.xmp()?.header ?? '';
      for (const [, key] of header.matchAll(/\s(bytes|encoding)\s{0,20}=/g)) {
        tell(`L’en-tête des métadonnées a un attribut « ${key} ».`);
      }
    },
  },
  {
    clauses: ['A-3 6.6.2.1 t4'],
    requires: 'Les métadonnées sont du XML bien formé.',
    check(pdf, tell) {
      const xmp = pdf.xmp();
      if (xmp !== undefined && !isWellFormed(xmp.raw)) tell('Les métadonnées ne sont pas du XML bien formé.');
    },
  },
  {
    clauses: ['A-3 6.6.2.1 t5'],
    requires: 'Les métadonnées sont en UTF-8.',
    check(pdf, tell) {
      if (pdf.xmp()?.isUtf8 === false) tell('Les métadonnées ne sont pas en UTF-8.');
    },
  },
  {
    clauses: ['A-3 6.6.2.3.1 t1'],
    requires: 'Chaque vocabulaire des métadonnées est connu, ou décrit.',
    check(pdf, tell) {
      const xmp = pdf.xmp();
      for (const namespace of xmp === undefined ? [] : vocabularies(xmp)) {
        if (!KNOWN.has(namespace) && !describes(xmp, namespace)) {
          tell(`Le vocabulaire « ${namespace} » des métadonnées n’est ni connu, ni décrit.`);
        }
      }
    },
  },
  {
    clauses: ['A-3 6.6.4 t1'],
    requires: 'Les métadonnées annoncent PDF/A.',
    check(pdf, tell) {
      if (pdf.xmp()?.property(PDFAID, 'part') === undefined) tell('Les métadonnées n’annoncent pas PDF/A.');
    },
  },
  {
    clauses: ['A-3 6.6.4 t2'],
    requires: 'La partie annoncée de PDF/A est la troisième.',
    check(pdf, tell) {
      const part = pdf.xmp()?.property(PDFAID, 'part');
      if (part !== undefined && part.text !== '3')
        tell(`Les métadonnées annoncent la partie « ${part.text} » de PDF/A.`);
    },
  },
  {
    clauses: ['A-3 6.6.4 t3'],
    requires: 'Le niveau annoncé de PDF/A est A.',
    check(pdf, tell) {
      if (pdf.xmp()?.property(PDFAID, 'part') === undefined) return;
      const level = pdf.xmp()?.property(PDFAID, 'conformance')?.text ?? '';
      if (level !== 'A') tell(`Les métadonnées annoncent le niveau « ${level} » de PDF/A.`);
    },
  },
  {
    clauses: ['A-3 6.6.4 t4'],
    requires: 'Les propriétés de PDF/A portent le préfixe « pdfaid ».',
    check(pdf, tell) {
      for (const name of ['part', 'conformance', 'amd', 'corr']) {
        const property = pdf.xmp()?.property(PDFAID, name);
        if (property !== undefined && property.prefix !== 'pdfaid') {
          tell(`La propriété « ${name} » de PDF/A porte le préfixe « ${property.prefix} ».`);
        }
      }
    },
  },
];

/** The vocabularies of the properties that stand directly in a description of the document. */
function vocabularies(xmp: Xmp): ReadonlySet<string> {
  const names = topProperties(xmp.raw).filter((name) => name.includes(':') && !/^(?:xmlns|rdf|xml):/.test(name));
  return new Set(names.flatMap((name) => xmp.namespaceOf(name.split(':')[0] ?? '') ?? []));
}

/** The attributes of the outermost descriptions, and the elements directly in them. */
function topProperties(xml: string): readonly string[] {
  const names: string[] = [];
  const open: string[] = [];
  for (const { name, isEnd, isEmpty, attributes } of tagsOf(xml)) {
    if (isEnd) {
      open.pop();
      continue;
    }
    const isWithin = open.includes('rdf:Description');
    if (name === 'rdf:Description' && !isWithin) names.push(...attributes);
    else if (open.at(-1) === 'rdf:Description' && open.indexOf('rdf:Description') === open.length - 1) names.push(name);
    if (!isEmpty) open.push(name);
  }
  return names;
}

const describes = (xmp: Xmp | undefined, namespace: string): boolean =>
  xmp?.raw.includes(`namespaceURI>${namespace}<`) === true || xmp?.raw.includes(`namespaceURI="${namespace}"`) === true;

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  readonly attributes: readonly string[];
}

/** The tags of a text of XML, one after the other; comments and instructions are passed over. */
function* tagsOf(xml: string): Iterable<Tag> {
  let at = 0;
  for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', at)) {
    const [, closing] = OPAQUE.find(([opening]) => xml.startsWith(opening, start)) ?? [];
    const end = xml.indexOf(closing ?? '>', start);
    if (end < 0) return;
    if (closing === undefined) yield tagOf(xml.slice(start + 1, end));
    at = end + (closing ?? '>').length;
  }
}

const OPAQUE: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];

const ATTRIBUTE = /(?<![\w.:-])([\w.:-]{1,200})\s{0,20}=\s{0,20}(?:"[^"]{0,4000}"|'[^']{0,4000}')/g;

function tagOf(inside: string): Tag {
  const isEnd = inside.startsWith('/');
  const body = isEnd ? inside.slice(1) : inside;
  return {
    name: body.split(/[\s/]/, 1)[0] ?? '',
    isEnd,
    isEmpty: body.endsWith('/'),
    attributes: [...body.matchAll(ATTRIBUTE)].map(([, attribute = '']) => attribute),
  };
}

function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let count = 0;
  for (const { name, isEnd, isEmpty } of tagsOf(xml)) {
    count += 1;
    if (isEnd && open.pop() !== name) return false;
    if (!isEnd && !isEmpty) open.push(name);
  }
  return open.length === 0 && count > 0 && !/&(?!(?:#\d+|#x[\da-fA-F]+|\w+);)/.test(xml);
}
