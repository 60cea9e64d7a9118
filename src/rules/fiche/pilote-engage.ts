import type { Fiche, Partenaire } from '../../model/contrat.ts';
import { groupBy } from '../../model/group-by.ts';
import { defineRule, type Rule } from '../define.ts';
import { isMissedAmongSignatories } from '../parties.ts';
import { isSaid } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'fiche/pilote-engage',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Le pilote d’une action signe le contrat, ou le contrat écrit ses engagements.',
  why: 'Le contrat ne l’oblige à rien, et l’action repose sur lui.',
  hint: 'Écrivez ses « engagements: » dans les partenaires, ou confiez l’action à un signataire.',
  examples: {
    valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: ccas, nom: CCAS de Valmont, type: ccas, role: partenaire, engagements: Le CCAS conduit le dépistage. }
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, pilote: ccas }
    `,
    invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: ccas, nom: CCAS de Valmont, type: ccas, role: partenaire }
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, pilote: ccas }
    `,
  },
  check({ contrat, report, hasRefused }) {
    const ofStranger = ({ maturite, pilote }: Fiche): Partenaire | undefined =>
      maturite !== 'action' || pilote?.estSignataire || isSaid(pilote?.engagements) ? undefined : pilote;
    for (const [pilote, own] of groupBy(contrat.fiches, ofStranger)) {
      const [first] = own;
      if (first === undefined || hasRefused(pilote.at()) || isMissedAmongSignatories(contrat, pilote)) continue;
      // One who pilots several lacks one commitment.
      const more = own.length === 1 ? '' : `, avec ${own.length - 1} autre${own.length > 2 ? 's' : ''},`;
      report(
        first.at('pilote'),
        `« ${pilote.nom} » pilote l’action « ${first.titre} »${more} sans signer le contrat ni s’y engager.`,
      );
    }
  },
});
