import { isPrintable } from '../../registers/printable.ts';
import { UNUSUAL_SIGN } from '../../source/plain/unusual.ts';
import { defineRule, type Rule } from '../define.ts';
import { describeCharacter, meantInstead } from '../missing-characters.ts';
import { everyTextWith, type Need, needs } from '../texts-with.ts';

// Most texts hold none of them, and all fonts have the others.
const EACH_UNUSUAL_SIGN = new RegExp(UNUSUAL_SIGN, 'gu');
const UNUSUAL: Need = { ...needs('unusual'), alone: (texte) => UNUSUAL_SIGN.test(texte) };

export const rule: Rule = defineRule({
  id: 'texte/caractere-imprimable',
  severity: 'error',
  from: 'brouillon',
  summary: 'Chaque caractère se dessine avec les polices des documents.',
  why: 'Les polices des documents ne l’ont pas : à l’impression, il laisserait un carré vide ou un trou.',
  hint: 'Remplacez-le par des mots ou par un signe du clavier.',
  examples: {
    valid: `
      preambule: Le dépistage est proposé à partir de 50 ans ✓ et à ≥ 5 % des habitants.
    `,
    invalid: `
      preambule: Le dépistage est proposé à 5 ‰ des habitants.
    `,
  },
  check({ contrat, report }) {
    if (contrat.signesRares !== undefined && [...contrat.signesRares].every(isPrintable)) return;
    for (const { at, texte } of everyTextWith(contrat, UNUSUAL)) {
      for (const { character, start, count } of missingIn(texte)) {
        const again = count > 1 ? ` (${count} fois dans ce texte)` : '';
        report(at, `${describeCharacter(character)}${again} ne peut pas être imprimé.`, {
          part: { start, end: start + character.length },
          ...meantInstead(character),
        });
      }
    }
  },
});

/** Each character that no font has, once, where it stands first; one that was lost has a rule of its own. */
function missingIn(text: string): Iterable<{ character: string; start: number; count: number }> {
  const found = new Map<string, { character: string; start: number; count: number }>();
  for (const { 0: character, index: start } of text.matchAll(EACH_UNUSUAL_SIGN)) {
    const known = found.get(character);
    if (known !== undefined) known.count += 1;
    else if (!isPrintable(character) && character !== '\uFFFD') found.set(character, { character, start, count: 1 });
  }
  // Accents apart from their letters have a rule of their own.
  const composed = found.size === 0 ? '' : text.normalize('NFC');
  return [...found.values()].filter(({ character }) => composed.includes(character));
}
