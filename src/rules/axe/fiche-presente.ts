import { present } from '../../model/prune.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'axe/fiche-presente',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Chaque axe d’un contrat porte au moins une fiche.',
  why: 'Un axe sans fiche annonce une priorité que rien ne met en œuvre.',
  hint: 'Écrivez une fiche pour cet axe, ou rattachez-lui une fiche avec « axe: ».',
  examples: {
    valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, axe: "1" }
        - { id: "2.1", titre: Ouvrir un point santé, axe: "2" }
    `,
    invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, axe: "1" }
        - { id: "1.2", titre: Ouvrir un point santé, axe: "1" }
    `,
  },
  check({ contrat, isRefused, report }) {
    // A framework is signed before its fiches are written; an announced plan says that they are known elsewhere.
    if (contrat.yaml.nature !== 'contrat') return;
    if (contrat.fiches.length === 0) {
      const isExpected = contrat.axes.length > 0 && contrat.yaml.plan === undefined;
      if (isExpected) report(['axes'], 'Aucun axe ne porte de fiche.');
      return;
    }
    // An axis whose identifier is refused can't have its fiches found: the schema has told why.
    const bare = contrat.axes.filter(({ id, fiches }) => id !== undefined && fiches.length === 0);
    if (bare.length === 0) return;
    // A fiche whose axis is unknown or refused may belong to any: that has its own message.
    const known = new Set(contrat.axes.map(({ id }) => id));
    if (
      present(contrat.yaml.fiches).some(([{ axe }, index]) =>
        axe === undefined ? isRefused(['fiches', index, 'axe']) : !known.has(axe),
      )
    )
      return;
    for (const { titre, at } of bare) report(at(), `L’axe « ${titre} » ne porte aucune fiche.`);
  },
});
