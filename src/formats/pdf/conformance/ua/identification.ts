import type { ClauseTest } from '../define.ts';

const PDFUAID = 'http://www.aiim.org/pdfua/ns/id/';

/** ISO 14289-1, 5: the file says which standard it follows. */
export const IDENTIFICATION: readonly ClauseTest[] = [
  {
    clauses: ['UA-1 5 t1'],
    requires: 'Les métadonnées annoncent PDF/UA.',
    check(pdf, tell) {
      if (pdf.xmp()?.property(PDFUAID, 'part') === undefined) tell('Les métadonnées n’annoncent pas PDF/UA.');
    },
  },
  {
    clauses: ['UA-1 5 t2'],
    requires: 'La partie annoncée de PDF/UA est la première.',
    check(pdf, tell) {
      const part = pdf.xmp()?.property(PDFUAID, 'part');
      if (part !== undefined && part.text !== '1')
        tell(`Les métadonnées annoncent la partie « ${part.text} » de PDF/UA.`);
    },
  },
  ...(['part', 'amd', 'corr'] as const).map(
    (name, index): ClauseTest => ({
      clauses: [`UA-1 5 t${index + 3}`],
      requires: `La propriété « ${name} » de PDF/UA porte le préfixe « pdfuaid ».`,
      check(pdf, tell) {
        const property = pdf.xmp()?.property(PDFUAID, name);
        if (property !== undefined && property.prefix !== 'pdfuaid') {
          tell(`La propriété « ${name} » de PDF/UA porte le préfixe « ${property.prefix} ».`);
        }
      },
    }),
  ),
];
