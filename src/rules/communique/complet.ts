import type { Communique, Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { enumerate, hasNo } from '../../text/agreement.ts';
import { defineRule, type Rule } from '../define.ts';
import { says } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'communique/complet',
  severity: 'error',
  from: 'arrete',
  absence: true,
  summary: 'Un communiqué dit d’où et de quand il est, et qui la presse peut joindre.',
  why: 'Une rédaction écarte un texte sans origine ni interlocuteur.',
  hint: 'Ajoutez « lieu: », « date: » et, sous « contacts », un téléphone ou un courriel.',
  examples: {
    valid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          lieu: Valmont
          date: 2024-06-28
          contacts: [{ service: Service communication, telephone: "04 00 00 00 00" }]
    `,
    invalid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          lieu: Valmont
          date: 2024-06-28
    `,
  },
  check({ contrat, report }) {
    for (const communique of contrat.communiques) {
      const missing = [
        ...(says(contrat, communique.at('lieu')) ? [] : [{ key: 'lieu', noun: 'lieu', toAdd: '« lieu: »' }]),
        ...(says(contrat, communique.at('date')) ? [] : [{ key: 'date', noun: 'date', toAdd: '« date: »' }]),
        ...(hasContact(contrat, communique)
          ? []
          : [{ key: 'contacts', noun: 'contact pour la presse', toAdd: TO_ADD_CONTACT }]),
      ];
      const [first, ...more] = missing;
      if (first === undefined) continue;
      const nouns = missing.map(({ noun }) => noun);
      // One that is there but refused has been told of at its key.
      const at = more.length === 0 ? communique.at(first.key) : communique.at();
      report(at, `Le communiqué « ${communique.titre} » ${hasNo(nouns)}.`, {
        hint: `Ajoutez ${enumerate(missing.map(({ toAdd }) => toAdd))}.`,
      });
    }
  },
});

const TO_ADD_CONTACT = 'un téléphone ou un courriel sous « contacts »';

/** A release that names nobody has the contact of the contract. */
function hasContact({ yaml }: Contrat, { contacts }: Communique): boolean {
  const own = present(contacts).map(([contact]) => contact);
  const named = own.length > 0 ? own : [yaml.contact ?? {}];
  return named.some(({ telephone, courriel }) => telephone !== undefined || courriel !== undefined);
}
