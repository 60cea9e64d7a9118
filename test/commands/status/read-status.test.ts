import { describe, expect, it } from 'vitest';
import { FICHE_ITEMS } from '../../../src/commands/status/fiche-status.ts';
import { type ContractStatus, readStatus } from '../../../src/commands/status/read-status.ts';
import { diskProject } from '../../../src/project/disk.ts';
import { memoryProject } from '../../../src/project/memory.ts';
import { checkContrat } from '../../../src/rules/check.ts';
import { RULES } from '../../../src/rules/index.generated.ts';

const DRAFT = `version: 1
identifiant: cls-valmont
titre: Contrat local de santé du Valmont
etat: brouillon
territoire: { nom: Valmont Agglomération }
periode: { debut: 2025-01-01, fin: 2029-12-31 }
partenaires:
  - { id: ars, nom: Agence régionale de santé Auvergne-Rhône-Alpes, type: ars, role: porteur }
  - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
axes: [{ id: "1", titre: Prévenir }]
`;
const FICHES = `fiches:
  - id: "1.1"
    titre: Organiser le dépistage
    axe: "1"
    pilote: agglo
    calendrier: { debut: 2025-09 }
  - id: "1.2"
    titre: Ouvrir un point santé
    axe: "1"
    maturite: en-reflexion
`;

const statusOf = (text: string): ContractStatus => readStatus(checkContrat(memoryProject({ 'contrat.yaml': text })));
const commands = ({ steps }: ContractStatus): readonly (string | undefined)[] =>
  steps.map(({ command }) => command?.join(' '));

describe('where a contract stands', () => {
  it('tells of a draft what the agreed text will ask, and calls none of it wrong', () => {
    const status = statusOf(DRAFT + FICHES);
    expect(status).toMatchObject({ etat: 'brouillon', next: 'arrete', errors: [] });
    expect(status.missing.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['fiche/indicateur-present', 'gouvernance/copil-defini', 'droit/volet-sante-mentale']),
    );
    expect(status.missing.every(({ severity }) => severity === 'error')).toBe(true);
    expect(commands(status)).toEqual(['validate --etat arrete', 'preview --open', 'render']);
  });

  it('knows of each fiche what is there and what lacks', () => {
    const [action, idea] = statusOf(DRAFT + FICHES).fiches;
    expect(action).toMatchObject({ id: '1.1', done: 2, total: 5 });
    expect(action?.items.filter(({ isThere }) => isThere).map(({ key }) => key)).toEqual(['pilote', 'calendrier']);
    expect(action?.items.find(({ key }) => key === 'objectifs')?.missing?.hint).toContain('objectifs:');
    expect(idea).toMatchObject({ id: '1.2', maturite: 'en-reflexion', items: [], total: 0 });
  });

  it('tells the fiches of one file apart, and those that have a file each', () => {
    const apart = readStatus(
      checkContrat(
        memoryProject({
          'contrat.yaml': DRAFT,
          'fiches/1.1.yaml': 'id: "1.1"\ntitre: Organiser le dépistage\npilote: agglo\n',
          'fiches/1.2.yaml': 'id: "1.2"\ntitre: Ouvrir un point santé\n',
        }),
      ),
    );
    expect(apart.fiches.map(({ place, done }) => [place.file, done])).toEqual([
      ['fiches/1.1.yaml', 1],
      ['fiches/1.2.yaml', 0],
    ]);
  });

  it('asks nothing that the contract has switched off', () => {
    const off = 'regles: { fiche/calendrier-present: { severite: off, motif: Le calendrier est commun. } }\n';
    expect(statusOf(DRAFT + FICHES + off).fiches[0]).toMatchObject({ done: 1, total: 4 });
  });

  it('wants mistakes mended before anything else', () => {
    const status = statusOf(`${DRAFT}${FICHES.replace('pilote: agglo', 'pilote: aglo')}`);
    expect(status.errors.map(({ rule }) => rule)).toEqual(['reference/connue']);
    expect(commands(status)).toEqual(['validate', 'preview --open']);
  });

  it('leads from an empty draft to its axes and fiches', () => {
    expect(commands(statusOf(DRAFT.replace(/axes:.*\n/, '')))).toEqual([
      'add axe',
      'add fiche',
      'validate --etat arrete',
      'preview --open',
      'render',
    ]);
  });

  it('finds a signed contract whole', () => {
    const folder = new URL('../../../examples/valmont-2025', import.meta.url).pathname;
    const status = readStatus(checkContrat(diskProject(folder, folder)));
    expect(status).toMatchObject({ etat: 'signe', next: undefined, errors: [], missing: [] });
    expect(status.fiches).toHaveLength(40);
    for (const { id, maturite, done, total } of status.fiches)
      expect([id, done, total]).toEqual([id, total, maturite === 'action' ? FICHE_ITEMS.length : 0]);
  });

  it('asks of a fiche all that a rule makes compulsory, and nothing else', () => {
    const asked = RULES.filter(
      ({ id, severity, absence, from }) =>
        id.startsWith('fiche/') && severity === 'error' && absence && from === 'arrete',
    );
    expect(FICHE_ITEMS.map(({ rule }) => rule).toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
  });
});
