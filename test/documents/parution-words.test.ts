import { describe, expect, it } from 'vitest';
import { nombreActions } from '../../src/documents/parts/plan.ts';
import { chapoCompose } from '../../src/documents/parution/chapo.ts';
import { checkPiece } from '../rules/base-contract.ts';

const said = (piece: string, publieLe?: string): string =>
  JSON.stringify(chapoCompose(checkPiece(piece, 'signe').contrat, publieLe));

describe('the head of a release', () => {
  const apart = 'signatures: [{ partenaire: ars, date: 2024-07-04 }]';

  it('says that somebody signed only once it is done on the day of the text', () => {
    expect(said(apart)).toContain('a signé');
    expect(said(apart, '2024-07-04')).not.toContain('signera');
    expect(said(apart, '2024-07-03')).toMatch(/Agence régionale de santé signera, jeudi/);
    expect(said(apart, '2024-07-03')).toContain('Valmont Agglomération a signé');
  });
});

describe('the number of actions', () => {
  const count = (piece: string): string | undefined => nombreActions(checkPiece(piece, 'signe').contrat);
  const fiche = (id: string, maturite: string): string =>
    `{ id: "${id}", titre: Agir, axe: "1", maturite: ${maturite} }`;

  it('is that of the fiches that bind, once all are known', () => {
    const fiches = `fiches: [${fiche('1.1', 'action')}, ${fiche('1.2', 'projet')}]`;
    expect(count(fiches)).toBe('une action');
    expect(count(`${fiches}\nplan: { fiches_annoncees: 2 }`)).toBe('une action');
    expect(count(`${fiches}\nplan: { fiches_annoncees: 12 }`)).toBe('douze actions');
    expect(count('fiches: []\nplan: { fiches_annoncees: 15, approximatif: true }')).toBe('une quinzaine d’actions');
    expect(count('fiches: []')).toBeUndefined();
  });
});
