import type { Contrat } from '../../model/contrat.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore } from '../../text/dates.ts';
import { firstDay, lastDay } from '../contract-period.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

const PRS = /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:PRS|projet\s{1,3}régional\s{1,3}de\s{1,3}santé)(?![A-Za-zÀ-ÖØ-öø-ž])/i;
/** What a sentence says of the regional project to come. */
const CHANGE = /révis|nouveau|nouvel|prochain|futur|renouvel|avenant|succ[eé]d|suivant|chang|évolu|adapt/i;

export const rule: Rule = defineRule({
  id: 'periode/prs-en-cours',
  severity: 'warning',
  from: 'arrete',
  summary:
    'Le projet régional de santé cité couvre la période du contrat, ou le contrat dit ce qui suit son renouvellement.',
  why: 'Le contrat met en œuvre le projet régional : quand celui-ci change, il faut savoir si le contrat change aussi.',
  hint: 'Ajoutez sous « articles » une phrase qui prévoie la révision du contrat au prochain projet régional de santé.',
  source: 'Code de la santé publique, articles L. 1434-2 et L. 1434-10, IV',
  examples: {
    valid: `
      prs: { nom: Projet régional de santé, debut: 2023, fin: 2028 }
      articles:
        - { id: revision, titre: Révision, texte: Le contrat est révisé à l’adoption du prochain projet régional de santé. }
    `,
    invalid: `
      prs: { nom: Projet régional de santé, debut: 2023, fin: 2028 }
    `,
  },
  check({ contrat, report }) {
    const { prs } = contrat.yaml;
    const [from, to] = [readDate(prs?.debut), readDate(prs?.fin)];
    if (to === undefined) return;
    const [start, end] = [firstDay(contrat), lastDay(contrat)];
    if (end === undefined || canBeBefore(end, to)) return;
    // A period that runs backwards has its own message.
    if ((from !== undefined && !canBeBefore(from, to)) || (start !== undefined && !canBeBefore(start, end))) return;
    const [until, over] = [formatDateInSentence(end).replace(/^le /, 'au '), formatDateInSentence(to)];
    if (start !== undefined && !canBeBefore(start, to)) {
      report(
        ['prs', 'fin'],
        `Le projet régional de santé cité finit ${over}, avant que le contrat commence ${formatDateInSentence(start)}.`,
        {
          hint: 'Citez le projet régional de santé en cours, avec son nom et ses années.',
        },
      );
    } else if (!isForeseen(contrat)) {
      report(['prs', 'fin'], `Le contrat court jusqu’${until}, le projet régional de santé cité finit ${over}.`);
    }
  },
});

function isForeseen({ textes }: Contrat): boolean {
  return textes.some(
    ({ texte }) => PRS.test(texte) && texte.split(/[.;\n]/).some((said) => PRS.test(said) && CHANGE.test(said)),
  );
}
