import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { citationForm, findCitedNumbers } from '../cited-numbers.ts';
import { defineRule, type Rule } from '../define.ts';
import { citesLaw, isAboutOthers, speaksOfOthers } from '../other-contracts.ts';
import { sentenceAround } from '../sentence-around.ts';
import { needs, textesWith } from '../texts-with.ts';

const FORM = new RegExp(citationForm('(?:[Aa]nnexes?|ANNEXES?)', String.raw`\d{1,2}`), 'gu');
/** « Annexe 2 – Composition du comité », « annexe-2 », « 2 ». */
const OWN_NUMBER = /^(?:annexe[\s_-]{0,2}(?:n[°ºo]\s?)?)?(\d{1,2})(?![\d.])/i;
const CITES = [needs('annexe'), needs('digit')];

export const rule: Rule = defineRule({
  id: 'texte/annexe-existante',
  severity: 'error',
  from: 'arrete',
  summary: 'Une annexe citée par son numéro dans un texte est une annexe du contrat.',
  why: 'Le lecteur chercherait une annexe qui n’est pas jointe.',
  hint: 'Corrigez le numéro, ou ajoutez l’annexe sous « annexes ».',
  examples: {
    valid: `
      preambule: La composition du comité figure en annexe 2.
      annexes:
        - { id: annexe-1, titre: Annexe 1 – Diagnostic, texte: Le diagnostic. }
        - { id: annexe-2, titre: Annexe 2 – Composition du comité, texte: Les membres. }
    `,
    invalid: `
      preambule: La composition du comité figure en annexe 4.
      annexes:
        - { id: annexe-1, titre: Annexe 1 – Diagnostic, texte: Le diagnostic. }
        - { id: annexe-2, titre: Annexe 2 – Composition du comité, texte: Les membres. }
    `,
  },
  check({ contrat, report, hasRefused }) {
    const numbers = ownNumbers(contrat);
    if (numbers === undefined || hasRefused(['annexes'])) return;
    // What comes before the first may be the book of fiches, which has no number of its own.
    const first = Math.min(...numbers);
    for (const { at, texte } of textesWith(contrat, ...CITES)) {
      if (isAboutOthers(at)) continue;
      for (const { number, citation, start, end } of findCitedNumbers(texte, FORM)) {
        if (numbers.has(Number(number)) || Number(number) < first) continue;
        const sentence = sentenceAround(texte, citation.start, citation.end);
        if (speaksOfOthers(sentence) || citesLaw(sentence)) continue;
        report(at, `Le contrat n’a pas d’annexe ${number}.`, { part: { start, end } });
      }
    }
  },
});

/** The numbers that the annexes bear; nothing unless each has one, for then only their author can count them. */
function ownNumbers({ yaml }: Contrat): ReadonlySet<number> | undefined {
  const annexes = present(yaml.annexes).map(([{ id, titre }]) => OWN_NUMBER.exec(titre) ?? OWN_NUMBER.exec(id));
  const numbers = annexes.flatMap((match) => (match === null ? [] : [Number(match[1])]));
  return numbers.length === 0 || numbers.length < annexes.length ? undefined : new Set(numbers);
}
