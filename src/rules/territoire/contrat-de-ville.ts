import { countQuartiers } from '../../model/chiffres.ts';
import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { toDay } from '../../text/calendar.ts';
import { contractDate } from '../contract-date.ts';
import { defineRule, type Rule } from '../define.ts';

/** The first day of the quartiers prioritaires, and of the contrats de ville that go with them. */
const BEGIN = toDay({ year: 2015, month: 1, day: 1 });

export const rule: Rule = defineRule({
  id: 'territoire/contrat-de-ville',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Un contrat qui couvre des quartiers prioritaires dit comment il s’articule avec le contrat de ville.',
  why: 'Ces quartiers ont un contrat de ville, qui traite aussi de santé : les deux doivent se répondre.',
  hint: 'Ajoutez sous « articulations » la ligne « - { dispositif: contrat-de-ville, texte: … } ».',
  source: 'loi n° 2014-173 du 21 février 2014, article 6',
  examples: {
    valid: `
      territoire: { nom: Valmont Agglomération, quartiers_prioritaires: { nombre: 2 } }
      articulations: [{ dispositif: contrat-de-ville }]
    `,
    invalid: `
      territoire: { nom: Valmont Agglomération, quartiers_prioritaires: { nombre: 2 } }
    `,
  },
  check({ contrat, hasRefused, report }) {
    if ((countQuartiers(contrat.yaml) ?? 0) === 0) return;
    const date = contractDate(contrat);
    if (date !== undefined && date.last < BEGIN) return;
    if (hasRefused(['articulations'])) return;
    if (
      present(contrat.yaml.articulations).some(([{ dispositif }]) => dispositif === 'contrat-de-ville') ||
      isCited(contrat)
    )
      return;
    report(
      ['territoire', 'quartiers_prioritaires'],
      'Le territoire a des quartiers prioritaires, et le contrat de ville n’est cité nulle part.',
    );
  },
});

/** « Engagements quartiers 2030 » is what contrats de ville are called since 2024. */
const CITED =
  /contrats?\s{1,3}de\s{1,3}ville|quartiers\s{1,3}2030|convention[^.\n]{0,40}politique\s{1,3}de\s{1,3}la\s{1,3}ville/i;

function isCited({ textes }: Contrat): boolean {
  return textes.some(({ at: [part = ''], texte }) => part !== 'sigles' && CITED.test(texte));
}
