import type { Contrat } from '../../model/contrat.ts';
import { communeOf } from '../../registers/territories/communes.ts';
import { intercommunaliteOf } from '../../registers/territories/intercommunalites.ts';
import { asYaml } from '../closest-id.ts';
import { communesOfItsName } from '../commune-named.ts';
import { defineRule, type Rule } from '../define.ts';
import { coveredCommunes, type WrittenCode, writtenCommunes } from '../territory-codes.ts';

export const rule: Rule = defineRule({
  id: 'territoire/commune-existante',
  severity: 'error',
  from: 'brouillon',
  summary: 'Chaque code Insee est celui d’une commune.',
  why: 'Le contrat couvrirait un lieu qui n’existe pas, et aucune carte ni aucun chiffre ne pourrait le suivre.',
  hint: 'Cherchez le code de la commune sur insee.fr (code officiel géographique) : ce n’est pas le code postal.',
  source: 'Insee, code officiel géographique',
  examples: {
    valid: `
      territoire: { nom: Saint-Étienne, type: commune, insee: "42218", departements: ["42"] }
    `,
    invalid: `
      territoire: { nom: Saint-Étienne, type: commune, insee: "42000", departements: ["42"] }
    `,
  },
  check({ contrat, report }) {
    const wrong = writtenCommunes(contrat).filter(({ code }) => communeOf(code) === undefined);
    if (wrong.length === 0) return;
    const forgotten = forgottenCodes(contrat);
    for (const written of wrong) {
      const meant = meantCode(contrat, written, forgotten);
      report(
        written.at,
        `« ${written.code} » n’est le code Insee d’aucune commune.`,
        meant === undefined ? {} : { suggestion: asYaml(meant) },
      );
    }
  },
});

/** The code that was meant, where only one can be: that of the commune named, or the EPCI's only one that looks alike. */
function meantCode(contrat: Contrat, { code, at }: WrittenCode, forgotten: readonly string[]): string | undefined {
  const candidates =
    at.at(-1) === 'insee'
      ? communesOfItsName(contrat).map((commune) => commune.code)
      : forgotten.filter((one) => looksLike(one, code));
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The communes of the territory's EPCI that the contract does not list. */
function forgottenCodes(contrat: Contrat): readonly string[] {
  const siren = contrat.yaml.territoire?.siren;
  const listed = new Set(coveredCommunes(contrat).map(({ code }) => code));
  const members = siren === undefined ? [] : (intercommunaliteOf(siren)?.communes ?? []);
  return members.filter((code) => !listed.has(code));
}

/** One sign wrong, or two that changed places. */
function looksLike(a: string, b: string): boolean {
  const different = [...a].flatMap((sign, index) => (sign === b[index] ? [] : [index]));
  const [first = 0, second = 0] = different;
  return different.length === 1 || (different.length === 2 && a[first] === b[second] && a[second] === b[first]);
}
