import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Etat } from '../../src/model/etat.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { checkPiece, layOver } from './base-contract.ts';

/** The rules that speak of a piece, in reading order. */
function rules(piece: unknown, etat: Etat = 'brouillon'): readonly string[] {
  return checkPiece(stringify(piece), etat).diagnostics.map(({ rule }) => rule);
}

const ARS = {
  id: 'ars',
  nom: 'Agence régionale de santé',
  type: 'ars',
  role: 'porteur',
  representant: { nom: 'Camille Exemple' },
};
const AGGLO = {
  id: 'agglo',
  nom: 'Valmont Agglomération',
  type: 'epci',
  role: 'porteur',
  representant: { nom: 'Dominique Exemple' },
};
const VILLE = {
  id: 'ville',
  nom: 'Ville de Valmont',
  type: 'collectivite',
  role: 'cosignataire',
  representant: { nom: 'Claude Exemple' },
  engagements: 'La ville prête ses salles.',
};
const AVIS = { etape: 'avis-cts', statut: 'fait', date: '2024-03-12' };
const DELIBERATION = { etape: 'deliberations', partenaire: 'agglo', statut: 'fait', date: '2024-05-23' };

describe('a reference that leads nowhere', () => {
  it('is one error on its token, without a guess where none is near, and no second message of what it leaves open', () => {
    const fiche = { id: '1.1', titre: 'Organiser le dépistage', pilote: 'inconnu' };
    const text = layOver(stringify({ fiches: [fiche] }));
    const { diagnostics } = checkContrat(memoryProject({ 'contrat.yaml': text }));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ rule: 'reference/connue', severity: 'error' });
    expect(diagnostics[0]).not.toHaveProperty('suggestion');
    const { line, column, endColumn } = diagnostics[0]?.place ?? { line: 0, column: 0, endColumn: 0 };
    expect(text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1)).toBe('inconnu');
    const arrete = checkContrat(memoryProject({ 'contrat.yaml': text }), 'arrete').diagnostics;
    expect(arrete.map(({ rule }) => rule)).not.toContain('fiche/pilote-present');
  });

  it('is told with quotes where YAML would read a number', () => {
    const fiche = { id: '1.1', titre: 'Organiser le dépistage', axe: '11' };
    expect(checkPiece(stringify({ fiches: [fiche] })).diagnostics).toMatchObject([{ suggestion: '"1"' }]);
  });

  it('may be the name of the thing: its identifier is what to write', () => {
    const pilotedBy = (pilote: string): object => ({
      fiches: [{ id: '1.1', titre: 'Organiser le dépistage', pilote }],
    });
    const told = (pilote: string): object | undefined => checkPiece(stringify(pilotedBy(pilote))).diagnostics[0];
    for (const name of [AGGLO.nom, AGGLO.nom.toUpperCase(), AGGLO.nom.split(' ')[0] ?? ''])
      expect(told(name)).toMatchObject({
        suggestion: 'agglo',
        hint: 'Écrivez agglo, son « id » sous « partenaires ».',
      });
    expect(told('Val')).not.toHaveProperty('suggestion');
  });

  it('is told once when a whole collection is not there', () => {
    const { diagnostics } = checkPiece(stringify({ partenaires: [] }));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['reference/connue']);
  });

  it('is not told while the identifier that it may mean is refused', () => {
    const partenaires = [ARS, { ...AGGLO, id: 'agglo valmont' }];
    const fiches = [{ id: '1.1', titre: 'Organiser le dépistage', pilote: 'agglo valmont' }];
    const found = rules({ partenaires, fiches, procedure: [AVIS], gouvernance: {} });
    expect(found).toEqual(['schema/forme']);
  });

  it('may be a source of money instead of a partner', () => {
    const budget = (financeur: string) => ({
      fiches: [{ id: '1.1', titre: 'Organiser', budget: { financements: [{ financeur, montant: 10 }] } }],
    });
    expect(rules(budget('fir'))).toEqual([]);
    expect(rules(budget('fire'))).toEqual(['reference/connue']);
  });
});

describe('dates', () => {
  it('are wrong only if no day that they may mean is right', () => {
    expect(rules({ periode: { debut: '2024', fin: 2024 } })).toEqual([
      'periode/duree-habituelle',
      'calendrier/dans-la-periode',
      'calendrier/dans-la-periode',
    ]);
    expect(rules({ periode: { debut: 2018, fin: 2022, duree: '5 ans' }, fiches: [], signature: {} })).toEqual([]);
    expect(rules({ periode: { debut: 2018, fin: 2022, duree: '3 ans' }, fiches: [], signature: {} })).toEqual([]);
    expect(rules({ periode: { debut: 2018, fin: 2022, duree: '6 ans' }, fiches: [], signature: {} })).toEqual([
      'periode/duree-exacte',
    ]);
    expect(rules({ procedure: [AVIS, { ...DELIBERATION, transmission: '2024-06' }] })).toEqual([]);
    expect(rules({ procedure: [AVIS, { ...DELIBERATION, transmission: '2024-T3' }] })).toEqual([
      'signature/apres-transmission',
    ]);
  });

  it('of an action may go on to the end that an avenant gives the contract', () => {
    const fiches = [{ id: '1.1', titre: 'Organiser', calendrier: { debut: 2025, fin: 2030 } }];
    expect(rules({ fiches })).toEqual(['calendrier/dans-la-periode']);
    expect(rules({ fiches, avenants: [{ numero: 1, fin: '2030-06-30' }] })).toEqual([]);
  });

  it('of public holidays are told by their name', () => {
    const { diagnostics } = checkPiece(stringify({ procedure: [AVIS, { ...DELIBERATION, date: '2024-05-20' }] }));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toContain('lundi de Pentecôte');
  });
});

describe('signatures', () => {
  it('are compared with the day on which each party signed', () => {
    const procedure = [AVIS, { ...DELIBERATION, transmission: '2024-06-28' }];
    expect(rules({ procedure })).toEqual(['signature/apres-transmission']);
    expect(rules({ procedure, signatures: [{ partenaire: 'agglo', date: '2024-06-29' }] })).toEqual([]);
    expect(rules({ procedure, signatures: [{ partenaire: 'agglo' }] })).toEqual([]);
    expect(rules({ procedure, signatures: [{ partenaire: 'ars', date: '2024-06-29' }] })).toEqual([
      'signature/apres-transmission',
    ]);
  });

  it('wait for the publication as well', () => {
    const late = { ...DELIBERATION, transmission: '2024-05-28', publication: '2024-06-28' };
    const { diagnostics } = checkPiece(stringify({ procedure: [AVIS, late] }));
    expect(diagnostics).toMatchObject([{ rule: 'signature/apres-transmission' }]);
    expect(diagnostics[0]?.message).toContain('publiée');
  });

  it('give one message to a party whose act is said twice', () => {
    const late = { ...DELIBERATION, transmission: '2024-06-28' };
    const executoire = { etape: 'executoire', partenaire: 'agglo', date: '2024-06-28' };
    expect(rules({ procedure: [AVIS, late, executoire] })).toEqual(['signature/apres-transmission']);
    expect(rules({ procedure: [AVIS, DELIBERATION, executoire] })).toEqual(['signature/apres-transmission']);
    expect(rules({ procedure: [AVIS, { ...DELIBERATION, date: '2024-07-04' }, executoire] })).toEqual([
      'signature/apres-deliberation',
    ]);
  });

  it('give one message when the délibération itself is too late', () => {
    const late = { ...DELIBERATION, date: '2024-07-04', publication: '2024-07-05', transmission: '2024-07-05' };
    expect(rules({ procedure: [AVIS, late] })).toEqual(['signature/apres-deliberation']);
  });

  it('take a délibération without name for that of the only collectivity, and for nobody’s among several', () => {
    const { partenaire: _, ...nameless } = { ...DELIBERATION, transmission: '2024-06-28' };
    expect(rules({ procedure: [AVIS, nameless] })).toEqual(['signature/apres-transmission']);
    expect(rules({ procedure: [AVIS, nameless], partenaires: [ARS, AGGLO, VILLE] }, 'signe')).toEqual([]);
  });

  it('want a délibération of each collectivity', () => {
    const piece = { procedure: [AVIS, DELIBERATION], partenaires: [ARS, AGGLO, VILLE] };
    expect(rules(piece, 'arrete')).toEqual([]);
    expect(rules(piece, 'signe')).toEqual(['deliberation/presente']);
    expect(
      rules(
        { ...piece, procedure: [AVIS, { ...DELIBERATION, statut: 'a-venir' }], partenaires: [ARS, AGGLO] },
        'signe',
      ),
    ).toEqual(['deliberation/presente']);
  });

  it('are all dated, each by its own date or the common one', () => {
    const signatures = [{ partenaire: 'ars', date: '2024-06-28' }];
    expect(rules({ signature: {}, signatures }, 'signe')).toEqual(['signature/datee']);
    expect(
      rules({ signature: {}, signatures: [...signatures, { partenaire: 'agglo', date: '2024-07-01' }] }, 'signe'),
    ).toEqual([]);
  });

  it('want both parties of the law, in one message', () => {
    const prefecture = {
      id: 'prefecture',
      nom: 'Préfecture',
      type: 'prefecture',
      role: 'porteur',
      representant: { nom: 'X' },
    };
    const { diagnostics } = checkPiece(
      stringify({ partenaires: [prefecture], fiches: [], gouvernance: {}, procedure: [AVIS] }),
      'arrete',
    );
    const found = diagnostics.filter(({ rule }) => rule === 'signature/parties-obligatoires');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/^Ni l’agence régionale de santé ni une collectivité/);
  });
});

describe('what is absent', () => {
  const sources = [{ titre: 'Communiqué de la signature' }];

  it('is information in a transcription, and what contradicts itself stays an error', () => {
    const fiches = [{ id: '1.1', titre: 'Organiser le dépistage', axe: '1', calendrier: { debut: 2026, fin: 2025 } }];
    const found = checkPiece(stringify({ transcription: { sources }, fiches }), 'signe').diagnostics;
    expect(found.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual(['periode/ordonnee']);
    expect(found.length).toBeGreaterThan(5);
  });

  it('is no matter for a fiche that binds nobody', () => {
    const fiches = ['projet', 'en-reflexion'].map((maturite, index) => ({
      id: `${index + 1}.1`,
      titre: 'Organiser le dépistage',
      axe: String(index + 1),
      maturite,
    }));
    expect(rules({ fiches }, 'signe')).toEqual([]);
  });

  it('is not told of a value that is there and wrong', () => {
    const fiches = [
      {
        id: '1.1',
        titre: 'Organiser le dépistage',
        axe: '1',
        pilote: 12,
        objectifs: ['Dépister'],
        public_cible: ['habitant-qpv'],
        calendrier: { debut: '2024-13' },
        budget: { total: 'beaucoup' },
        indicateurs: [{ id: 'i1', libelle: 'Personnes', cible: 'beaucoup' }],
      },
      { id: '2.1', titre: 'Ouvrir un point santé', axe: '2', maturite: 'projet' },
    ];
    expect(rules({ fiches }, 'arrete').filter((rule) => !rule.startsWith('schema/'))).toEqual([]);
  });

  it('is known of the copil by its type, or by its name where it has no type', () => {
    const copil = {
      id: 'pilotage',
      nom: 'Comité de pilotage',
      presidence: ['ars'],
      membres: ['agglo'],
      frequence: 'annuelle',
    };
    expect(rules({ gouvernance: { instances: [copil] } }, 'arrete')).toEqual([]);
    expect(rules({ gouvernance: { instances: [{ ...copil, type: 'cotech' }] } }, 'arrete')).toEqual([
      'gouvernance/copil-defini',
    ]);
  });
});

describe('sums', () => {
  const budget = (total: number, ...financements: readonly object[]) => ({
    fiches: [{ id: '1.1', titre: 'Organiser', budget: { total, financements } }],
  });

  it('are made in cents', () => {
    expect(rules(budget(0.3, { financeur: 'ars', montant: 0.1 }, { financeur: 'agglo', montant: 0.2 }))).toEqual([]);
    expect(rules(budget(0.31, { financeur: 'ars', montant: 0.1 }, { financeur: 'agglo', montant: 0.2 }))).toEqual([
      'budget/somme-exacte',
    ]);
  });

  it('are left alone while an amount is not known, or refused', () => {
    expect(rules(budget(100, { financeur: 'ars', montant: 10 }, { financeur: 'agglo' }))).toEqual([]);
    const refused = { financeur: 'agglo', montant: 40, statut: 'refuse' };
    expect(rules(budget(60, { financeur: 'ars', montant: 60 }, refused))).toEqual([]);
    expect(rules(budget(100, { financeur: 'ars', montant: 60 }, refused))).toEqual([]);
  });

  it('of parts may miss the whole by what was rounded', () => {
    const parts = (...all: readonly number[]) => ({
      gouvernance: { coordination: { financement: all.map((part) => ({ financeur: 'ars', part })) } },
    });
    expect(rules(parts(33, 33, 33))).toEqual([]);
    expect(rules(parts(33.3, 33.3, 33.3))).toEqual([]);
    expect(rules(parts(50, 49))).toEqual(['budget/parts-completes']);
    expect(rules(parts(50, 60))).toEqual(['budget/parts-completes']);
  });
});

describe('press releases', () => {
  const release = (more: object) => ({ communiques: [{ id: 'presse', titre: 'Communiqué', ...more }] });

  it('may be older than the signature where they announce what is to come', () => {
    expect(rules(release({ titre: 'Le Valmont signe son contrat', date: '2024-06-20' }))).toEqual([
      'communique/apres-signature',
    ]);
    const coming = {
      titre: 'Signature du contrat',
      chapo: 'Le Valmont signera vendredi 28 juin 2024.',
      date: '2024-06-20',
    };
    expect(rules(release(coming))).toEqual([]);
    expect(rules(release({ titre: 'Un diagnostic partagé', date: '2023-06-20' }))).toEqual([]);
  });

  it('may speak of the first contract where this one is the second', () => {
    const corps = (text: string) => rules(release({ corps: text }));
    expect(corps('C’est le premier contrat local de santé du territoire.')).toEqual(['communique/rang-exact']);
    expect(corps('Il prolonge le premier contrat local de santé.')).toEqual([]);
    expect(corps('Après un premier CLS signé en 2018, les partenaires continuent.')).toEqual([]);
  });

  it('have the contact of the contract where they name none', () => {
    const dated = { lieu: 'Valmont', date: '2024-07-01' };
    expect(rules(release(dated), 'arrete')).toEqual(['communique/complet']);
    expect(rules({ ...release(dated), contact: { courriel: 'presse@exemple.fr' } }, 'arrete')).toEqual([]);
  });
});
