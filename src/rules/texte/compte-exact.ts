import type { Contrat } from '../../model/contrat.ts';
import { numberInWords, type ReadNumber } from '../../text/numbers.ts';
import { defineRule, type Rule } from '../define.ts';
import { isAboutOthers } from '../other-contracts.ts';
import { type Counted, findStatedCounts } from '../stated-counts.ts';
import { needs, textesWith } from '../texts-with.ts';

/** « Une quinzaine » is said of twelve as well as of eighteen. */
const ABOUT = 0.3;
/** What a count is said of; a text without it counts something else. */
const COUNTING = needs('contract');

export const rule: Rule = defineRule({
  id: 'texte/compte-exact',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les nombres d’axes, de fiches et de signataires cités dans les textes sont ceux du contrat.',
  why: 'Le lecteur compterait autre chose que ce qui est écrit.',
  hint: 'Corrigez le nombre, ou laissez le contrat le remplir avec {{nombre axes}}, {{nombre fiches}}…',
  examples: {
    valid: `
      axes:
        - { id: "1", titre: Renforcer la prévention, objectifs: [{ id: "1.1", titre: Dépister plus tôt }] }
        - { id: "2", titre: Faciliter l’accès aux soins }
      preambule: Le contrat s’articule autour de deux axes. Le projet régional de santé compte trois axes stratégiques.
    `,
    invalid: `
      axes:
        - { id: "1", titre: Renforcer la prévention, objectifs: [{ id: "1.1", titre: Dépister plus tôt }] }
        - { id: "2", titre: Faciliter l’accès aux soins }
      preambule: Le contrat s’articule autour de trois axes. Le projet régional de santé compte trois axes stratégiques.
    `,
  },
  check({ contrat, isRefused, report }) {
    const isDoubtful = (counted: Counted): boolean => {
      const [list, key] = COUNTED_FROM[counted];
      return (contrat.yaml[list] ?? []).some((_, index) => isRefused([list, index, key]));
    };
    for (const { at, texte } of textesWith(contrat, COUNTING)) {
      if (isAboutOthers(at)) continue;
      for (const { counted, number, start, end } of findStatedCounts(texte)) {
        const real = countsOf(contrat, counted);
        const [first] = real;
        if (first === undefined || isDoubtful(counted) || real.some((count) => agrees(number, count))) continue;
        const said = texte.slice(start, end);
        const isCertain = !number.approximate && real.length === 1 && first > 1;
        report(at, `« ${said} » : le contrat compte ${first} ${first < 2 ? counted.slice(0, -1) : counted}.`, {
          part: { start, end },
          ...(isCertain ? { suggestion: likeSaid(first, said, counted) } : {}),
        });
      }
    }
  },
});

/** What makes an element count: where that is refused, nobody can tell how many there are. */
const COUNTED_FROM = {
  axes: ['axes', 'id'],
  fiches: ['fiches', 'id'],
  actions: ['fiches', 'maturite'],
  signataires: ['partenaires', 'role'],
} as const;

function agrees({ value, approximate }: ReadNumber, count: number): boolean {
  return approximate ? Math.abs(value - count) <= ABOUT * value : value === count;
}

/** In figures or in words, as the text has it. */
function likeSaid(count: number, said: string, counted: Counted): string {
  return /\d/.test(said)
    ? String(count)
    : numberInWords(count, counted === 'fiches' || counted === 'actions' ? 'f' : 'm');
}

/** What the number may be; nothing where the contract has none of it, or where a transcription knows only some. */
function countsOf({ chiffres, isTranscription, yaml }: Contrat, counted: Counted): readonly number[] {
  if (counted === 'axes' || counted === 'signataires') return [chiffres[counted]].filter((count) => count > 0);
  if (isTranscription || chiffres.fiches === 0) return [];
  const announced = yaml.plan?.fiches_annoncees;
  return [
    ...new Set([chiffres[counted], chiffres.fiches, chiffres.actions, ...(announced === undefined ? [] : [announced])]),
  ];
}
