import { present } from '../../model/prune.ts';
import type { Theme } from '../../model/yaml.generated.ts';
import { defineRule, type Rule } from '../define.ts';

/** Themes that serve the work in common and belong to none of the four fields by themselves. */
const OUTSIDE: ReadonlySet<Theme> = new Set(['animation', 'observation-sante', 'democratie-sanitaire']);

export const rule: Rule = defineRule({
  id: 'droit/champ-couvert',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Le contrat porte sur l’un au moins des quatre champs de la loi.',
  why: 'La loi fait porter le contrat sur la promotion de la santé, la prévention, les soins et le médico-social.',
  hint: 'Écrivez sous « champs » ceux que couvre le contrat, par exemple « champs: [prevention] ».',
  source: 'Code de la santé publique, article L. 1434-10, IV',
  examples: {
    valid: `
      champs: [prevention]
      fiches: [{ id: "1.1", titre: Réunir les partenaires, themes: [animation] }]
    `,
    invalid: `
      fiches: [{ id: "1.1", titre: Réunir les partenaires, themes: [animation] }]
    `,
  },
  check({ contrat, hasRefused, report }) {
    const { champs, plan } = contrat.yaml;
    if (present(champs).length > 0 || hasRefused(['champs'])) return;
    // Axes and actions that don't say their themes may be of any field, and so may those that are only announced.
    if ((plan?.fiches_annoncees ?? 0) > contrat.fiches.length || contrat.fiches.length === 0) return;
    const themes = [...contrat.fiches, ...contrat.axes.filter((axe) => (axe.themes ?? []).length > 0)].map(
      (part) => part.themes ?? [],
    );
    if (themes.some((own) => own.length === 0 || own.some((theme) => theme === undefined || !OUTSIDE.has(theme))))
      return;
    report(['champs'], 'Aucune action ne relève d’un des quatre champs de la loi.');
  },
});
