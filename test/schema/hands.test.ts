import { describe, expect, it } from 'vitest';
import { memoryProject } from '../../src/project/memory.ts';
import { validateSchema } from '../../src/schema/check-schema.ts';
import { readSource } from '../../src/source/source.ts';

const N = '\u00a0';
const BASE = 'version: 1\nidentifiant: cls\ntitre: CLS\netat: signe\nterritoire: { nom: Valmont }\n';

/** Place, rule and suggestion of each finding in a small sound contract changed by `from` → `to`. */
function told(from: string, to: string): readonly string[] {
  const text = BASE.replace(from, () => to);
  expect(text).not.toBe(BASE);
  const { diagnostics } = validateSchema(readSource(memoryProject({ 'contrat.yaml': text })));
  return diagnostics.map(({ place, rule, suggestion }) => `${place.line}:${place.column} ${rule} ${suggestion ?? '—'}`);
}

const hint = (yaml: string): string | undefined => {
  const source = readSource(memoryProject({ 'contrat.yaml': `${BASE}${yaml}\n` }));
  return validateSchema(source).diagnostics[0]?.hint;
};

const TERRITOIRE = 'territoire: { nom: Valmont }\n';

describe('what hands and word processors do to values', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['an unbreakable space after a value', 'etat: signe', `etat: signe${N}`, ['4:7 yaml/espace-insecable signe']],
    ['quotes of Word around a value', 'etat: signe', 'etat: “signe”', ['4:7 yaml/guillemets signe']],
    ['French quotes around an id', 'identifiant: cls', 'identifiant: « cls »', ['2:14 yaml/guillemets "cls"']],
    [
      'quotes of Word around a date',
      TERRITOIRE,
      `${TERRITOIRE}projet: { date: “2024-02-10” }\n`,
      ['6:17 yaml/guillemets 2024-02-10'],
    ],
    [
      'the French name of a value',
      '{ nom: Valmont }',
      '{ nom: Valmont, type: Communaute de Communes }',
      ['5:35 schema/valeur-connue cc'],
    ],
    ['a group that is not set off', TERRITOIRE, 'territoire:\nnom: Valmont\ntype: ca\n', ['6:1 yaml/indentation —']],
    [
      'a group without a space after its colon',
      TERRITOIRE,
      'territoire:\n  nom:Valmont\n',
      ['6:3 yaml/deux-points nom: Valmont'],
    ],
    ['a key one level too high', TERRITOIRE, `${TERRITOIRE}siren: "200000008"\n`, ['6:1 schema/cle-connue —']],
    [
      'a singular for a plural, by its value',
      TERRITOIRE,
      `${TERRITOIRE}fiches: [{ id: "1", titre: A, objectif: [A, B] }]\n`,
      ['6:31 schema/type objectifs'],
    ],
    ['a text cut by « # »', 'titre: CLS', 'titre: CLS # 2 de santé', ['3:12 yaml/diese-dans-un-texte —']],
  ])('%s', (_, from, to, expected) => {
    expect(told(from, to)).toEqual(expected);
  });

  it.each([
    ['a comment set off by two spaces', 'titre: CLS', 'titre: CLS  # le titre'],
    ['a comment of the program’s own', 'titre: CLS', 'titre: CLS # cls-ignore fiche/pilote-present : motif'],
    ['« # » between quotes', 'titre: CLS', 'titre: "CLS # 2"'],
    ['« # » that touches its word', 'titre: CLS', 'titre: CLS n#2'],
    ['a comment after a value that is no prose', 'etat: signe', 'etat: signe # depuis mai'],
    ['unbreakable spaces in a text', 'titre: CLS', `titre: CLS${N}2 «${N}santé${N}»`],
  ])('is not suspected in %s', (_, from, to) => {
    expect(told(from, to)).toEqual([]);
  });

  it('is answered by what to type, and never by what would lose something', () => {
    expect(hint('signature: { date: 1er juillet 2024 }')).toBe(
      'Écrivez-la ainsi : 2024-07-01 (ou seulement 2024-07, 2024-T3 pour un trimestre, 2024-S2 pour un semestre, 2024).',
    );
    expect(hint('fiches: [{ id: "1", titre: A, pilote: [a, b] }]')).toContain('les autres vont sous « copilotes »');
    expect(hint('fiches: [{ id: "1", titre: }]')).toBe('Écrivez sa valeur après « titre: ».');
    expect(hint('siren: "200000008"')).toContain('sous « territoire »');
    expect(hint('fiches: [{ id: "1", titre: A, budget: { total: "30000,50" } }]')).toContain('Écrivez 30000.50');
    expect(hint('nouveau: 1')).not.toContain('Retirez');
  });
});
