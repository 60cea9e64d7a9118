import { defineRule, type Rule } from '../define.ts';
import { ecritsUnder } from '../texts-with.ts';

/** The last figures of an address, before the town: « 4200 Valmont », « 42 000 Valmont Cedex 1 ». */
const BEFORE_TOWN =
  /(?<=^|[\s,])(\d(?:[ \u00A0]?\d){2,6})[ \u00A0]{1,2}(\p{Lu}[A-Za-zÀ-ÖØ-öø-ž'’ \u00A0-]{1,60}(?:\d{1,2})?)$/u;
/** Numbers of another kind: those of a house, a box of letters, a road. */
const STREET =
  /^(?:rue|avenue|av|boulevard|bd|place|chemin|impasse|allée|route|quai|cours|square|esplanade|faubourg|passage|promenade|lieu)(?![A-Za-zÀ-ÖØ-öø-ž])/i;
const BOX = /(?:BP|CS|TSA|RD|RN|D|N|n°)[ \u00A0]?$/u;

export const rule: Rule = defineRule({
  id: 'texte/code-postal',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Un code postal a cinq chiffres, sans espace.',
  why: 'Le courrier n’arriverait pas.',
  hint: 'Écrivez les cinq chiffres d’affilée, avec le zéro du début : 01000 Bourg-en-Bresse.',
  source: 'norme NF Z 10-011 (adresses postales)',
  examples: {
    valid: `
      contact: { service: Accueil, adresse: "1 place de la Mairie, 42000 Valmont" }
    `,
    invalid: `
      contact: { service: Accueil, adresse: "1 place de la Mairie, 4200 Valmont" }
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of ecritsUnder(contrat, 'adresse')) {
      const found = BEFORE_TOWN.exec(texte.slice(-120));
      const [, code = '', town = ''] = found ?? [];
      if (found === null || /^\d{5}$/.test(code) || STREET.test(town)) continue;
      const start = Math.max(0, texte.length - 120) + found.index;
      if (BOX.test(texte.slice(0, start).slice(-6))) continue;
      const digits = code.replace(/\D/g, '');
      report(
        at,
        digits.length === 5 ? `« ${code} » s’écrit sans espace.` : `« ${code} » a ${digits.length} chiffres.`,
        {
          part: { start, end: start + code.length },
          ...(digits.length === 5 ? { suggestion: digits } : {}),
        },
      );
    }
  },
});
