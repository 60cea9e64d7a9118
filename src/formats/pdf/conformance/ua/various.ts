import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { decodeStream } from '../../read/streams.ts';
import { at, dictAt, dictOf, itemsOf, numberAt, objectName, textAt } from '../../read/values.ts';
import type { ClauseTest } from '../define.ts';
import { layerConfigurations } from '../read/layers.ts';

/** ISO 14289-1, 7.10 to 7.20: layers, embedded files, forms of Adobe, protection, foreign pages. */
export const VARIOUS: readonly ClauseTest[] = [
  {
    clauses: ['UA-1 7.10 t1', 'A-3 6.9 t1'],
    requires: 'Chaque configuration de calques a un nom.',
    check(pdf, tell) {
      for (const layers of layerConfigurations(pdf.catalog)) {
        if (!textAt(layers, 'Name')) tell('Une configuration de calques n’a pas de nom.');
      }
    },
  },
  {
    clauses: ['UA-1 7.10 t2', 'A-3 6.9 t4'],
    requires: 'Aucun calque ne se montre ou se cache de lui-même.',
    check(pdf, tell) {
      for (const layers of layerConfigurations(pdf.catalog)) {
        if (layers.has(PDFName.of('AS'))) tell('Une configuration de calques en montre ou en cache d’elle-même (AS).');
      }
    },
  },
  {
    clauses: ['UA-1 7.11 t1', 'A-3 6.8 t2'],
    requires: 'Chaque fichier joint porte son nom (F et UF).',
    check(pdf, tell) {
      for (const [ref, object] of pdf.objects()) {
        const file = dictOf(object);
        if (dictAt(file, 'EF') === undefined || (textAt(file, 'F') && textAt(file, 'UF'))) continue;
        tell('Un fichier joint ne porte pas son nom (F et UF).', { object: objectName(ref) });
      }
    },
  },
  {
    clauses: ['UA-1 7.15 t1'],
    requires: 'Aucun formulaire dynamique XFA.',
    check(pdf, tell) {
      const xfa = at(dictAt(pdf.catalog, 'AcroForm'), 'XFA');
      const streams = [xfa, ...itemsOf(xfa)].filter((part) => part instanceof PDFRawStream);
      const text = streams.map((stream) => Buffer.from(decodeStream(stream) ?? []).toString('utf8')).join('');
      if (/<dynamicRender\b[^<>]{0,1000}>\s{0,100}required/.test(text))
        tell('Le fichier est un formulaire dynamique XFA.');
    },
  },
  {
    clauses: ['UA-1 7.16 t1'],
    requires: 'Une protection laisse lire le texte aux aides techniques.',
    check(pdf, tell) {
      if (pdf.encryption === undefined) return;
      const permissions = numberAt(pdf.encryption, 'P');
      const ACCESSIBLE = 512;
      if (permissions === undefined || (permissions & ACCESSIBLE) === 0) {
        tell('La protection du fichier interdit aux aides techniques d’en lire le texte.');
      }
    },
  },
  {
    clauses: ['UA-1 7.20 t1', 'A-3 6.2.9 t2'],
    requires: 'Aucune page d’un autre fichier n’est montrée.',
    check(pdf, tell) {
      for (const [ref, object] of pdf.objects()) {
        const form = object instanceof PDFRawStream ? object.dict : undefined;
        if (form?.get(PDFName.of('Subtype')) === PDFName.of('Form') && form.has(PDFName.of('Ref'))) {
          tell('Une page d’un autre fichier est montrée (Ref).', { object: objectName(ref) });
        }
      }
    },
  },
];
