import type { Contrat } from '../../model/contrat.ts';
import type { Path } from '../../source/path.ts';
import { defineRule, type Rule } from '../define.ts';
import { isCollectivite } from '../parties.ts';

export const rule: Rule = defineRule({
  id: 'signature/parties-obligatoires',
  severity: 'error',
  from: 'arrete',
  summary: 'L’agence régionale de santé et une collectivité (ou un groupement) signent le contrat.',
  why: 'La loi fait du contrat local de santé un accord entre l’agence et les collectivités.',
  hint: 'Déclarez ce partenaire avec « role: porteur » ou « role: cosignataire ».',
  source: 'Code de la santé publique, article L. 1434-10, IV',
  examples: {
    valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
    `,
    invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: partenaire }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
    `,
  },
  check({ contrat, report }) {
    const hasArs = contrat.signataires.some(({ type }) => type === 'ars');
    const hasCollectivite = contrat.signataires.some(isCollectivite);
    if (hasArs && hasCollectivite) return;
    const who = hasArs
      ? 'Aucune collectivité, aucun groupement de collectivités n’est'
      : hasCollectivite
        ? 'L’agence régionale de santé n’est pas'
        : 'Ni l’agence régionale de santé ni une collectivité ne sont';
    report(whereToLook(contrat, hasArs), `${who} parmi les signataires.`);
  },
});

/** The one that is declared without signing, if there is one. */
function whereToLook({ partenaires }: Contrat, hasArs: boolean): Path {
  const silent = partenaires.find((partenaire) => (hasArs ? isCollectivite(partenaire) : partenaire.type === 'ars'));
  return silent === undefined ? ['partenaires'] : silent.at('role');
}
