import { describe, expect, it } from 'vitest';
import { annotated } from '../../src/schema/annotations.ts';

describe('annotated', () => {
  it('finds what names an element of another collection', () => {
    const { references } = annotated({
      fiches: [
        {
          id: '1',
          pilote: 'ars',
          partenaires: [{ id: 'cpam' }],
          axe: '1',
          budget: { financements: [{ financeur: 'caf' }] },
        },
      ],
      gouvernance: { instances: [{ id: 'copil', membres: ['ars'] }] },
    });
    expect(references).toEqual([
      { path: ['fiches', 0, 'pilote'], kind: 'partenaires', value: 'ars' },
      { path: ['fiches', 0, 'partenaires', 0, 'id'], kind: 'partenaires', value: 'cpam' },
      { path: ['fiches', 0, 'axe'], kind: 'axes', value: '1' },
      { path: ['fiches', 0, 'budget', 'financements', 0, 'financeur'], kind: 'financeurs', value: 'caf' },
      { path: ['gouvernance', 'instances', 0, 'membres', 0], kind: 'partenaires', value: 'ars' },
    ]);
  });

  it('finds human text, on the spot or in a file, and leaves codes and x_ keys alone', () => {
    const { texts } = annotated({
      identifiant: 'cls',
      titre: 'CLS',
      preambule: { fichier: 'textes/preambule.md' },
      diagnostic: { annee: 2023 },
      x_note: 'libre',
      axes: [{ id: '1', titre: 'A', description: 'Un *axe*.' }],
    });
    expect(texts).toEqual([
      { path: ['titre'], kind: 'ligne' },
      { path: ['preambule'], kind: 'markdown' },
      { path: ['axes', 0, 'titre'], kind: 'ligne' },
      { path: ['axes', 0, 'description'], kind: 'markdown' },
    ]);
  });

  it('survives values of the wrong shape', () => {
    expect(annotated({ fiches: 'a', axes: [null, 3], titre: ['a'] })).toEqual({ references: [], texts: [] });
  });
});
