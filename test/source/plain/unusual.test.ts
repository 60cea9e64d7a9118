import { describe, expect, it } from 'vitest';
import { memoryProject } from '../../../src/project/memory.ts';
import { unusualSigns } from '../../../src/source/plain/unusual.ts';
import { readSource } from '../../../src/source/source.ts';

describe('the rare signs of a text', () => {
  it('are none in usual French', () => {
    expect(unusualSigns('« L’œuvre » d’août : 3 %, 10 h – voilà…\n')).toEqual(new Set());
  });

  it('are told once each, braces among them', () => {
    expect(unusualSigns('≥ 5 ✓ et ≥ 6, {{nombre axes}}')).toEqual(new Set(['≥', '✓', '{', '}']));
  });

  it.each(['\t', '\r', '\u0007', '\u200B', '\uFEFF', '😀', '\uE000'])('may need a closer look: %j', (sign) => {
    expect(unusualSigns(`a ${sign} b`)).toBeUndefined();
  });
});

describe('the rare signs of a contract', () => {
  const signsOf = (files: Readonly<Record<string, string>>): ReadonlySet<string> | undefined =>
    readSource(memoryProject(files)).unusual;

  it('are those of all its files', () => {
    expect(
      signsOf({ 'contrat.yaml': 'titre: Dépister ≥ 50 ans\n', 'axes.yaml': 'axes:\n  - titre: Bouger ✓\n' }),
    ).toEqual(new Set(['≥', '✓']));
  });

  it('are not known where a file was not read as plain YAML', () => {
    expect(signsOf({ 'contrat.yaml': 'titre: "\\u2030"\n' })).toBeUndefined();
    expect(signsOf({ 'contrat.yaml': 'version: 1\n', 'axes.yaml': 'axes: &a []\n' })).toBeUndefined();
  });

  it('are not known where a text stands in a file of its own', () => {
    const files = { 'contrat.yaml': 'preambule:\n  fichier: textes/preambule.md\n', 'textes/preambule.md': 'À 5 ‰.\n' };
    expect(signsOf(files)).toBeUndefined();
  });
});
