import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portfolioFiles } from '../../scripts/portfolio/contracts.ts';
import { countPortefeuille } from '../../src/model/portefeuille/portefeuille.ts';
import { summarizeContrat } from '../../src/model/portefeuille/resume.ts';
import { diskProject } from '../../src/project/disk.ts';
import { communesNamed } from '../../src/registers/territories/names.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { folderFiles, makePages } from '../documents/make.ts';
import { pageFaults } from '../documents/page.ts';
import { contractsIn, EXAMPLES } from './sound.ts';

const FOLDER = join(EXAMPLES, 'portefeuille-ile-de-france');
const names = contractsIn(FOLDER);
const checked = names.map((name) => checkContrat(diskProject(join(FOLDER, name), FOLDER)));

describe('the portfolio of Île-de-France', () => {
  it('is what its generator makes', () => {
    const files = Object.fromEntries(portfolioFiles());
    const { 'README.md': readme, ...written } = folderFiles(FOLDER);
    expect(readme).toContain('fictifs');
    expect(written).toEqual(files);
    expect(readdirSync(FOLDER).length).toBe(66);
  });

  it('is free of errors and of warnings', () => {
    expect(checked.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity !== 'info'))).toEqual([]);
  });

  it('says of each contract that it is fictitious, and names no commune that there is', () => {
    for (const { contrat } of checked) {
      expect(contrat.yaml.identifiant).toMatch(/^cls-fictif-/);
      expect(contrat.yaml.preambule).toMatch(/^Ce contrat est fictif\./);
      expect(communesNamed(contrat.yaml.territoire.nom)).toEqual([]);
    }
  });

  it('tells the editor the schema of each file', () => {
    for (const name of names)
      expect(readFileSync(join(FOLDER, name, 'contrat.yaml'), 'utf8')).toMatch(
        /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schemas\/v1\/contrat\.schema\.json\n# Contrat fictif/,
      );
  });

  it('makes sound documents, one contract of each nature', async () => {
    const natures = new Map(checked.map(({ contrat }, at) => [contrat.yaml.nature, names[at] ?? '']));
    expect([...natures.keys()].sort()).toEqual(['accord-cadre', 'contrat', 'prefiguration']);
    for (const name of natures.values()) {
      for (const [page, { html }] of Object.entries(await makePages(folderFiles(join(FOLDER, name)))))
        expect([name, page, pageFaults(html)]).toEqual([name, page, []]);
    }
  });

  it('has the figures of the slides', () => {
    const resumes = checked.map(({ contrat }, at) => summarizeContrat(contrat, names[at] ?? '', false));
    const { chiffres } = countPortefeuille(resumes, [], 0);
    // « 65 CLS signés »
    expect(chiffres.signes).toBe(65);
    // « Thématiques les plus souvent visées sur 54 CLS »
    expect(chiffres.themes.base).toBe(54);
    expect(chiffres.themes.nonPrecise).toBe(11);
    const first = chiffres.themes.comptes.slice(0, 5);
    expect(first.slice(0, 4).map(({ cle }) => cle)).toEqual([
      'acces-droits-soins',
      'sante-mentale',
      'nutrition-obesite',
      'sante-environnement-habitat',
    ]);
    expect(new Set(first.map(({ nombre }) => nombre)).size).toBe(5);
    // « Collectivité, ARS, Préfecture du Département »
    const { types, cpam } = chiffres.signataires;
    const of = (...wanted: readonly string[]): readonly unknown[] => types.filter(({ type }) => wanted.includes(type));
    expect(of('ars')).toEqual([{ type: 'ars', contrats: 65, organismes: 1 }]);
    expect(of('prefecture')).toMatchObject([{ contrats: 65 }]);
    expect(
      types
        .filter(({ type }) => type === 'collectivite' || type === 'epci')
        .reduce((sum, one) => sum + one.contrats, 0),
    ).toBe(65);
    // « 5 CPAM (77, 78, 91,93; 27 CLS co-signés par une CPAM) »
    expect(of('cpam')).toEqual([{ type: 'cpam', contrats: 27, organismes: 5 }]);
    expect(cpam.base).toBe(27);
    expect(cpam.comptes.map(({ cle }) => cle)).toEqual(['77', '78', '91', '93']);
    expect(cpam.nonPrecise).toBeGreaterThan(0);
    // « 1 Conseil départemental : CD de Seine-Saint-Denis », « 2 Etablissements de santé »
    expect(of('departement')).toEqual([{ type: 'departement', contrats: 1, organismes: 1 }]);
    expect(of('etablissement-de-sante')).toEqual([{ type: 'etablissement-de-sante', contrats: 2, organismes: 2 }]);
    // « Réflexion d’un contrat à Paris »
    expect(chiffres.parDepartement.comptes.map(({ cle }) => cle)).not.toContain('75');
    // « des CLS 1 aux CLS 2 », « des CLS « de préfiguration » »
    expect(chiffres.generations.comptes.map(({ cle }) => cle)).toEqual([1, 2]);
    expect(chiffres.natures.comptes.map(({ cle }) => cle)).toContain('prefiguration');
  });
});
