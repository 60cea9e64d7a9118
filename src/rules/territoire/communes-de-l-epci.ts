import { departementCode } from '../../registers/departements.ts';
import { communeOf } from '../../registers/territories/communes.ts';
import { type Intercommunalite, intercommunaliteOf } from '../../registers/territories/intercommunalites.ts';
import { registerYear } from '../../registers/territories/validity.ts';
import { enumerate, plural } from '../../text/agreement.ts';
import { isOfRegister } from '../contract-date.ts';
import { defineRule, type Rule, type RuleContext } from '../define.ts';
import { coveredCommunes, declaredDepartements } from '../territory-codes.ts';

/** A list this long was meant to be whole; a shorter one names some communes on purpose. */
const WHOLE_FROM = 0.75;
/** More names than these don't help. */
const NAMED = 5;

export const rule: Rule = defineRule({
  id: 'territoire/communes-de-l-epci',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les communes listées sont celles de l’intercommunalité dont le SIREN est donné.',
  why: 'On ne saurait pas si la différence est voulue, ni quelles communes le contrat engage.',
  hint: 'Corrigez la liste, ou dites sous « perimetre » ce que le contrat couvre.',
  source: 'Direction générale des collectivités locales, composition des EPCI ; Insee, liste des EPT',
  examples: {
    valid: `
      periode: { debut: 2026-07-01, fin: 2031-06-30, duree: 5 ans }
      signature: { date: 2026-06-26, lieu: Saint-Denis }
      territoire: { nom: Plaine Commune, type: ept, siren: "200057867", communes: ["93001", "93066"] }
    `,
    invalid: `
      periode: { debut: 2026-07-01, fin: 2031-06-30, duree: 5 ans }
      signature: { date: 2026-06-26, lieu: Saint-Denis }
      territoire: { nom: Plaine Commune, type: ept, siren: "200057867", communes: ["93001", "93066", "93048"] }
    `,
  },
  check(context) {
    const { contrat } = context;
    const { siren, perimetre, communes } = contrat.yaml.territoire ?? {};
    if (siren === undefined || communes === undefined || perimetre !== undefined || !isOfRegister(contrat)) return;
    const epci = intercommunaliteOf(siren);
    if (epci !== undefined) compare(epci, context);
  },
});

function compare(epci: Intercommunalite, { contrat, report, hasRefused }: RuleContext): void {
  const members = new Set(epci.communes);
  const written = coveredCommunes(contrat);
  // Former codes count as the commune they are in now; unknown ones are told by `territoire/commune-existante`.
  const listed = written.flatMap(({ code, at }) => {
    const commune = communeOf(code)?.commune;
    return commune === undefined ? [] : [{ commune, at }];
  });
  const strangers = listed.filter(({ commune }) => !members.has(commune.code));
  if (strangers.length * 2 > listed.length) {
    // The list is not at fault: it is that of another groupement.
    report(['territoire', 'siren'], `Les communes listées ne sont pas celles de ${epci.nom}, dont c’est le SIREN.`);
    return;
  }
  const declared = declaredDepartements(contrat);
  for (const { commune, at } of strangers) {
    // A commune of another département is told by `territoire/departement-coherent`.
    if (declared.length > 0 && !declared.includes(departementCode(commune.code) ?? '')) continue;
    report(at, `${commune.nom} n’est pas une commune de ${epci.nom} au 1er janvier ${registerYear()}.`);
  }
  // A name where a code belongs, or a code without quotes, is told as such, and may be any of those that are missing.
  if (hasRefused(['territoire', 'communes'])) return;
  const covered = new Set(listed.map(({ commune }) => commune.code));
  const missing = epci.communes.filter((code) => !covered.has(code));
  const isWhole = epci.communes.length - missing.length >= epci.communes.length * WHOLE_FROM;
  // A wrong code stands where a right one is missing: that is one mistake, and told already.
  const wrong = strangers.length + written.length - listed.length;
  if (isWhole && missing.length > wrong) {
    report(['territoire', 'communes'], `La liste omet des communes de ${epci.nom} : ${namesOf(missing)}.`, {
      part: 'key',
    });
  }
}

function namesOf(codes: readonly string[]): string {
  const names = codes.slice(0, NAMED).map((code) => `${communeOf(code)?.commune.nom ?? ''} (${code})`);
  const more = codes.length - names.length;
  return enumerate(more === 0 ? names : [...names, plural(more, 'autre')]);
}
