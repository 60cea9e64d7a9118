import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_SCHEMAS, modeline } from '../../src/project/schema-files.ts';
import { type LanguageServer, type Proposed, startLanguageServer } from './language-server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The files need not be there: the folder of the schemas is reached from where they would be. */
const FICHE = `${ROOT}fiches/1.1.yaml`;
const CONTRAT = `${ROOT}contrat.yaml`;

function fiche(text: string): string {
  return `${modeline('fiche', 'schemas/v1')}\n${text}`;
}

function contrat(text: string): string {
  return `${modeline('contrat', 'schemas/v1')}\n${text}`;
}

describe.each([
  ['fr', 'Valeurs autorisées'],
  ['en', 'Allowed Values'],
])('an editor that speaks %s', (locale, valuesTitle) => {
  let server: LanguageServer;
  beforeAll(async () => {
    server = await startLanguageServer(ROOT, { 'yaml.schemaStore.enable': false }, locale);
  });
  afterAll(() => server.close());

  /** What is told of each wrong place, in French whatever the editor speaks. */
  const told = async (text: string): Promise<readonly string[]> =>
    (await server.diagnose(FICHE, fiche(text))).map(
      ({ range, message }) => `${range.start.line}:${range.start.character}-${range.end.character} ${message}`,
    );

  it('says in French what is wrong, on the very word', async () => {
    expect(await told('id: "1.1"\ntitre: Ouvrir un point santé\ntiter: Ouvrir\n')).toEqual([
      '3:0-5 Cette clé n’existe pas ici : Ctrl + Espace montre celles qui conviennent. Une clé à vous commence par x_.',
    ]);
    expect(await told('id: "1.1"\ntitre: Ouvrir\nmaturite: acton\n')).toEqual([
      '3:10-15 Valeur inconnue. Au choix : en-reflexion (En réflexion), projet (Projet), action (Action).',
    ]);
    expect(await told('id: "1.1"\ntitre: Ouvrir\nthemes: [sante]\n')).toEqual([
      '3:9-14 Cette valeur n’est pas dans la liste : Ctrl + Espace la montre.',
    ]);
    expect(await told('id: 1.1\ntitre: Ouvrir\n')).toEqual([
      '1:4-7 Il faut ici un texte (entre guillemets s’il ressemble à un nombre).',
    ]);
    expect(await told('id: "1.1"\n')).toEqual(['1:0-1 Il faut ici un groupe de clés avec les clés « id », « titre ».']);
    expect(await told('id: "1.1"\ntitre: Ouvrir\ncalendrier: { debut: mai 2026 }\n')).toEqual([
      '3:21-29 Forme attendue : AAAA-MM-JJ, ou seulement AAAA-MM (mois), AAAA-T1 (trimestre), AAAA-S1 (semestre), AAAA (année).',
    ]);
    expect(await told('id: "1.1"\ntitre: Ouvrir\nobjectifs: Ouvrir\n')).toEqual([
      '3:11-17 Il faut ici une liste : un élément par ligne, chacun après un tiret et une espace.',
    ]);
    expect(await told('id: "1.1"\ntitre: Ouvrir\nx_note: à moi\n')).toEqual([]);
  });

  it('proposes the keys that are not there yet, and what each is for', async () => {
    const proposed = await server.complete(FICHE, fiche('id: "1.1"\ntitre: Ouvrir\n‸\n'));
    const labels = proposed.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['pilote', 'calendrier', 'budget', 'indicateurs']));
    expect(labels).not.toContain('titre');
    expect(documentation(proposed, 'pilote')).toBe('L’organisme qui conduit l’action : jamais une personne.');
    expect(proposed.find(({ label }) => label === 'indicateurs')?.insertText).toBe(
      'indicateurs:\n  - id: $1\n    libelle: $2',
    );
  });

  it('writes no example in the place of the truth', async () => {
    const proposed = await server.complete(FICHE, fiche('id: "1.1"\ntitre: Ouvrir\n‸\n'));
    const written = proposed.map(({ insertText = '' }) => insertText).join('\n');
    expect(written).not.toMatch(/dépist|2024|agglo|30000/);
  });

  it('proposes the values of a list, with their French labels', async () => {
    const proposed = await server.complete(FICHE, fiche('id: "1.1"\ntitre: Ouvrir\nmaturite: ‸\n'));
    expect(proposed.map(({ label }) => label)).toEqual(['en-reflexion', 'projet', 'action']);
    expect(documentation(proposed, 'en-reflexion')).toBe('En réflexion');
    const themes = await server.complete(FICHE, fiche('id: "1.1"\ntitre: Ouvrir\nthemes:\n  - ‸\n'));
    expect(documentation(themes, 'sante-mentale')).toBe('Santé mentale');
  });

  it('proposes the rules of a contract, with what they ask', async () => {
    const proposed = await server.complete(CONTRAT, contrat('version: 1\nregles:\n  ‸\n'));
    expect(documentation(proposed, 'fiche/indicateur-present')).toBe(
      'Chaque action engagée porte au moins un indicateur.',
    );
    const severities = await server.complete(
      CONTRAT,
      contrat('version: 1\nregles:\n  fiche/indicateur-present:\n    severite: ‸\n'),
    );
    expect(severities.map(({ label }) => label)).toEqual(['"off"', 'info', 'warning', 'error']);
  });

  it('explains a key and a value in French', async () => {
    const key = await server.hover(FICHE, fiche('id: "1.1"\ntitre: Ouvrir\nmatur‸ite: action\n'));
    expect(key).toContain('#### Maturité');
    expect(key).toContain('Seule une « action » engage les signataires.');
    expect(key).toContain(valuesTitle);
    expect(key).toContain('* `en-reflexion`: En réflexion');
    const date = await server.hover(FICHE, fiche('id: "1.1"\ntitre: Ouvrir\ncalendrier:\n  deb‸ut: 2024\n'));
    expect(date).toContain('Quand l’action commence.');
    expect(date).toContain('Par exemple : `2024-06-28`, `2024-06`, `2024-T2`, `2024-S1`, `2024`.');
  });
});

describe('the first line of a file', () => {
  it('names the schema of its kind from where the file stands', () => {
    expect(FILE_SCHEMAS.map((name) => modeline(name))).toEqual([
      '# yaml-language-server: $schema=.schemas/contrat.schema.json',
      '# yaml-language-server: $schema=.schemas/partenaires.schema.json',
      '# yaml-language-server: $schema=.schemas/axes.schema.json',
      '# yaml-language-server: $schema=../.schemas/fiche.schema.json',
      '# yaml-language-server: $schema=../.schemas/communique.schema.json',
      '# yaml-language-server: $schema=../.schemas/actualite.schema.json',
    ]);
  });
});

function documentation(proposed: readonly Proposed[], label: string): string | undefined {
  const found = proposed.find((one) => one.label === label)?.documentation;
  return typeof found === 'object' ? found.value : found;
}
