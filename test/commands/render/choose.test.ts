import { describe, expect, it } from 'vitest';
import { type Asked, chooseDocuments } from '../../../src/commands/render/choose-documents.ts';
import { chooseFiches } from '../../../src/commands/render/choose-fiches.ts';
import { DOCUMENTS } from '../../../src/documents/index.generated.ts';
import { memoryProject } from '../../../src/project/memory.ts';
import { checkContrat } from '../../../src/rules/check.ts';
import { exampleFiles } from '../../documents/make.ts';
import { checkPiece } from '../../rules/base-contract.ts';

const { contrat } = checkContrat(memoryProject(exampleFiles('valmont-2025')));
const NOTHING: Asked = { document: undefined, pilote: undefined, fiche: undefined };

const chosen = (asked: Partial<Asked>, of = contrat): readonly string[] =>
  chooseDocuments(DOCUMENTS, { ...NOTHING, ...asked }, of).map(({ name }) => name);

/** What a choice throws. */
function thrown(choose: () => unknown): unknown {
  try {
    choose();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
}

describe('choosing documents', () => {
  it('takes all that have matter, save those that are made on demand', () => {
    expect(chosen({})).toEqual(DOCUMENTS.map(({ name }) => name).filter((name) => name !== 'fiche'));
    expect(chosen({ document: 'fiche' })).toEqual(['fiche']);
  });

  it('takes the document that an option stands for', () => {
    expect(chosen({ pilote: 'ars' })).toEqual(['fiches']);
    expect(chosen({ fiche: '1.1' })).toEqual(['fiche']);
    expect(chosen({ pilote: 'ars', document: 'contrat,fiches' })).toEqual(['contrat', 'fiches']);
    expect(chosen({ pilote: 'ars', fiche: '1.1' }).toSorted()).toEqual(['fiche', 'fiches']);
  });

  it('refuses an option that the documents asked for don’t know', () => {
    expect(thrown(() => chosen({ pilote: 'ars', document: 'contrat' }))).toMatchObject({
      kind: 'usage',
      message: '--pilote ne vaut que pour le document « fiches », qui n’est pas demandé.',
    });
    expect(thrown(() => chosen({ fiche: '1.1', document: 'fiches' }))).toMatchObject({ kind: 'usage' });
  });

  it('says that a contract without fiches has none', () => {
    const { contrat: bare } = checkPiece('fiches: []', 'brouillon');
    for (const asked of [{ fiche: '1.1' }, { pilote: 'ars' }, { document: 'fiches' }]) {
      expect(thrown(() => chosen(asked, bare))).toMatchObject({
        kind: 'document',
        hint: expect.stringContaining('« add fiche »'),
      });
    }
  });
});

describe('choosing pilots and fiches', () => {
  const fichesOf = (pilote?: string, fiche?: string): readonly string[] => {
    const { pilotes, fiches } = chooseFiches(contrat, { pilote, fiche });
    return [...pilotes, ...fiches];
  };

  it('takes lists, in the order of the contract', () => {
    expect(fichesOf('gem,ars')).toEqual(['ars', 'gem']);
    expect(fichesOf(undefined, 'T2, 1.1')).toEqual(['1.1', 'T2']);
    expect(fichesOf()).toEqual([]);
  });

  it('proposes what was meant, and lists what there is', () => {
    expect(thrown(() => fichesOf('agglp'))).toMatchObject({
      kind: 'usage',
      hint: expect.stringMatching(/^Vouliez-vous dire « agglo » \? Au choix : ars, agglo, /),
    });
    expect(thrown(() => fichesOf(undefined, '1.11'))).toMatchObject({
      kind: 'usage',
      hint: expect.stringMatching(/^Vouliez-vous dire « 1\.1 » \? Au choix : 1\.1, 1\.2, .*T2\.$/),
    });
  });

  it('says of a partner that pilots nothing that it does not, and what it does', () => {
    expect(thrown(() => fichesOf('caf'))).toMatchObject({
      kind: 'document',
      message: 'La Caisse d’allocations familiales de la Loire (CAF) ne pilote aucune fiche.',
      hint: expect.stringMatching(/^Copilote de 1\s?fiche : 1\.1\. Pilotes : ars, /),
    });
  });
});
