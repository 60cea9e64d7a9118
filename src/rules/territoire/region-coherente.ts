import { regionName, regionOfDepartement } from '../../registers/territories/regions.ts';
import { toDay } from '../../text/calendar.ts';
import { asYaml } from '../closest-id.ts';
import { contractDate } from '../contract-date.ts';
import { defineRule, type Rule } from '../define.ts';
import { territoryDepartements } from '../territory-codes.ts';

/** The day on which the regions of today began (loi n° 2015-29). */
const REGIONS_BEGIN = toDay({ year: 2016, month: 1, day: 1 });

export const rule: Rule = defineRule({
  id: 'territoire/region-coherente',
  severity: 'warning',
  from: 'brouillon',
  summary: 'La région est celle des départements.',
  why: 'L’agence régionale de santé et le projet régional de santé dépendent de la région.',
  hint: 'Mettez le code Insee de la région, par exemple « 84 » pour Auvergne-Rhône-Alpes, ou corrigez les départements.',
  source: 'Insee, code officiel géographique',
  examples: {
    valid: `
      territoire: { nom: Valmont Agglomération, type: ca, departements: ["42"], region: "84" }
    `,
    invalid: `
      territoire: { nom: Valmont Agglomération, type: ca, departements: ["42"], region: "11" }
    `,
  },
  check({ contrat, report }) {
    const region = contrat.yaml.territoire?.region;
    if (region === undefined) return;
    const date = contractDate(contrat);
    // The codes of the former regions were right then.
    if (date === undefined ? contrat.isTranscription : date.first < REGIONS_BEGIN) return;
    const regions = [...new Set(territoryDepartements(contrat).flatMap((code) => regionOfDepartement(code) ?? []))];
    if (regions.includes(region)) return;
    const name = regionName(region);
    const [only] = regions;
    const detail = regions.length === 1 && only !== undefined ? { suggestion: asYaml(only) } : {};
    if (name === undefined) report(['territoire', 'region'], `« ${region} » n’est le code d’aucune région.`, detail);
    else if (only !== undefined) {
      report(
        ['territoire', 'region'],
        `« ${region} » est le code de la région ${name}, et le territoire est dans une autre (${regionName(only)}).`,
        detail,
      );
    }
  },
});
