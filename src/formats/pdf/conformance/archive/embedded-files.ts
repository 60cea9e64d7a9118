import { PDFArray, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { at, dictAt, dictOf, itemsOf, nameAt, objectName, textAt } from '../../read/values.ts';
import type { ClauseTest } from '../define.ts';
import { everyValue } from '../read/every-value.ts';
import { layerConfigurations } from '../read/layers.ts';

const isFileSpecification = (value: PDFObject): value is PDFDict =>
  value instanceof PDFDict && dictAt(value, 'EF') !== undefined;

/** ISO 19005-3, 6.8 and 6.9: embedded files that say what they are; layers. */
export const EMBEDDED_FILES: readonly ClauseTest[] = [
  {
    clauses: ['A-3 6.8 t1'],
    requires: 'Chaque fichier joint dit de quelle sorte il est (type MIME).',
    each: (_, tell) => (value, ref) => {
      if (!isFileSpecification(value)) return;
      for (const file of new Set(
        (dictAt(value, 'EF')?.keys() ?? []).map((key) => dictOf(at(dictAt(value, 'EF'), key.decodeText()))),
      )) {
        if (!/^[-\w+.]+\/[-\w+.]+$/.test(nameAt(file, 'Subtype') ?? '')) {
          tell('Un fichier joint ne dit pas de quelle sorte il est (type MIME).', { object: objectName(ref) });
        }
      }
    },
  },
  {
    clauses: ['A-3 6.8 t3'],
    requires: 'Chaque fichier joint dit ce qu’il est au document (AFRelationship).',
    each: (_, tell) => (value, ref) => {
      if (isFileSpecification(value) && nameAt(value, 'AFRelationship') === undefined) {
        tell('Un fichier joint ne dit pas ce qu’il est au document (AFRelationship).', { object: objectName(ref) });
      }
    },
  },
  {
    clauses: ['A-3 6.8 t4'],
    requires: 'Chaque fichier joint est associé au document ou à l’une de ses parties (AF).',
    check(pdf, tell) {
      const associated = new Set<unknown>();
      for (const [value] of everyValue(pdf.objects())) {
        const list = at(dictOf(value), 'AF');
        for (const file of list instanceof PDFArray ? itemsOf(list) : [list]) associated.add(file);
      }
      for (const [value, ref] of everyValue(pdf.objects())) {
        if (isFileSpecification(value) && !associated.has(value)) {
          tell('Un fichier joint n’est associé à rien (AF).', { object: objectName(ref) });
        }
      }
    },
  },
  {
    clauses: ['A-3 6.9 t2'],
    requires: 'Deux configurations de calques n’ont pas le même nom.',
    check({ catalog }, tell) {
      const names = layerConfigurations(catalog).flatMap((layers) => textAt(layers, 'Name') ?? []);
      if (new Set(names).size < names.length) tell('Deux configurations de calques ont le même nom.');
    },
  },
  {
    clauses: ['A-3 6.9 t3'],
    requires: 'Une liste de calques les nomme tous.',
    check({ catalog }, tell) {
      const groups = itemsOf(at(dictAt(catalog, 'OCProperties'), 'OCGs'));
      for (const layers of layerConfigurations(catalog)) {
        if (!layers.has(PDFName.of('Order'))) continue;
        const listed = new Set<unknown>();
        const waiting = [at(layers, 'Order')];
        for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
          if (listed.has(value)) continue;
          listed.add(value);
          waiting.push(...itemsOf(value));
        }
        if (groups.some((group) => !listed.has(group))) tell('Une liste de calques ne les nomme pas tous.');
      }
    },
  },
];
