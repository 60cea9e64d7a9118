import type { Partenaire } from '../../model/contrat.ts';
import { foldName } from '../../registers/territories/names.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'partenaire/une-fois',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Un organisme n’est déclaré qu’une fois.',
  why: 'Il figurerait deux fois parmi les parties, et ses actions seraient réparties entre deux noms.',
  hint: 'Gardez une seule déclaration, et son identifiant dans les fiches.',
  examples: {
    valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: cpam, nom: Caisse primaire d’assurance maladie, type: cpam, role: partenaire }
    `,
    invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: valmont, nom: Valmont-Agglomération, type: epci, role: partenaire }
    `,
  },
  check({ contrat, report }) {
    const seen = new Map<string, Partenaire>();
    const ids = new Set<string>();
    for (const partenaire of contrat.partenaires) {
      // A repeated identifier has its own message.
      const isCopy = ids.has(partenaire.id);
      ids.add(partenaire.id);
      if (isCopy) continue;
      const marks = marksOf(partenaire);
      const first = marks.flatMap(({ mark }) => seen.get(mark) ?? [])[0];
      const mark = marks.find((one) => seen.has(one.mark));
      if (first !== undefined && mark !== undefined) {
        report(
          partenaire.at(mark.key),
          `« ${partenaire.nom} » est déjà déclaré plus haut, sous « ${first.id} » (${mark.same}).`,
        );
      }
      for (const one of marks) if (!seen.has(one.mark)) seen.set(one.mark, partenaire);
    }
  },
});

interface Mark {
  readonly key: 'nom' | 'siret' | 'finess';
  readonly mark: string;
  readonly same: string;
}

/** What no two organisations have in common: two of one SIREN may be two establishments. */
function marksOf({ nom, type, siret, finess, departements }: Partenaire): readonly Mark[] {
  const name = foldName(nom);
  return [
    ...(name === ''
      ? []
      : [{ key: 'nom', mark: `nom ${type} ${name} ${departements?.join(' ') ?? ''}`, same: 'même nom' } as const]),
    ...(siret === undefined ? [] : [{ key: 'siret', mark: `siret ${siret}`, same: 'même SIRET' } as const]),
    ...(finess === undefined ? [] : [{ key: 'finess', mark: `finess ${finess}`, same: 'même FINESS' } as const]),
  ];
}
