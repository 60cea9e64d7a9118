import { describe, expect, it } from 'vitest';
import { phraseDuree } from '../../../src/documents/parts/duree.ts';
import { checkPiece } from '../../rules/base-contract.ts';

describe('the sentence about the length of a contract', () => {
  it.each([
    ['{ debut: 2013, fin: 2017 }', 'Le contrat est conclu pour la période 2013-2017.'],
    ['{ debut: 2019, fin: 2022, duree: 3 ans }', 'Le contrat est conclu pour 3 ans, sur la période 2019-2022.'],
    [
      '{ debut: 2024-07-01, fin: 2029-06-30, duree: 5 ans }',
      'Le contrat est conclu pour 5 ans, du 1er juillet 2024 au 30 juin 2029.',
    ],
    ['{ duree: 3 ans }', 'Le contrat est conclu pour 3 ans.'],
  ])('says %s', (periode, words) => {
    expect(phraseDuree(checkPiece(`periode: ${periode}`).contrat)).toBe(words);
  });
});
