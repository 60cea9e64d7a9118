import type { Contrat, Partenaire } from '../../model/contrat.ts';
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
  check({ contrat, isRefused, report }) {
    const is = (wanted: (party: Partenaire) => boolean): boolean =>
      contrat.signataires.some(wanted) || contrat.partenaires.some((party) => mayBe(party, wanted, isRefused));
    if ((contrat.yaml.partenaires ?? []).some((_, index) => isRefused(['partenaires', index]))) return;
    const hasArs = is(isArs);
    const hasCollectivite = is(isCollectivite);
    if (hasArs && hasCollectivite) return;
    const who = hasArs
      ? 'Aucune collectivité, aucun groupement de collectivités n’est'
      : hasCollectivite
        ? 'L’agence régionale de santé n’est pas'
        : 'Ni l’agence régionale de santé ni une collectivité ne sont';
    report(whereToLook(contrat, hasArs), `${who} parmi les signataires.`);
  },
});

function isArs({ type }: Partenaire): boolean {
  return type === 'ars';
}

/** Whether a party may be the one that is wanted, its type or its role being refused: that has its own message. */
function mayBe(party: Partenaire, wanted: (party: Partenaire) => boolean, isRefused: (at: Path) => boolean): boolean {
  const [type, role] = [isRefused(party.at('type')), isRefused(party.at('role'))];
  return (type || wanted(party)) && (role || (type && party.estSignataire));
}

/** The one that is declared without signing, if there is one. */
function whereToLook({ partenaires }: Contrat, hasArs: boolean): Path {
  const silent = partenaires.find(hasArs ? isCollectivite : isArs);
  return silent === undefined ? ['partenaires'] : silent.at('role');
}
