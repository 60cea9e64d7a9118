import { defineRule, type Rule } from '../define.ts';
import { isSaid } from '../says.ts';
import { writtenFiche } from '../written-fiche.ts';

export const rule: Rule = defineRule({
  id: 'fiche/indicateur-present',
  severity: 'error',
  from: 'arrete',
  absence: true,
  summary: 'Chaque action engagée porte au moins un indicateur.',
  why: 'Sans indicateur, le comité de pilotage ne peut pas dire si l’action a produit son effet.',
  hint: 'Ajoutez ce qui se compte : « indicateurs: [{ id: i1, libelle: …, type: resultat, cible: … }] ».',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Personnes dépistées, type: resultat, cible: 500 }]
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: []
    `,
  },
  check({ contrat, report }) {
    for (const fiche of contrat.fiches) {
      if (fiche.maturite !== 'action' || isSaid(writtenFiche(contrat, fiche).indicateurs)) continue;
      report(fiche.at('indicateurs'), `L’action « ${fiche.titre} » n’a aucun indicateur.`);
    }
  },
});
