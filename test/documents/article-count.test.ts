import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { DIVISIONS } from '../../src/documents/contrat/sections.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { DIVISION_KEYS } from '../../src/rules/article-count.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { altered, tellingContract } from './every-fact-contract.ts';

const { tree, files } = tellingContract();

/** The divisions that a contract prints something under. */
function printed(contract: unknown): readonly string[] {
  const { contrat } = checkContrat(memoryProject({ ...files, 'contrat.yaml': stringify(contract, { lineWidth: 0 }) }));
  return DIVISIONS.filter(({ blocs }) => blocs(contrat).length > 0).map(({ id }) => id);
}

describe('the rule that counts the articles', () => {
  it('knows all divisions', () => {
    expect(Object.keys(DIVISION_KEYS)).toEqual(DIVISIONS.map(({ id }) => id));
    expect(printed(tree)).toEqual(Object.keys(DIVISION_KEYS));
  });

  // The territory is what no contract lacks.
  it.each(Object.entries(DIVISION_KEYS).filter(([id]) => id !== 'perimetre'))(
    'knows all that fills « %s »',
    (id, keys) => {
      const without = keys.reduce<unknown>((kept, key) => altered(kept, key, undefined), tree);
      expect(printed(without)).not.toContain(id);
    },
  );
});
