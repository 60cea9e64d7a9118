import { defineRule, type Rule } from '../define.ts';

/** Names of what is a place of work in common and no person in law, and who signs for it. */
const WITHOUT_PERSONALITY: readonly { readonly name: RegExp; readonly what: string; readonly instead: string }[] = [
  {
    name: /^(?:le\s)?(?:GHT(?![A-Za-zÀ-ÖØ-öø-ž])|groupement\s+hospitalier\s+de\s+territoire)/i,
    what: 'Un groupement hospitalier de territoire',
    instead: 'Nommez l’établissement support du groupement, avec « type: ght-etablissement-support ».',
  },
  {
    name: /^(?:le\s)?(?:CLSM(?![A-Za-zÀ-ÖØ-öø-ž])|conseil\s+(?:local|intercommunal)\s+de\s+santé\s+mentale)/i,
    what: 'Un conseil local de santé mentale',
    instead: 'Nommez la collectivité qui porte ce conseil, et citez-le sous « articulations ».',
  },
  {
    name: /^(?:le\s)?(?:CTS(?![A-Za-zÀ-ÖØ-öø-ž])|conseil\s+territorial\s+de\s+santé(?!\s+mentale))/i,
    what: 'Un conseil territorial de santé',
    instead: 'Retirez-le des signataires : son avis se note sous « procedure », à l’étape « avis-cts ».',
  },
  {
    name: /^(?:l[’'])?(?:ASV(?![A-Za-zÀ-ÖØ-öø-ž])|atelier\s+santé[\s-]ville)/i,
    what: 'Un atelier santé ville',
    instead: 'Nommez la collectivité qui porte cet atelier, et citez-le sous « articulations ».',
  },
  {
    name: /^(?:le\s)?(?:COPIL(?![A-Za-zÀ-ÖØ-öø-ž])|comité\s+de\s+pilotage)/i,
    what: 'Un comité de pilotage',
    instead: 'Nommez les organismes qui y siègent ; le comité se décrit sous « gouvernance ».',
  },
];

/** What those names begin with: those of most signatories begin otherwise. */
const FIRST_WORD = /^(?:le\s|l[’'])?(?:GHT|groupement|CLSM|conseil|CTS|ASV|atelier|COPIL|comité)/i;

export const rule: Rule = defineRule({
  id: 'droit/personnalite-morale',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Chaque signataire est une personne morale, qui peut s’engager par contrat.',
  why: 'Sa signature n’engagerait personne.',
  hint: 'Nommez l’organisme qui le porte.',
  source: 'Code de la santé publique, article L. 6132-1 (groupements hospitaliers de territoire)',
  examples: {
    valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: ch, nom: "Centre hospitalier de Valmont, établissement support du GHT", type: ght-etablissement-support, role: cosignataire }
    `,
    invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: ght, nom: Groupement hospitalier de territoire du Valmont, type: ght-etablissement-support, role: cosignataire }
    `,
  },
  check({ contrat, report }) {
    for (const { nom, at } of contrat.signataires) {
      if (!FIRST_WORD.test(nom)) continue;
      const found = WITHOUT_PERSONALITY.find(({ name }) => name.test(nom));
      if (found === undefined || /établissement\s+support/i.test(nom)) continue;
      report(at('nom'), `${found.what} n’a pas la personnalité morale et ne peut pas signer.`, { hint: found.instead });
    }
  },
});
