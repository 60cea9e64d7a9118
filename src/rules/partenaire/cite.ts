import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { defineRule, type Rule } from '../define.ts';
import { isMissedAmongSignatories } from '../parties.ts';
import { partnerPlaces } from '../partner-places.ts';
import { isSaid } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'partenaire/cite',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Chaque partenaire déclaré prend part au contrat : il signe, agit, finance, siège ou s’engage.',
  why: 'Le contrat le compterait parmi ses partenaires sans lui demander quoi que ce soit.',
  hint: 'Donnez-lui une place dans une fiche ou une instance, écrivez ses « engagements: », ou retirez-le.',
  examples: {
    valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: ccas, nom: CCAS de Valmont, type: ccas, role: partenaire, engagements: Le CCAS accueille le point santé. }
    `,
    invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: ccas, nom: CCAS de Valmont, type: ccas, role: partenaire }
    `,
  },
  check({ contrat, report, hasRefused }) {
    const silent = contrat.partenaires.filter(
      ({ estSignataire, engagements }) => !estSignataire && !isSaid(engagements),
    );
    if (silent.length === 0) return;
    const { references, areKnown } = partnerPlaces(contrat);
    // Without fiches nobody has been given a place yet; a misspelt name may be that of the one that seems forgotten.
    if (contrat.fiches.length === 0 || !areKnown || PLACES.some((key) => hasRefused([key]))) return;
    const named = new Set(references.map(({ id }) => id));
    const unnamed = silent.filter((one) => !named.has(one.id) && !isMissedAmongSignatories(contrat, one));
    for (const { nom, at } of notInTexts(contrat, unnamed)) {
      report(at(), `« ${nom} » est déclaré et n’a aucune place dans le contrat.`);
    }
  },
});

const PLACES = ['partenaires', 'fiches', 'gouvernance', 'procedure', 'avenants', 'evaluation'] as const;

/** Those that no text speaks of either. */
function notInTexts({ textes }: Contrat, partenaires: readonly Partenaire[]): readonly Partenaire[] {
  if (partenaires.length === 0) return partenaires;
  const spoken = textes
    .filter(({ at }) => at[0] !== 'partenaires')
    .map(({ texte }) => texte)
    .join('\n')
    .toLowerCase();
  return partenaires.filter(
    ({ nom, nom_court, sigle }) =>
      ![nom, nom_court, sigle].some((name) => name !== undefined && name !== '' && spoken.includes(name.toLowerCase())),
  );
}
