import { isPrivateMail } from '../../registers/mail-providers.ts';
import { findAddresses } from '../../text/addresses.ts';
import { defineRule, type Rule } from '../define.ts';
import { foldWords, wordsOfPeople } from '../people.ts';
import { everyTextWith, needs } from '../texts-with.ts';

const ADDRESSED = needs('@');

export const rule: Rule = defineRule({
  id: 'donnees-personnelles/courriel-professionnel',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Une personne est jointe à l’adresse de son service, pas à son adresse personnelle.',
  why: 'Le contrat et ses communiqués sont publics : l’adresse y resterait pour des années.',
  hint: 'Mettez l’adresse du service, ou l’adresse professionnelle de la personne.',
  source: 'règlement (UE) 2016/679 du 27 avril 2016 (RGPD), art. 5',
  examples: {
    valid: `
      contact: { nom: Camille Exemple, courriel: c.exemple@valmont.exemple.fr }
    `,
    invalid: `
      contact: { nom: Camille Exemple, courriel: camille.exemple@gmail.com }
    `,
  },
  check({ contrat, report }) {
    const texts = everyTextWith(contrat, ADDRESSED);
    if (texts.length === 0) return;
    const people = wordsOfPeople(contrat);
    for (const { at, texte } of texts) {
      for (const { start, end } of findAddresses(texte)) {
        const address = texte.slice(start, end);
        if (!isPrivateMail(address) || !isOfPerson(address, people)) continue;
        report(at, `« ${address} » est une adresse personnelle.`, { part: { start, end } });
      }
    }
  },
});

/** A small association may have its mail there too: only a name of somebody whom the contract names is a person’s. */
function isOfPerson(address: string, people: ReadonlySet<string>): boolean {
  const box = address.slice(0, address.lastIndexOf('@'));
  return foldWords(box).some((word) => people.has(word));
}
