import { describe, expect, it } from 'vitest';
import { inNaturalOrder } from '../../src/source/natural-order.ts';
import { randomFrom } from '../mutations/random.ts';

describe('the order of files', () => {
  it('counts as people do', () => {
    expect(inNaturalOrder(['1.10-b.yaml', '1.2-a.yaml', '10.1.yaml', '2.1.yaml', '1.1.yaml'])).toEqual([
      '1.1.yaml',
      '1.2-a.yaml',
      '1.10-b.yaml',
      '2.1.yaml',
      '10.1.yaml',
    ]);
    expect(inNaturalOrder(['zone.yaml', 'école.yaml', 'eau.yaml'])).toEqual(['eau.yaml', 'école.yaml', 'zone.yaml']);
    expect(inNaturalOrder(['01.yaml', '1.yaml', '001.yaml'])).toEqual(['001.yaml', '01.yaml', '1.yaml']);
  });

  it('is the same for plain names as the collator’s, which puts accents in their place', () => {
    const { compare } = new Intl.Collator('fr', { numeric: true });
    const random = randomFrom(7);
    const signs = [...'abz019-._'];
    const name = (): string => Array.from({ length: random.below(9) }, () => random.pick(signs)).join('');
    for (let round = 0; round < 20_000; round += 1) {
      const [a, b] = [name(), name()];
      const told = [a, b, compare(a, b) || (a < b ? -1 : 1)];
      expect(told).toEqual([a, b, a === b ? 1 : inNaturalOrder([a, b])[0] === a ? -1 : 1]);
    }
  });
});
