import { enumerate } from '../../text/agreement.ts';
import { citationForm, findCitedNumbers } from '../cited-numbers.ts';
import { defineRule, type Rule } from '../define.ts';
import { formOf, knowsOnlySomeFiches } from '../numbering.ts';
import { isAboutOthers, speaksOfOthers } from '../other-contracts.ts';
import { sentenceAround } from '../sentence-around.ts';
import { needs, textesWith } from '../texts-with.ts';

const FORM = new RegExp(
  citationForm(String.raw`[Ff]iches?(?:[-\s]actions?)?`, String.raw`(?:[A-Z]{1,3}[.-]?)?\d{1,3}(?:[.-]\d{1,3}){0,3}`),
  'gu',
);
/** More numbers than these are a wall. */
const LISTED = 12;
const CITES = [needs('fiche'), needs('digit')];

export const rule: Rule = defineRule({
  id: 'texte/fiche-existante',
  severity: 'error',
  from: 'arrete',
  summary: 'Une fiche citée par son numéro dans un texte est une fiche du contrat.',
  why: 'Le lecteur chercherait une fiche qui n’y est pas.',
  hint: 'Corrigez le numéro.',
  examples: {
    valid: 'preambule: Le dépistage est décrit dans la fiche 1.1. Le contrat de ville le reprend dans sa fiche 4.2.',
    invalid: 'preambule: Le dépistage est décrit dans la fiche 1.4. Le contrat de ville le reprend dans sa fiche 4.2.',
  },
  check({ contrat, report, hasRefused }) {
    const ids = contrat.fiches.map(({ id }) => id);
    if (ids.length === 0 || hasRefused(['fiches']) || knowsOnlySomeFiches(contrat)) return;
    const known = new Set(ids.map((id) => id.toLowerCase()));
    // « Fiche 3 » where fiches are numbered 1.1, 1.2… is somebody else's, or the third of a row.
    const forms = new Set(ids.map(formOf));
    const hint = ids.length > LISTED ? undefined : `Corrigez le numéro : le contrat a les fiches ${enumerate(ids)}.`;
    for (const { at, texte } of textesWith(contrat, ...CITES)) {
      if (isAboutOthers(at)) continue;
      for (const { number, citation, start, end } of findCitedNumbers(texte, FORM)) {
        if (known.has(number.toLowerCase()) || !forms.has(formOf(number))) continue;
        if (speaksOfOthers(sentenceAround(texte, citation.start, citation.end))) continue;
        report(at, `Le contrat n’a pas de fiche ${number}.`, {
          part: { start, end },
          ...(hint === undefined ? {} : { hint }),
        });
      }
    }
  },
});
