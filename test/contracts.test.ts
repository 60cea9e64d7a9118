import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskProject } from '../src/project/disk.ts';
import { checkContrat } from '../src/rules/check.ts';
import { CONTRACTS, contractsIn, expectSoundContracts } from './examples/sound.ts';

describe('the contracts in which there is nothing to find', () => {
  it('are of every state and nature, and from far apart', () => {
    const contrats = contractsIn(CONTRACTS).map(
      (name) => checkContrat(diskProject(join(CONTRACTS, name), CONTRACTS)).contrat,
    );
    const departements = new Set(contrats.flatMap(({ yaml }) => yaml.territoire?.departements ?? []));
    expect(new Set(contrats.map(({ yaml }) => yaml.etat))).toEqual(new Set(['brouillon', 'arrete', 'signe']));
    expect(new Set(contrats.map(({ yaml }) => yaml.nature)).size).toBeGreaterThan(3);
    expect(Math.max(...contrats.map(({ signataires }) => signataires.length))).toBe(25);
    for (const code of ['2B', '67', '972', '973', '974']) expect(departements).toContain(code);
  });

  it('still have one that was typed on Windows', () => {
    const text = readFileSync(join(CONTRACTS, 'textes-de-windows/contrat.yaml'), 'utf8');
    expect(text).toMatch(/^\uFEFF#.*\r\n/);
  });

  expectSoundContracts(CONTRACTS);
});
