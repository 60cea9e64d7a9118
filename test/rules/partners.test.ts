import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Etat } from '../../src/model/etat.ts';
import { checkPiece } from './base-contract.ts';

const rules = (piece: object, etat: Etat = 'arrete'): readonly string[] =>
  checkPiece(stringify(piece), etat).diagnostics.map(({ rule }) => rule);

const signer = (id: string, type: string, more: object = {}) => ({
  id,
  nom: `Organisme ${id}`,
  type,
  role: 'porteur',
  representant: { nom: 'Camille Exemple', fonction: 'directrice' },
  ...more,
});
const BOTH = [signer('ars', 'ars', { nom: 'Agence régionale de santé' }), signer('agglo', 'epci')];
const CCAS = { id: 'ccas', nom: 'CCAS de Valmont', sigle: 'CCASV', type: 'ccas', role: 'partenaire' };
const FICHE = {
  id: '1.1',
  titre: 'Dépister',
  axe: '1',
  maturite: 'projet',
  pilote: 'agglo',
  partenaires: [{ id: 'ars' }],
};
const OTHER = { id: '2.1', titre: 'Accueillir', axe: '2', maturite: 'projet' };
const withCcas = (more: object = {}, fiche: object = {}) => ({
  partenaires: [...BOTH, { ...CCAS, ...more }],
  fiches: [{ ...FICHE, ...fiche }, OTHER],
});

describe('a partner that does not sign', () => {
  it.each([
    ['nothing', withCcas(), ['partenaire/cite']],
    ['a commitment', withCcas({ engagements: 'Il prête une salle.' }), []],
    ['a fiche', withCcas({}, { partenaires: [{ id: 'ars' }, { id: 'ccas', statut: 'pressenti' }] }), []],
    ['the name in a text', { ...withCcas(), preambule: 'Le ccas de Valmont accueille.' }, []],
    ['the acronym in a text', { ...withCcas(), preambule: 'Le CCASV accueille.' }, []],
    ['no fiche written yet', { ...withCcas(), fiches: [], nature: 'accord-cadre' }, []],
  ])('has a place: %s', (_, piece, expected) =>
    expect(rules(piece).filter((rule) => rule === 'partenaire/cite')).toEqual(expected),
  );

  it('is not called forgotten when a reference to it is misspelt', () => {
    expect(rules(withCcas({}, { partenaires: [{ id: 'ars' }, { id: 'cccas' }] }))).toEqual(['reference/connue']);
    expect(rules(withCcas({}, { partenaires: undefined, partenaire: [{ id: 'ccas' }] }))).not.toContain(
      'partenaire/cite',
    );
  });
});

describe('a signatory', () => {
  const third = (fiche: object = {}) => ({
    partenaires: [...BOTH, signer('cr', 'region', { role: 'cosignataire' })],
    fiches: [{ ...FICHE, ...fiche }, OTHER],
  });
  const idle = (piece: object) => rules(piece).filter((rule) => rule === 'partenaire/engagement-present');

  it('commits itself: it pilots, takes part, pays or says what it will do', () => {
    expect(idle(third())).toHaveLength(1);
    expect(idle(third({ copilotes: ['cr'] }))).toEqual([]);
    expect(idle(third({ partenaires: [{ id: 'ars' }, { id: 'cr', statut: 'pressenti' }] }))).toHaveLength(1);
    expect(idle(third({ budget: { financements: [{ financeur: 'cr', montant: 100 }] } }))).toEqual([]);
    expect(idle(third({ budget: { financements: [{ financeur: 'region', montant: 100 }] } }))).toEqual([]);
  });

  it('may commit itself in an article for all', () => {
    const articles = [{ id: 'engagements', titre: 'Engagements', texte: 'Chacun y prend part.' }];
    expect(idle({ ...third(), articles })).toEqual([]);
  });

  it('is all that a transcription may lack', () => {
    const { diagnostics } = checkPiece(
      stringify({ ...third(), transcription: { sources: [{ titre: 'Communiqué' }] } }),
      'signe',
    );
    const found = diagnostics.find(({ rule }) => rule === 'partenaire/engagement-present');
    expect(found?.severity).toBe('info');
  });
});

describe('a pilot that promises nothing', () => {
  const action = (id: string, pilote: string) => ({ ...FICHE, id, axe: id[0], maturite: 'action', pilote });
  const found = (partenaires: readonly object[], ...pilots: readonly string[]) =>
    rules({ partenaires, fiches: pilots.map((pilote, index) => action(`${index + 1}.1`, pilote)) }).filter((rule) =>
      /pilote-engage|parties-obligatoires/.test(rule),
    );

  it('is told once, for however many actions', () => {
    expect(found([...BOTH, CCAS], 'ccas', 'agglo')).toEqual(['fiche/pilote-engage']);
    expect(found([...BOTH, CCAS], 'ccas', 'ccas')).toEqual(['fiche/pilote-engage']);
    expect(found([...BOTH, { ...CCAS, engagements: 'Il conduit.' }], 'ccas', 'agglo')).toEqual([]);
  });

  it('is not told of when its signature is missed by law', () => {
    const [ars, agglo] = BOTH;
    expect(found([ars ?? {}, { ...agglo, role: 'partenaire' }], 'agglo', 'ars')).toEqual([
      'signature/parties-obligatoires',
    ]);
  });
});

describe('an organisation that pays', () => {
  const paid = (financeur: string, ...more: readonly object[]) =>
    rules({
      partenaires: [...BOTH, ...more],
      fiches: [{ ...FICHE, budget: { financements: [{ financeur, montant: 100 }] } }, OTHER],
    }).filter((rule) => /financeur|reference/.test(rule));

  it('is a partner, whatever its identifier; a fund is nobody', () => {
    expect(paid('caf')).toEqual(['budget/financeur-declare']);
    expect(paid('caf', { id: 'caf-42', nom: 'Caf', type: 'caf' })).toEqual([]);
    expect(paid('fir')).toEqual([]);
    expect(paid('caff')).toEqual(['reference/connue']);
  });
});

describe('the steering committee', () => {
  const copil = (more: object) => ({
    gouvernance: {
      instances: [{ id: 'copil', type: 'copil', nom: 'Comité', presidence: ['agglo'], frequence: 'annuelle', ...more }],
    },
  });

  it.each([
    [{ membres: ['ars'] }, []],
    [{ membres: ['agglo'] }, ['gouvernance/copil-compose']],
    [{ membres: ['agglo'], autres_membres: ['tous les signataires'] }, []],
    [{ membres: ['agglo'], autres_membres: ['Agence régionale de santé, délégation de la Loire'] }, []],
    [{ membres: ['asr'] }, ['reference/connue']],
    [{}, ['gouvernance/copil-defini']],
  ])('has those who carry the contract: %j', (more, expected) => expect(rules(copil(more))).toEqual(expected));
});
