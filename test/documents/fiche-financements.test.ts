import { describe, expect, it } from 'vitest';
import { tableauFinancements } from '../../src/documents/parts/tableau-financements.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { plainText } from '../../src/text/prose.ts';

function tableau(financements: string): readonly (readonly string[])[] | undefined {
  const { contrat } = checkContrat(
    memoryProject({
      'contrat.yaml': `
version: 1
identifiant: cls
titre: Contrat local de santé du Valmont
etat: brouillon
territoire: { nom: Valmont }
partenaires: [{ id: ars, nom: Agence régionale de santé, sigle: ARS, type: ars }]
fiches: [{ id: "1.1", titre: Organiser le dépistage, budget: { financements: [${financements}] } }]
`,
    }),
  );
  const [fiche] = contrat.fiches;
  const made = fiche && tableauFinancements(contrat, fiche);
  const words = (text: string): string => text.replace(/\s/g, ' ');
  return (
    made && [
      made.colonnes.map(({ titre }) => titre),
      ...made.lignes.map((row) => row.map((cell) => words(plainText(cell)))),
    ]
  );
}

describe('the table of who pays for a fiche', () => {
  it('has a row for each who pays out of a fund, and a column for each year, in order', () => {
    expect(
      tableau(`
        { financeur: ars, source: fir, montant: 20000, annee: 2026 },
        { financeur: ars, source: fir, montant: 0.1, annee: 2025, statut: verse },
        { financeur: leader, montant: 0.2, annee: 2026 }`),
    ).toEqual([
      ['Financeur', '2025', '2026', 'Total'],
      ['ARS Fonds d’intervention régional', '0,10 € versé', '20 000 €', '20 000,10 €'],
      ['Programme européen LEADER', '', '0,20 €', '0,20 €'],
    ]);
  });

  it('sums nothing that is not wholly known, and has one column where no year is', () => {
    expect(tableau('{ financeur: ars, annee: 2025 }, { financeur: ars, montant: 5, annee: 2026 }')?.[1]).toEqual([
      'ARS',
      '',
      '5 €',
      '',
    ]);
    expect(tableau('{ financeur: ars, montant: 5 }')).toEqual([
      ['Financeur', 'Montant'],
      ['ARS', '5 €'],
    ]);
  });

  it('is not there where nobody pays', () => expect(tableau('')).toBeUndefined());
});
