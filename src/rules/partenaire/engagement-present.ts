import { defineRule, type Rule } from '../define.ts';
import { committedIds, partnerPlaces } from '../partner-places.ts';
import { isSaid } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'partenaire/engagement-present',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary:
    'Chaque signataire s’engage : il conduit, soutient ou finance une action, ou le contrat écrit ses engagements.',
  why: 'On ne saurait pas ce que sa signature promet.',
  hint: 'Écrivez ses « engagements: », ou donnez-lui sa place dans une fiche.',
  examples: {
    valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: msa, nom: MSA du Valmont, type: msa, role: cosignataire, engagements: La MSA invite ses assurés au dépistage. }
    `,
    invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: msa, nom: MSA du Valmont, type: msa, role: cosignataire }
    `,
  },
  check({ contrat, report, hasRefused }) {
    const silent = contrat.signataires.filter(({ engagements }) => !isSaid(engagements));
    if (silent.length === 0 || hasRefused(['fiches']) || hasRefused(['gouvernance'])) return;
    // An article may say in one text what each of them does.
    if (contrat.yaml.articles?.some((article) => article?.id === 'engagements')) return;
    const places = partnerPlaces(contrat);
    if (!places.areKnown) return;
    const committed = committedIds(contrat, places);
    for (const { id, type, nom, at } of silent) {
      // « financeur: region » is the région, whatever its identifier.
      if (committed.has(id) || committed.has(type)) continue;
      report(at('engagements'), `« ${nom} » signe et ne s’engage à rien.`);
    }
  },
});
