import { present } from '../../model/prune.ts';
import { type Path, valueAt } from '../../source/path.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'fiche/liee-a-une-autre',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une fiche n’est pas liée à elle-même.',
  why: 'Le renvoi mènerait le lecteur là où il est déjà.',
  hint: 'Retirez ce renvoi, ou mettez le numéro de la fiche voulue.',
  examples: {
    valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, fiches_liees: ["1.2"] }
        - { id: "1.2", titre: Ouvrir un point santé }
    `,
    invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, fiches_liees: ["1.1"] }
        - { id: "1.2", titre: Ouvrir un point santé }
    `,
  },
  check({ contrat, report }) {
    for (const { id, titre, at } of contrat.fiches) {
      const place: Path = at('fiches_liees');
      const linked = present(valueAt(contrat.yaml, place) as readonly string[] | undefined);
      const itself = linked.find(([other]) => other === id);
      if (itself !== undefined) report([...place, itself[1]], `La fiche « ${titre} » est liée à elle-même.`);
    }
  },
});
