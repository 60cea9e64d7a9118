import { dictAt, objectName, textAt } from '../../read/values.ts';
import type { ClauseId, ClauseTest } from '../define.ts';
import { fieldsOf } from '../read/fields.ts';
import type { PdfFile } from '../read/pdf-file.ts';

const LANGUAGE_TAG = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/;

const saysLanguage = ({ catalog }: PdfFile): boolean => textAt(catalog, 'Lang') !== undefined;

/** A text of an element whose language must be known. */
function ofElement(clause: ClauseId, key: 'ActualText' | 'Alt' | 'E'): ClauseTest {
  return {
    clauses: [clause],
    requires: `La langue du texte ${key} d’un élément est connue.`,
    check(pdf, tell) {
      if (saysLanguage(pdf)) return;
      for (const { dict, lang, ref, type } of pdf.structure().elements) {
        if (textAt(dict, key) !== undefined && lang === undefined) {
          tell(`La langue du texte ${key} d’un élément ${type} n’est pas connue.`, { object: objectName(ref) });
        }
      }
    },
  };
}

/** A text of a stretch of content whose language must be known. */
function ofContent(clause: ClauseId, key: 'ActualText' | 'Alt' | 'E'): ClauseTest {
  return {
    clauses: [clause],
    requires: `La langue du texte ${key} d’un passage est connue.`,
    watch: (pdf, tell) => ({
      marked(mark, { page }) {
        if (mark.tag !== 'Span' || mark.text(key) === undefined || mark.lang !== undefined || saysLanguage(pdf)) return;
        tell(`La langue du texte ${key} d’un passage n’est pas connue.`, { page });
      },
    }),
  };
}

/** ISO 14289-1, 7.2: every text is in a known language. */
export const LANGUAGE: readonly ClauseTest[] = [
  {
    clauses: ['UA-1 7.2 t2'],
    requires: 'La langue des signets est connue.',
    check(pdf, tell) {
      if (!saysLanguage(pdf) && dictAt(dictAt(pdf.catalog, 'Outlines'), 'First') !== undefined) {
        tell('La langue des signets n’est pas connue.');
      }
    },
  },
  ofElement('UA-1 7.2 t21', 'ActualText'),
  ofElement('UA-1 7.2 t22', 'Alt'),
  ofElement('UA-1 7.2 t23', 'E'),
  {
    clauses: ['UA-1 7.2 t24'],
    requires: 'La langue de la description d’une annotation est connue.',
    check(pdf, tell) {
      if (saysLanguage(pdf)) return;
      for (const { dict, element, page } of pdf.annotations()) {
        const lang = textAt(dict, 'Lang') ?? pdf.structure().known(element)?.lang;
        if (textAt(dict, 'Contents') && lang === undefined) {
          tell('La langue de la description d’une annotation n’est pas connue.', { page });
        }
      }
    },
  },
  {
    clauses: ['UA-1 7.2 t25'],
    requires: 'La langue de la description d’un champ est connue.',
    check(pdf, tell) {
      if (saysLanguage(pdf)) return;
      for (const field of fieldsOf(pdf.catalog)) {
        if (textAt(field, 'TU') !== undefined && textAt(field, 'Lang') === undefined) {
          tell('La langue de la description d’un champ n’est pas connue.');
        }
      }
    },
  },
  {
    clauses: ['UA-1 7.2 t29', 'A-3 6.7.4 t1'],
    requires: 'Chaque langue est nommée par un code de langue.',
    check(pdf, tell) {
      const catalog = textAt(pdf.catalog, 'Lang');
      if (catalog !== undefined && !LANGUAGE_TAG.test(catalog)) tell(`« ${catalog} » n’est pas un code de langue.`);
      for (const { dict, ref } of pdf.structure().elements) {
        const lang = textAt(dict, 'Lang');
        if (lang !== undefined && !LANGUAGE_TAG.test(lang)) {
          tell(`« ${lang} » n’est pas un code de langue.`, { object: objectName(ref) });
        }
      }
    },
    watch: (_, tell) => ({
      marked(mark, { page }) {
        const lang = mark.text('Lang');
        if (lang !== undefined && !LANGUAGE_TAG.test(lang)) tell(`« ${lang} » n’est pas un code de langue.`, { page });
      },
    }),
  },
  ofContent('UA-1 7.2 t30', 'ActualText'),
  ofContent('UA-1 7.2 t31', 'Alt'),
  ofContent('UA-1 7.2 t32', 'E'),
  {
    clauses: ['UA-1 7.2 t33'],
    requires: 'La langue du titre, dans les métadonnées, est connue.',
    check(pdf, tell) {
      if (saysLanguage(pdf)) return;
      for (const [texts] of pdf.xmp()?.raw.matchAll(/<rdf:Alt>(?:(?!<\/rdf:Alt>)[\s\S])*/g) ?? []) {
        const languages = [...texts.matchAll(/xml:lang=["']([^"']*)["']/g)].map(([, lang]) => lang);
        if (languages.includes('x-default') && languages.length === 1) {
          tell('La langue du titre, dans les métadonnées, n’est pas connue.');
        }
      }
    },
  },
  {
    clauses: ['UA-1 7.2 t34'],
    requires: 'La langue de chaque texte est connue.',
    watch: (pdf, tell) => ({
      painted(what, { mark, page, isAppearance }) {
        if (what !== 'texte' || isAppearance || saysLanguage(pdf)) return;
        if (mark?.lang === undefined && !mark?.isArtifact) tell('La langue d’un texte n’est pas connue.', { page });
      },
    }),
  },
];
