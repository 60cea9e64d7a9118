import { expect, it } from 'vitest';
import { siglesDe } from '../../../src/documents/parts/sigles.ts';
import { memoryProject } from '../../../src/project/memory.ts';
import { checkContrat } from '../../../src/rules/check.ts';

it('an acronym with signs that nobody sees, or that turn it round, is printed without them', () => {
  const { contrat } = checkContrat(
    memoryProject({
      'contrat.yaml': String.raw`sigles: [{ sigle: "P\u202eQR", nom: Un }]
partenaires: [{ id: a, nom: Deux, sigle: "A\u001bB", role: porteur }]
`,
    }),
  );
  expect(siglesDe(contrat).map(({ sigle }) => sigle)).toEqual(['AB', 'PQR']);
});
