import { describe, expect, it } from 'vitest';
import { memoryProject } from '../../src/project/memory.ts';
import { type SchemaResult, validateSchema } from '../../src/schema/check-schema.ts';
import { readSource } from '../../src/source/source.ts';

const BASE = 'version: 1\nidentifiant: cls\ntitre: CLS\netat: signe\nterritoire: { nom: Valmont }\n';

/** Checks the smallest sound contract followed by `yaml`, which begins on line 6. */
function check(yaml: string, base = BASE): SchemaResult {
  return validateSchema(readSource(memoryProject({ 'contrat.yaml': `${base}${yaml}\n` })));
}

/** One mistake in, one message out: its place, its rule and what is proposed. */
function told(yaml: string, base = BASE): string {
  const { diagnostics } = check(yaml, base);
  return diagnostics
    .map(
      ({ place, rule, suggestion }) => `${place.line}:${place.column}-${place.endColumn} ${rule} ${suggestion ?? '—'}`,
    )
    .join('\n');
}

describe('the schema', () => {
  it('says nothing of the smallest contract', () => {
    expect(check('')).toEqual({ diagnostics: [], invalid: [] });
  });

  it('leaves keys that begin with x_ to their author', () => {
    expect(told('x_note: { libre: 1 }')).toBe('');
  });

  it.each([
    ['an unknown key is told at the key', 'pilotage: ars', '6:1-9 schema/cle-connue —'],
    ['a misspelt key gets the key that was meant', 'preanbule: a', '6:1-10 schema/cle-connue preambule'],
    ['an accent in a key is a misspelling', 'préambule: a', '6:1-10 schema/cle-connue preambule'],
    [
      'a key cut short gets the whole one',
      'fiches: [{ id: "1", titre: A, public: [seniors] }]',
      '6:31-37 schema/cle-connue public_cible',
    ],
    [
      'a key called by another name gets its own',
      'fiches: [{ id: "1", titre: A, porteur: ars }]',
      '6:31-38 schema/cle-connue pilote',
    ],
    ['a key that is there already is never proposed', 'titres: a', '6:1-7 schema/cle-connue —'],
    [
      'a required key that is misspelt is told once',
      'fiches: [{ id: "1", titr: A }]',
      '6:21-25 schema/cle-connue titre',
    ],
    ['a missing key is told at its holder', 'fiches: [{ id: "1" }]', '6:16-19 schema/cle-presente —'],
    ['several missing keys are one message', 'axes: [{ titre_court: A }]', '6:10-21 schema/cle-presente —'],
    ['the name of a rule has a form', 'regles: { pilote: { severite: off } }', '6:11-17 schema/cle-connue —'],
  ])('%s', (_, yaml, expected) => {
    expect(told(yaml)).toBe(expected);
  });

  it.each([
    ['a wrong value gets the nearest one', 'nature: contract', '6:9-17 schema/valeur-connue contrat'],
    ['a suggestion keeps the quotes', 'nature: "Contrat"', '6:9-18 schema/valeur-connue "contrat"'],
    ['a word near to nothing gets no suggestion', 'nature: programme', '6:9-18 schema/valeur-connue —'],
    [
      'a value in a list is told on the value',
      'fiches: [{ id: "1", titre: A, themes: [eau-hygiene, vacination] }]',
      '6:53-63 schema/valeur-connue vaccination',
    ],
  ])('%s', (_, yaml, expected) => {
    expect(told(yaml)).toBe(expected);
  });

  it.each([
    ['a département by its name', '{ nom: A, departements: [Ille et Vilaine] }', '"35"'],
    ['a commune by its name', '{ nom: A, communes: [Bains sur Oust] }', '"35013"'],
    [
      'homonyms have one code in the départements told',
      '{ nom: A, departements: ["93"], communes: [Saint-Denis] }',
      '"93066"',
    ],
    ['homonyms have none by themselves', '{ nom: A, communes: [Saint-Denis] }', '—'],
    ['the only one of that name, elsewhere, is another', '{ nom: A, departements: ["91"], communes: [Évry] }', '—'],
  ])('%s', (_, territoire, expected) => {
    const base = BASE.replace('{ nom: Valmont }', territoire);
    expect(told('', base).split(' ').slice(1).join(' ')).toBe(`schema/forme ${expected}`);
  });

  it('proposes the version as a number', () => {
    expect(told('', BASE.replace('1', '"1"'))).toBe('1:10-13 schema/valeur-connue 1');
  });

  it.each([
    [
      'a code without quotes keeps its zero',
      'partenaires: [{ id: a, nom: A, type: ars, siren: 012345678 }]',
      '6:50-59 schema/guillemets "012345678"',
    ],
    ['an id like 1.10 keeps its zero', 'fiches: [{ id: 1.10, titre: A }]', '6:16-20 schema/guillemets "1.10"'],
    ['a reference is text', 'fiches: [{ id: "1", titre: A, axe: 1 }]', '6:36-37 schema/guillemets "1"'],
    ['a phone number is text', 'contact: { telephone: 0182524025 }', '6:23-33 schema/guillemets "0182524025"'],
    ['a title that reads as yes or no is quoted', 'devise: true', '6:9-13 schema/guillemets "true"'],
    ['quotes are not proposed where they do not help', 'periode: { duree: 5 }', '6:19-20 schema/forme —'],
    ['oui is true', 'plan: { approximatif: oui }', '6:23-26 schema/type true'],
    ['no is false', 'plan: { approximatif: no }', '6:23-25 schema/type false'],
    ['a number is freed of its quotes', 'plan: { fiches_annoncees: "15" }', '6:27-31 schema/type 15'],
    [
      'an amount is freed of spaces and euros',
      'fiches: [{ id: "1", titre: A, budget: { total: 30 000 € } }]',
      '6:48-56 schema/type 30000',
    ],
    [
      'two points can only part thousands',
      'fiches: [{ id: "1", titre: A, budget: { total: 1.200.000 } }]',
      '6:48-57 schema/type 1200000',
    ],
    [
      'a comma before three digits may part thousands or decimals',
      'fiches: [{ id: "1", titre: A, budget: { total: "30,000" } }]',
      '6:48-56 schema/type —',
    ],
    ['words are no number', 'plan: { fiches_annoncees: une dizaine }', '6:27-38 schema/type —'],
    ['one text becomes a list of one', 'objectifs: Agir', '6:12-16 schema/type [Agir]'],
    [
      'one unquoted code becomes a list of one text',
      'territoire: { nom: A, departements: 42 }',
      '5:37-39 schema/type ["42"]',
      BASE.replace(/territoire.*\n/, ''),
    ],
    [
      'a word becomes a group with its one required key',
      'fiches: [{ id: "1", titre: A, partenaires: [cpam] }]',
      '6:45-49 schema/type { id: cpam }',
    ],
    ['a list where a text is wanted is told at the key', 'preambule: [a, b]', '6:1-10 schema/type —'],
    ['a group where a list is wanted is told at the key', 'axes: { id: a }', '6:1-5 schema/type —'],
  ])('%s', (_, yaml, expected, base = BASE) => {
    expect(told(yaml, base)).toBe(expected);
  });

  it.each([
    ['indicateurs: 3 ateliers', '« - { id: i1, libelle: ateliers, cible: 3 } ». Autres clés possibles : type, ', '—'],
    ['indicateurs: Ateliers', '« - { id: i1, libelle: Ateliers } »', '—'],
    ['indicateurs: "note : 12"', '« - { id: i1, libelle: "note : 12" } »', '—'],
    ['indicateurs: [3 ateliers]', 'Écrivez par exemple { id: i1, libelle: ateliers, cible: 3 }. Autres clés', '—'],
    ['partenaires: cpam', '« - { id: cpam } »', '[{ id: cpam }]'],
    ['calendrier: mars 2027', '{ debut: 2027-03 } si c’est le début, { fin: 2027-03 } si c’est la fin', '—'],
    ['calendrier: 2027', '{ debut: 2027 } si c’est le début, { fin: 2027 } si c’est la fin', '—'],
    ['calendrier: { etapes: Ouverture }', '« - { titre: Ouverture } »', '[{ titre: Ouverture }]'],
  ])('gives at once the form of what has keys: %s', (written, form, suggestion) => {
    const { diagnostics } = check(`fiches: [{ id: "1", titre: A, ${written} }]`);
    expect(diagnostics.map((found) => [found.rule, found.suggestion ?? '—'])).toEqual([['schema/type', suggestion]]);
    expect(diagnostics[0]?.hint).toContain(form);
  });

  it.each([
    ['a step that is none is not proposed', 'procedure: délibération', 'procedure', '—'],
    ['a number sums up what may be a group', 'territoire: { nom: A, quartiers_prioritaires: 6 }', '', '{ nombre: 6 }'],
  ])('%s', (_, yaml, key, suggestion) => {
    const [found, ...others] = check(yaml, key === '' ? BASE.replace(/territoire.*\n/, '') : BASE).diagnostics;
    expect([found?.suggestion ?? '—', others]).toEqual([suggestion, []]);
  });

  it('reads 01004 as it is written, never as 1004', () => {
    const [found] = check('territoire: { nom: A, insee: 01004 }', BASE.replace(/territoire.*\n/, '')).diagnostics;
    expect(found).toMatchObject({ rule: 'schema/guillemets', suggestion: '"01004"' });
    expect(found?.message).toContain('1004');
  });

  it.each([
    ['a French date is turned round', 'signature: { date: 04/05/2018 }', '6:20-30 schema/date 2018-05-04'],
    ['a date in words is understood', 'signature: { date: vendredi 4 mai 2018 }', '6:20-39 schema/date 2018-05-04'],
    ['a quoted date stays quoted', 'signature: { date: "4/5/2018" }', '6:20-30 schema/date "2018-05-04"'],
    ['a month in words is understood', 'signature: { date: mai 2018 }', '6:20-28 schema/date 2018-05'],
    ['digits run together are a date', 'signature: { date: 20180504 }', '6:20-28 schema/date 2018-05-04'],
    ['31 February is impossible and nothing is proposed', 'signature: { date: 2024-02-31 }', '6:20-30 schema/date —'],
    ['there is no fifth quarter', 'signature: { date: 2024-T5 }', '6:20-27 schema/date —'],
    ['a day is asked for where a day is needed', 'projet: { date: 2018-05 }', '6:17-24 schema/date —'],
    ['a year alone is no day', 'projet: { date: 2018 }', '6:17-21 schema/date —'],
    ['a year alone is a date elsewhere', 'signature: { date: 2018 }', ''],
  ])('%s', (_, yaml, expected) => {
    expect(told(yaml)).toBe(expected);
  });

  it('says how many days the month has', () => {
    expect(check('signature: { date: 2024-02-31 }').diagnostics[0]?.message).toContain('février 2024 a 29 jours');
  });

  it.each([
    [
      'spaces are taken out of a code',
      'partenaires: [{ id: a, nom: A, type: ars, siren: "200 000 008" }]',
      '6:50-63 schema/forme "200000008"',
    ],
    [
      'a code that is too short gets no guess',
      'partenaires: [{ id: a, nom: A, type: ars, siren: "2000" }]',
      '6:50-56 schema/forme —',
    ],
    ['a duration in other words is put right', 'periode: { duree: 5 années }', '6:19-27 schema/forme 5 ans'],
    ['an id takes hyphens for spaces', 'axes: [{ id: axe un, titre: A }]', '6:14-20 schema/forme axe-un'],
    ['an address gets its https', 'contact: { site: www.exemple.fr }', '6:18-32 schema/forme https://www.exemple.fr'],
    ['an e-mail address has an at sign', 'contact: { courriel: contact.exemple.fr }', '6:22-40 schema/forme —'],
    ['a number below its bound', 'signature: { exemplaires: 0 }', '6:27-28 schema/bornes —'],
    [
      'a share above one hundred',
      'gouvernance: { coordination: { financement: [{ financeur: ars, part: 150 }] } }',
      '6:70-73 schema/bornes —',
    ],
    ['a key without a value', 'devise:', '6:8-8 schema/valeur-presente —'],
    ['an empty text', 'devise: ""', '6:9-11 schema/valeur-presente —'],
  ])('%s', (_, yaml, expected) => {
    expect(told(yaml)).toBe(expected);
  });

  it('points into the file that holds the mistake', () => {
    const source = readSource(
      memoryProject({ 'contrat.yaml': BASE, 'fiches/1.yaml': 'id: "1"\ntitre: A\npilot: ars\n' }),
    );
    expect(validateSchema(source).diagnostics[0]).toMatchObject({
      place: { file: 'fiches/1.yaml', line: 3, column: 1 },
      suggestion: 'pilote',
    });
  });

  it('says once that an unread file is unread, and misses nothing in it', () => {
    const source = readSource(memoryProject({ 'contrat.yaml': 'titre: "CLS\n', 'fiches/1.yaml': '\t- id: 1\n' }));
    expect(source.diagnostics.length).toBeGreaterThan(0);
    expect(validateSchema(source).diagnostics).toEqual([]);
  });

  it('tells the rules what to be silent about: the wrong key and the one it was meant to be', () => {
    expect(check('fiches: [{ id: "1", titre: A, pilot: ars }]').invalid).toEqual([
      ['fiches', 0, 'pilot'],
      ['fiches', 0, 'pilote'],
    ]);
  });
});

describe('a text that its colon makes a group of keys', () => {
  const hints = (yaml: string): readonly string[] => check(yaml).diagnostics.map(({ rule, hint }) => `${rule} ${hint}`);

  it.each([
    ['visas:\n  - Objectif 1 : aller vers', 'visas:\n  - "Objectif 1 : aller vers"'],
    ['visas: [Un : deux]', 'visas: ["Un : deux"]'],
    ['objectifs:\n  - Objectif 1: aller vers', 'objectifs:\n  - "Objectif 1: aller vers"'],
    ['objectifs:\n  - Objectif 1 :', 'objectifs:\n  - "Objectif 1 :"'],
    ['diagnostic:\n  Un mot : deux', 'diagnostic:\n  "Un mot : deux"'],
    ['preambule:\n  Un mot : deux', 'preambule:\n  "Un mot : deux"'],
  ])('is shown whole, between its quotes: %j', (yaml, mended) => {
    const text = /"[^"]+"/.exec(mended)?.[0];
    expect(hints(yaml)).toEqual([`yaml/deux-points Mettez le texte entier entre guillemets doubles : ${text}.`]);
    expect(told(mended)).toBe('');
  });

  it('of several lines goes under a bar', () => {
    expect(hints('preambule:\n  Un mot : deux.\n  Un autre : trois.')).toEqual([
      'yaml/deux-points Écrivez « preambule: | », puis le texte à la ligne, décalé de deux espaces.',
    ]);
    expect(told('preambule: |\n  Un mot : deux.\n  Un autre : trois.')).toBe('');
  });

  it('may have been meant as a group', () => {
    expect(hints('visas:\n  - titre: Le code')).toEqual([
      'yaml/deux-points Si « titre » fait partie du texte, mettez le tout entre guillemets doubles : "titre: Le code" ; sinon, gardez le texte seul : « Le code ».',
    ]);
    expect(told('preambule: { Fichier: a.md }')).toMatch(/^6:14-21 schema\/cle-connue fichier$/);
    expect(hints('visas:\n  - Un: { deux: trois }')[0]).toMatch(/^schema\/type .* se met entre guillemets doubles\.$/);
  });
});
