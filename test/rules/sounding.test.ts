import { expect, it } from 'vitest';
import { type Checked, checkContrat, Failure } from '../../src/index.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkSource, soundSource } from '../../src/rules/check.ts';
import { RULES } from '../../src/rules/index.generated.ts';
import { readSource } from '../../src/source/source.ts';
import { layOver } from './base-contract.ts';

it('the rules that decide alone say of a contract what all rules say of it, and the rest is told when it is asked for', () => {
  const pieces = RULES.flatMap(({ examples: { valid, invalid } }) => [valid, invalid]);
  const broken = ['titre: "sans fin', 'inconnue: 1', 'regles: { reference/connue: { severite: off, motif: x } }'];
  let unsound = 0;
  for (const piece of [...pieces.map(layOver), ...broken]) {
    const source = readSource(memoryProject({ 'contrat.yaml': piece }));
    const sounding = soundSource(source);
    const checked = checkSource(source);
    expect(sounding.isSound, piece).toBe(checked.isSound);
    expect(sounding.check().diagnostics).toEqual(checked.diagnostics);
    if (!checked.isSound) unsound += 1;
  }
  expect(unsound).toBeGreaterThan(5);
});

it('a word that is no state, from a program without types, is refused with those that are', () => {
  const check = (etat: unknown): Checked =>
    checkContrat(memoryProject({ 'contrat.yaml': layOver('{}') }), etat as never);
  expect(check(undefined).contrat.etat).toBe('brouillon');
  expect(check('signe').contrat.etat).toBe('signe');
  for (const etat of ['signé', 'constructor', '', 3, {}]) {
    expect(() => check(etat)).toThrow(Failure);
    expect(() => check(etat)).toThrow(`« ${etat} » n’est pas l’état d’un contrat.`);
  }
});
