import { describe, expect, it } from 'vitest';
import { parseDocument, visit } from 'yaml';
import type { Etat } from '../../src/model/etat.ts';
import { RULES } from '../../src/rules/index.generated.ts';
import { checkPiece } from './base-contract.ts';

/** The rules that speak of a piece, in reading order. */
function rules(piece: string, etat: Etat): readonly string[] {
  return checkPiece(piece, etat).diagnostics.map(({ rule }) => rule);
}

const AVIS = '{ etape: avis-cts, statut: fait, date: 2024-03-12 }';

/** A piece of a contract, once with each of its values left empty. */
function emptied(piece: string): readonly string[] {
  const document = parseDocument(piece);
  const pieces: string[] = [];
  visit(document, {
    Pair(_, pair) {
      const { value } = pair;
      pair.value = null;
      pieces.push(document.toString());
      pair.value = value;
    },
  });
  return pieces;
}

describe('a refused value', () => {
  it('of what a rule looks at never makes it fail, though what the schema requires is not there', () => {
    const pieces = RULES.flatMap(({ examples }) => emptied(examples.invalid));
    expect(pieces.length).toBeGreaterThan(500);
    for (const piece of pieces) expect(() => checkPiece(piece, 'signe'), piece).not.toThrow();
  });

  it('of a step is not told again as a délibération that is missing', () => {
    expect(
      rules(`procedure: [${AVIS}, { etape: deliberation, partenaire: agglo, date: 2024-05-23 }]`, 'signe'),
    ).toEqual(['schema/valeur-connue']);
    expect(
      rules(`procedure: [${AVIS}, { etape: deliberations, partenaire: aglo, date: 2024-05-23 }]`, 'signe'),
    ).toEqual(['reference/connue']);
    expect(rules(`procedure: [${AVIS}]`, 'signe')).toEqual(['deliberation/presente']);
  });

  it('of a party is not told again as a party that does not sign', () => {
    const parties = (ars: string): string => `
      partenaires:
        - { id: ars, nom: Agence, ${ars}, representant: { civilite: M., nom: A, fonction: directeur général } }
        - { id: agglo, nom: Valmont, type: epci, role: porteur, representant: { nom: B, fonction: présidente } }
    `;
    expect(rules(parties('type: arse, role: porteur'), 'arrete')).toEqual(['schema/valeur-connue']);
    expect(rules(parties('type: ars, role: porteure'), 'arrete')).toEqual(['schema/valeur-connue']);
    expect(rules(parties('type: arse, role: partenaire'), 'arrete')).toEqual([
      'signature/parties-obligatoires',
      'schema/valeur-connue',
    ]);
  });
});
