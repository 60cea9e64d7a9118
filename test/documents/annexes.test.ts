import { describe, expect, it } from 'vitest';
import { tableauCommunes } from '../../src/documents/annexes/communes.ts';
import { instances } from '../../src/documents/annexes/instances.ts';
import { annexes } from '../../src/documents/annexes.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { plainText } from '../../src/text/prose.ts';
import { checkPiece } from '../rules/base-contract.ts';
import { exampleFiles, makeChosen, pageOf } from './make.ts';
import { pageFaults, plain, textOf } from './page.ts';

const FILES = exampleFiles('valmont-2025');

/** The rows of the tables of a part, as text. */
const rowsOf = (blocs: ReturnType<typeof instances>): readonly (readonly string[])[] =>
  blocs.flatMap((bloc) => {
    if (bloc.kind === 'groupe') return rowsOf(bloc.blocs);
    return bloc.kind === 'tableau' ? bloc.lignes.map((row) => row.map((cell) => plain(plainText(cell)))) : [];
  });

describe('the annexes', () => {
  it('name every commune with its code, every member of every body, every annex and every acronym of the contract', async () => {
    const { html, view } = pageOf(await makeChosen(FILES, [annexes]), 'annexes');
    const text = textOf(html);
    const { contrat } = checkContrat(memoryProject(FILES));
    const { communes = [] } = contrat.yaml.territoire;
    expect(communes).toHaveLength(24);
    for (const code of communes) expect(text).toMatch(new RegExp(`\\p{L} ${code} \\d`, 'u'));
    for (const instance of contrat.yaml.gouvernance?.instances ?? []) {
      expect(text).toContain(plain(instance.nom));
      for (const id of instance.membres ?? []) expect(text).toContain(plain(contrat.partenaire(id)?.nom ?? id));
    }
    for (const { titre } of contrat.yaml.annexes ?? []) expect(text).toContain(plain(titre));
    for (const { sigle, nom } of contrat.yaml.sigles ?? []) expect(text).toContain(`${sigle} ${plain(nom)}`);
    expect(view.titre).toMatch(/^Annexes – Contrat/);
    expect(pageFaults(html)).toEqual([]);
  });

  it('are not made of a contract that names no commune, no body and no annex', async () => {
    expect(await makeChosen(exampleFiles('paris-2018'), [annexes])).toEqual({});
  });
});

describe('the table of communes', () => {
  const rows = (codes: string): readonly (readonly string[])[] =>
    rowsOf(tableauCommunes(checkPiece(`territoire: { nom: Valmont, communes: [${codes}] }`, 'brouillon').contrat));

  it('goes by the alphabet, and lends no population to what is not a commune of today', () => {
    expect(rows('"69381", "42147", "42022"')).toEqual([
      ['Bonson', '42022', expect.stringMatching(/^\d \d{3}$/)],
      ['Lyon 1er arrondissement', '69381', ''],
      ['Montbrison', '42147', expect.stringMatching(/^\d\d \d{3}$/)],
    ]);
  });

  it('has no column for populations that nobody knows', () => {
    expect(rows('"42999"')).toEqual([['42999', '42999']]);
  });
});

describe('the composition of the bodies', () => {
  it('puts first who presides, named among the members or not, with who represents it', () => {
    const { contrat } = checkPiece(
      'gouvernance: { instances: [{ id: copil, nom: Comité, presidence: [agglo], membres: [ars], autres_membres: [un habitant] }] }',
      'brouillon',
    );
    expect(rowsOf(instances(contrat))).toEqual([
      ['Valmont Agglomération', 'Mme Dominique Exemple, présidente', 'Présidence'],
      ['Agence régionale de santé', 'M. Camille Exemple, directeur général', ''],
      ['Un habitant', '', ''],
    ]);
  });
});
