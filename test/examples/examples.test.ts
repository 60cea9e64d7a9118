import { describe, expect, it } from 'vitest';
import { contractsIn, EXAMPLES, expectSoundContracts } from './sound.ts';

describe('the examples', () => {
  it('are there', () => expect(contractsIn(EXAMPLES)).toContain('paris-2018'));

  expectSoundContracts(EXAMPLES);
});
