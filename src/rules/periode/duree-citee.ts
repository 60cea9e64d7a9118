import { monthsOf } from '../../model/chiffres.ts';
import type { Contrat } from '../../model/contrat.ts';
import { monthsBetween } from '../../text/dates.ts';
import { formatDuration, parseDuration } from '../../text/durations.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';
import { findStatedDurations } from '../stated-durations.ts';
import { needs, textesWith } from '../texts-with.ts';

/** Texts that speak of this contract as a whole. */
const ABOUT_US: ReadonlySet<string | number> = new Set([
  'articles',
  'preambule',
  'considerants',
  'communiques',
  'actualites',
]);
/** A duration of the contract is said of it, and in years or months. */
const LASTING = [needs('contract'), needs('years')];

export const rule: Rule = defineRule({
  id: 'periode/duree-citee',
  severity: 'warning',
  from: 'brouillon',
  summary: 'La durée du contrat citée dans un texte est celle de sa période.',
  why: 'Le lecteur ne saurait pas jusqu’à quand les signataires s’engagent.',
  hint: 'Corrigez cette durée, ou celle de « periode ».',
  examples: {
    valid: `
      articles: [{ id: duree, titre: Durée, texte: Le contrat est conclu pour une durée de cinq ans. }]
    `,
    invalid: `
      articles: [{ id: duree, titre: Durée, texte: Le contrat est conclu pour une durée de trois ans. }]
    `,
  },
  check({ contrat, report }) {
    const months = monthsOf(contrat.yaml.periode);
    // What an avenant extends has two durations, and each was right in its time.
    if (months === undefined || (contrat.yaml.avenants ?? []).length > 0) return;
    for (const { at, texte } of textesWith(contrat, ...LASTING)) {
      if (at[0] === undefined || !ABOUT_US.has(at[0])) continue;
      for (const { start, end } of findStatedDurations(texte)) {
        const said = texte.slice(start, end);
        const stated = parseDuration(said);
        // « 5 ans » is said of a period that ends on 1 July as well as of one that ends on 30 June.
        if (stated === undefined || Math.abs(stated - months) <= 1 || agreesWithDates(contrat, stated)) continue;
        report(at, `« ${said} » : le contrat dure ${formatDuration(months)}.`, { part: { start, end } });
      }
    }
  },
});

/** Where the period gives two durations, that has its own message, and a text may be right with either. */
function agreesWithDates({ yaml }: Contrat, stated: number): boolean {
  const [from, to] = [readDate(yaml.periode?.debut), readDate(yaml.periode?.fin)];
  if (from === undefined || to === undefined) return false;
  const { least, most } = monthsBetween(from, to);
  return stated >= least - 1 && stated <= most + 1;
}
