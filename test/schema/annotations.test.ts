import { describe, expect, it } from 'vitest';
import { annotated } from '../../src/schema/annotations.ts';
import type { Path } from '../../src/source/path.ts';

describe('annotated', () => {
  it('finds what names an element of another collection', () => {
    const { references } = annotated(
      {
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
      },
      textAt,
    );
    expect(references.map(({ at, collection, id }) => [at, collection, id])).toEqual([
      [['fiches', 0, 'pilote'], 'partenaires', 'ars'],
      [['fiches', 0, 'partenaires', 0, 'id'], 'partenaires', 'cpam'],
      [['fiches', 0, 'axe'], 'axes', '1'],
      [['fiches', 0, 'budget', 'financements', 0, 'financeur'], 'financeurs', 'caf'],
      [['gouvernance', 'instances', 0, 'membres', 0], 'partenaires', 'ars'],
    ]);
  });

  it('finds human text, on the spot or in a file, and leaves codes and x_ keys alone', () => {
    const { textes } = annotated(CONTRACT, textAt);
    expect(textes.map(({ at, kind, texte }) => [at, kind, texte])).toEqual([
      [['titre'], 'ligne', 'CLS'],
      [['preambule'], 'markdown', 'Un préambule.'],
      [['axes', 0, 'titre'], 'ligne', 'A'],
      [['axes', 0, 'description'], 'markdown', 'Un *axe*.'],
    ]);
  });

  it('finds every string that may be printed, those in files last, each with a rank of its own', () => {
    const { ecrits } = annotated(CONTRACT, textAt);
    expect(ecrits.map(({ texte, key, part }) => [texte, key, part])).toEqual([
      ['cls', 'identifiant', 'identifiant'],
      ['CLS', 'titre', 'titre'],
      ['textes/preambule.md', 'fichier', 'preambule'],
      ['2', 0, 'inconnu'],
      ['1', 'id', 'axes'],
      ['A', 'titre', 'axes'],
      ['Un *axe*.', 'description', 'axes'],
      ['Un préambule.', 'preambule', 'preambule'],
    ]);
    expect(new Set(ecrits.map(({ rank }) => rank)).size).toBe(ecrits.length);
  });

  it('survives values of the wrong shape', () => {
    const { references, textes, ecrits } = annotated({ fiches: 'a', axes: [null, 3], titre: ['a'] }, textAt);
    expect([references, textes, ecrits.map(({ texte }) => texte)]).toEqual([[], [], ['a', 'a']]);
  });
});

const CONTRACT = {
  identifiant: 'cls',
  titre: 'CLS',
  preambule: { fichier: 'textes/preambule.md' },
  diagnostic: { annee: 2023 },
  inconnu: ['2'],
  x_note: 'libre',
  regles: { 'texte/ordinaux': { severite: 'off' } },
  axes: [{ id: '1', titre: 'A', description: 'Un *axe*.' }],
};

function textAt(path: Path): string | undefined {
  return path.join('.') === 'preambule' ? 'Un préambule.' : undefined;
}
