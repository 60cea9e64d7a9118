import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { filtersOf } from '../../read/streams.ts';
import { at, dictAt, dictOf, itemsOf, nameAt, objectName, oneOrMany } from '../../read/values.ts';
import type { ClauseTest } from '../define.ts';

/** The filters that an archive may use (ISO 32000-1, table 6, without LZW). */
const FILTERS = new Set([
  ...['ASCIIHexDecode', 'ASCII85Decode', 'FlateDecode', 'RunLengthDecode', 'CCITTFaxDecode', 'JBIG2Decode'],
  ...['DCTDecode', 'JPXDecode'],
]);

/** ISO 19005-3, 6.1: the file as such. */
export const FILE_STRUCTURE: readonly ClauseTest[] = [
  {
    clauses: ['UA-1 6.1 t1', 'A-3 6.1.2 t1'],
    requires: 'Le fichier commence par sa version, de PDF 1.0 à 1.7.',
    check({ bytes }, tell) {
      const head = String.fromCharCode(...bytes.subarray(0, 9));
      if (!/^%PDF-1\.[0-7][\r\n]$/.test(head)) tell('Le fichier ne commence pas par sa version, de PDF 1.0 à 1.7.');
    },
  },
  {
    clauses: ['A-3 6.1.2 t2'],
    requires: 'Un commentaire sous la version dit que le fichier n’est pas du texte.',
    check({ bytes }, tell) {
      const start = bytes[8] === 13 && bytes[9] === 10 ? 10 : 9;
      const isBinary = bytes[start] === 37 && [1, 2, 3, 4].every((step) => (bytes[start + step] ?? 0) > 127);
      if (!isBinary) tell('Le commentaire qui dit que le fichier n’est pas du texte manque sous la version.');
    },
  },
  {
    clauses: ['A-3 6.1.3 t1'],
    requires: 'Le fichier a un identifiant (ID).',
    check({ context }, tell) {
      if (itemsOf(context.lookup(context.trailerInfo.ID)).length === 0) tell('Le fichier n’a pas d’identifiant (ID).');
    },
  },
  {
    clauses: ['A-3 6.1.3 t2'],
    requires: 'Le fichier n’est pas chiffré.',
    check({ encryption }, tell) {
      if (encryption !== undefined) tell('Le fichier est chiffré.');
    },
  },
  {
    clauses: ['A-3 6.1.3 t3'],
    requires: 'Rien ne suit la fin du fichier.',
    check({ bytes }, tell) {
      const tail = new TextDecoder('latin1').decode(bytes.subarray(-32));
      if (!/%%EOF(?:\r\n|\r|\n)?$/.test(tail)) tell('Quelque chose suit la fin du fichier, ou elle manque.');
    },
  },
  {
    clauses: ['A-3 6.1.7.1 t3'],
    requires: 'Aucun contenu n’est dans un autre fichier.',
    each: (_, tell) => (value, ref) => {
      if (!(value instanceof PDFRawStream)) return;
      const key = ['F', 'FFilter', 'FDecodeParms'].find((name) => value.dict.has(PDFName.of(name)));
      if (key !== undefined) tell('Un contenu est dans un autre fichier.', { object: objectName(ref) });
    },
  },
  {
    clauses: ['A-3 6.1.7.2 t1'],
    requires: 'Les contenus sont comprimés comme une archive l’admet.',
    each: (_, tell) => (value, ref) => {
      if (!(value instanceof PDFRawStream)) return;
      const parameters = oneOrMany(at(value.dict, 'DecodeParms'));
      for (const [index, filter] of filtersOf(value).entries()) {
        const isIdentity = filter === 'Crypt' && nameAt(dictOf(parameters[index]), 'Name') === 'Identity';
        if (!FILTERS.has(filter) && !isIdentity) {
          tell(`Un contenu est comprimé par « ${filter} », qu’une archive n’admet pas.`, { object: objectName(ref) });
        }
      }
    },
  },
  {
    clauses: ['A-3 6.1.12 t1'],
    requires: 'Les droits ne disent rien que ce qu’une archive admet.',
    check({ catalog }, tell) {
      const permissions = dictAt(catalog, 'Perms');
      const other = permissions?.keys().find((key) => !['UR3', 'DocMDP'].includes(key.decodeText()));
      if (other !== undefined) tell(`Les droits du fichier ont une entrée « ${other.decodeText()} ».`);
    },
  },
  {
    clauses: ['A-3 6.10 t1'],
    requires: 'Le fichier n’a pas de présentation de rechange.',
    check({ catalog }, tell) {
      if (dictAt(catalog, 'Names')?.has(PDFName.of('AlternatePresentations')))
        tell('Le fichier a une présentation de rechange.');
    },
  },
  {
    clauses: ['A-3 6.10 t2'],
    requires: 'Aucune page n’a d’étapes de présentation.',
    check(pdf, tell) {
      for (const { dict, number } of pdf.pages()) {
        if (dict.has(PDFName.of('PresSteps'))) tell('La page a des étapes de présentation.', { page: number });
      }
    },
  },
  {
    clauses: ['A-3 6.11 t1'],
    requires: 'Le fichier ne demande rien au lecteur (Requirements).',
    check({ catalog }, tell) {
      if (catalog instanceof PDFDict && catalog.has(PDFName.of('Requirements'))) {
        tell('Le fichier demande au lecteur quelque chose de particulier (Requirements).');
      }
    },
  },
];
