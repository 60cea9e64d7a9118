import { departementCode } from '../../registers/departements.ts';
import { communeOf } from '../../registers/territories/communes.ts';
import { asYaml } from '../closest-id.ts';
import { bareName, contradictingCommunes } from '../commune-named.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'territoire/nom-concordant',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Le code Insee du territoire est celui de la commune qui porte son nom.',
  why: 'Les chiffres et les cartes seraient ceux d’une autre commune.',
  hint: 'Vérifiez le code de la commune sur insee.fr.',
  source: 'Insee, code officiel géographique',
  examples: {
    valid: `
      territoire: { nom: Ville de Saint-Étienne, type: commune, insee: "42218", departements: ["42"] }
    `,
    invalid: `
      territoire: { nom: Ville de Saint-Étienne, type: commune, insee: "42219", departements: ["42"] }
    `,
  },
  check({ contrat, report }) {
    const { insee } = contrat.yaml.territoire ?? {};
    const commune = insee === undefined ? undefined : communeOf(insee)?.commune;
    const [meant, another] = contradictingCommunes(contrat);
    if (commune === undefined || meant === undefined) return;
    const of = `${commune.nom} (${departementCode(commune.code) ?? commune.code})`;
    report(
      ['territoire', 'insee'],
      `« ${insee} » est le code de ${of}, pas de ${bareName(contrat)}.`,
      another === undefined ? { suggestion: asYaml(meant.code) } : {},
    );
  },
});
