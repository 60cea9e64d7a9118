import { defineRule, type Rule } from '../define.ts';
import { findPlaceholders, UNFINISHED } from '../placeholders.ts';
import { heldBy, textesWith } from '../texts-with.ts';

export const rule: Rule = defineRule({
  id: 'texte/a-completer',
  severity: 'warning',
  from: 'arrete',
  summary: 'Un texte arrêté ne garde aucun passage laissé en attente.',
  why: 'Il serait signé et publié tel quel.',
  hint: 'Écrivez ce qui manque, ou retirez le passage.',
  examples: {
    valid: `
      preambule: Le diagnostic a été mené par l’observatoire régional de la santé.
    `,
    invalid: `
      preambule: Le diagnostic a été mené par XXX.
    `,
  },
  check({ contrat, report }) {
    for (const text of textesWith(contrat, UNFINISHED)) {
      const { at, texte } = text;
      for (const { start, end } of findPlaceholders(texte, heldBy(contrat, text))) {
        report(at, `« ${texte.slice(start, end).trim()} » attend d’être remplacé.`, { part: { start, end } });
      }
    }
  },
});
