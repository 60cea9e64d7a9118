import { groupBy } from '../../model/group-by.ts';
import { asYaml } from '../closest-id.ts';
import { defineRule, type Rule } from '../define.ts';
import { isCollectivite, mayHideStep, stepsOf } from '../parties.ts';

export const rule: Rule = defineRule({
  id: 'deliberation/presente',
  severity: 'error',
  from: 'signe',
  absence: true,
  summary: 'L’assemblée de chaque collectivité signataire a délibéré.',
  why: 'Sans délibération, personne n’est habilité à signer pour elle.',
  hint: 'Ajoutez sous « procedure » la ligne « - { etape: deliberations, partenaire: …, statut: fait, date: AAAA-MM-JJ } ».',
  source: 'Code général des collectivités territoriales, articles L. 2121-29 et L. 5211-1',
  examples: {
    valid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `,
    invalid: `
      procedure:
        - { etape: avis-cts, statut: fait, date: 2024-03-12 }
    `,
  },
  check({ contrat, isRefused, report }) {
    const steps = stepsOf(contrat, 'deliberations');
    // A step without name among several collectivities may stand for all of them, one with an unknown name for any.
    if (steps.some(({ partenaire }) => partenaire === undefined)) return;
    // A step whose name is refused may be the délibération that seems to be missing.
    if (mayHideStep(contrat, isRefused)) return;
    const byPartenaire = groupBy(steps, ({ partenaire }) => partenaire);
    for (const signataire of contrat.signataires.filter(isCollectivite)) {
      const own = byPartenaire.get(signataire) ?? [];
      const pending = own.find(({ etape }) => etape.statut === 'a-venir' || etape.statut === 'en-cours');
      if (own.length === 0) {
        report(signataire.at(), `La délibération de « ${signataire.nom} » n’est pas dans la procédure.`, {
          hint: rule.hint.replace('partenaire: …', `partenaire: ${asYaml(signataire.id)}`),
        });
      } else if (pending !== undefined && own.length === 1) {
        report(
          pending.at('statut'),
          `Le contrat est signé, et la délibération de « ${signataire.nom} » reste à prendre.`,
          {
            hint: 'Si elle est prise, écrivez « statut: fait » et sa date.',
          },
        );
      }
    }
  },
});
