import type { Communique, Contrat, Partenaire } from '../../model/contrat.ts';
import { enumerate } from '../../text/agreement.ts';
import { defineRule, type Rule } from '../define.ts';
import { isNamedIn } from '../party-words.ts';
import { says } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'communique/signataires-nommes',
  severity: 'error',
  from: 'arrete',
  summary: 'Un communiqué nomme tous les signataires.',
  why: 'Celui qui a signé et que la presse ne cite pas le prendra mal, et le lecteur saura mal qui s’engage.',
  hint: 'Nommez chaque signataire dans le chapô, ou laissez le contrat les écrire tous avec {{liste signataires}}.',
  examples: {
    valid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          lieu: Valmont
          date: 2024-06-28
          chapo: L’agence régionale de santé et Valmont Agglomération ont signé leur contrat local de santé.
          contacts: [{ telephone: "04 00 00 00 00" }]
    `,
    invalid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          lieu: Valmont
          date: 2024-06-28
          chapo: Valmont Agglomération a signé son contrat local de santé.
          contacts: [{ telephone: "04 00 00 00 00" }]
    `,
  },
  check({ contrat, report }) {
    for (const communique of contrat.communiques) {
      // A chapô that is composed from the contract names them all.
      if (!says(contrat, communique.at('chapo'))) continue;
      const missing = unnamed(contrat, communique);
      if (missing.length === 0) continue;
      const names = missing.map(({ nom }) => `« ${nom} »`);
      report(communique.at('chapo'), `Le communiqué ne nomme pas ${enumerate(names, 'ou')}.`);
    }
  },
});

function unnamed({ textes, signataires, yaml }: Contrat, communique: Communique): readonly Partenaire[] {
  const text = textes
    .flatMap(({ at, texte }) => (at[0] === 'communiques' && at[1] === communique.at()[1] ? [texte] : []))
    .join('\n');
  if (/\{\{\s{0,3}liste\s{1,3}signataires/u.test(text)) return [];
  return signataires.filter((signataire) => !isNamedIn(signataire, text, yaml.territoire?.nom ?? ''));
}
