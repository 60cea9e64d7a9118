import { describe, expect, it } from 'vitest';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { layOver } from './base-contract.ts';

const rules = (text: string): readonly string[] =>
  checkContrat(memoryProject({ 'contrat.yaml': text })).diagnostics.map(({ rule }) => rule);

const contract = layOver('{}');

describe('one mistake that breaks two rules', () => {
  it.each([
    ['an invisible sign in an identifier', 'pilote: ag\u200bglo'],
    ['a soft hyphen', 'pilote: ag\u00adglo'],
    ['a letter of another alphabet', 'pilote: \u0430gglo'],
  ])('is told by the reference: %s', (_, line) => {
    expect(contract).toContain('pilote: agglo');
    expect(rules(contract.replace('pilote: agglo', line))).toEqual(['reference/connue']);
  });

  it('is told by the file that is out of reach, not by the form of its name', () => {
    const text = contract.replace(/^preambule: .*$/m, 'preambule: { fichier: /etc/passwd }');
    expect(rules(text)).toEqual(['fichier/dans-le-dossier']);
  });

  it.each([
    ['of the contract', 'territoire:\n  nom: Valmont\n\ttitre: Contrat\n', 'Retirez la tabulation : '],
    [
      'of a group',
      'titre: Contrat\nterritoire:\n  nom: Valmont\n  population:\n    annee: 2021\n    valeur: 5\n\t\tcommunes: []\n',
      'Remplacez la tabulation par 2 espaces',
    ],
    [
      'where a tab is the only place',
      'titre: Contrat\nterritoire: { nom: Valmont }\n\tdevise: Ensemble\n',
      'Retirez la tab',
    ],
    ['on the first line', '\ttitre: Contrat\nterritoire: { nom: Valmont }\n', 'Retirez la tabulation : '],
  ])('is told by the tab, with the advice for the place: a key %s', (_, lines, advice) => {
    const text = `${lines}version: 1\nidentifiant: cls\netat: brouillon\n`;
    const errors = checkContrat(memoryProject({ 'contrat.yaml': text })).diagnostics.filter(
      ({ rule }) => !rule.startsWith('schema/cle-presente'),
    );
    expect(errors.map(({ rule, hint }) => [rule, hint?.startsWith(advice)])).toEqual([['yaml/tabulation', true]]);
  });

  it('hides nothing beside it', () => {
    const text = contract
      .replace('pilote: agglo', 'pilote: aglo')
      .replace(/^preambule: .*$/m, 'preambule: L’Etat finance.');
    expect([...rules(text)].sort()).toEqual(['reference/connue', 'texte/majuscules-accentuees']);
  });
});

describe('a contract file', () => {
  it.each(['', '# rien\n', '---\n'])('that is empty is called so: %j', (text) => {
    const [found, ...others] = checkContrat(memoryProject({ 'contrat.yaml': text })).diagnostics;
    expect(found?.message).toContain('est vide');
    expect(others).toEqual([]);
  });

  it('whose group is cut into a list of keys is told to take the dashes away', () => {
    const text = contract.replace(
      /^periode:\n(?: {2}.*\n)+/m,
      'periode:\n  - debut: 2024-07-01\n  - fin: 2029-06-30\n',
    );
    const { diagnostics } = checkContrat(memoryProject({ 'contrat.yaml': text }));
    expect(diagnostics.map(({ rule, hint }) => [rule, hint?.includes('Retirez les tirets')])).toEqual([
      ['schema/type', true],
    ]);
  });

  it('whose compulsory key has two letters the wrong way round is told once', () => {
    const text = contract.replace(/^titre:/m, 'tirte:');
    expect(rules(text)).toEqual(['schema/cle-connue']);
  });
});
