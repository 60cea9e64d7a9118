import { defineRule, type Rule } from '../define.ts';
import { isSaid } from '../says.ts';
import { writtenFiche } from '../written-fiche.ts';

export const rule: Rule = defineRule({
  id: 'fiche/axe-present',
  severity: 'info',
  from: 'arrete',
  absence: true,
  summary: 'Chaque action engagée appartient à un axe, sauf si elle est transversale.',
  why: 'Une action sans axe n’apparaît sous aucune des priorités du contrat.',
  hint: 'Ajoutez « axe: » et l’identifiant de l’axe ; laissez ainsi si l’action est transversale.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          axe: "1"
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
    `,
  },
  check({ contrat, report }) {
    for (const fiche of contrat.fiches) {
      if (fiche.maturite !== 'action' || contrat.axes.length === 0 || isSaid(writtenFiche(contrat, fiche).axe))
        continue;
      const taken = contrat.isTranscription ? '' : ' : elle est tenue pour transversale';
      report(fiche.at('axe'), `L’action « ${fiche.titre} » n’appartient à aucun axe${taken}.`);
    }
  },
});
