import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { RULES } from '../../src/rules/index.generated.ts';
import { TELLING_WORDS } from '../../src/rules/telling-words.ts';
import type { Held } from '../../src/text/signs.ts';
import { filesBelow } from '../cli/run-cls.ts';
import { layOver } from './base-contract.ts';

type Check = (texts: readonly string[]) => readonly Diagnostic[];

/** The rules as they are, or with another idea of what a text holds. */
async function rulesWith(held?: (text: string) => Held): Promise<Check> {
  vi.resetModules();
  vi.doUnmock('../../src/text/signs.ts');
  if (held !== undefined) {
    vi.doMock('../../src/text/signs.ts', async (original) => ({
      ...(await original<typeof import('../../src/text/signs.ts')>()),
      lookThrough: held,
    }));
  }
  const { checkContrat } = await import('../../src/rules/check.ts');
  return (texts) => checkContrat(memoryProject({ 'contrat.yaml': contractOf(texts) }), 'signe').diagnostics;
}

const base = parse(layOver('{}'));

/** A contract that says each text in places of several kinds: rules look at some of them only. */
function contractOf(texts: readonly string[]): string {
  const communiques = texts.map((corps, index) => ({ id: `c${index}`, titre: 'Un an de contrat', corps }));
  return JSON.stringify({
    ...base,
    generation: 2,
    considerants: texts,
    visas: texts,
    communiques,
    contact: {
      nom: 'Camille Exemple',
      adresse: texts[0],
      telephone: '06 00 00 00 00',
      courriel: 'c.exemple@gmail.com',
    },
    annexes: [{ id: 'annexe-1', titre: 'Annexe 1', texte: texts.join('\n\n') }],
  });
}

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

function stringsIn(yaml: string): readonly string[] {
  try {
    return strings(parse(yaml));
  } catch {
    // Some cases are no YAML.
    return [];
  }
}

const textsBelow = (folder: string, end: string): readonly string[] =>
  filesBelow(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const written = ['examples', 'test/contracts', 'test/cases']
  .flatMap((folder) => textsBelow(folder, '.yaml'))
  .flatMap(stringsIn);
const ofRules = RULES.flatMap(({ examples }) => [...stringsIn(examples.valid), ...stringsIn(examples.invalid)]);
const cited = textsBelow('test/rules', '.test.ts').flatMap((code) =>
  [...code.matchAll(/'([^'\\\n]{8,200})'/g)].map(([, text = '']) => text),
);

/** Heads and calls of notes, which no rule is to look at, beside what looks like them. */
const NOTES = [
  'Le projet est décrit ailleurs.[^1]\n\n[^1]:Note de la fiche.',
  'Le projet est décrit [ainsi]: par étapes[^1]: deux.',
  '   [^a b]: Une note.',
  '    [^a]: Quatre espaces avant.',
  'Une carte ![^1](images/carte.png) est jointe.',
  'Une carte [^à compléter] est jointe.',
];

/** Signs that patterns begin or end with, to be put in and glued to words. */
const ODD = [
  ...' \u00A0\u202F\u2009\t\n.…·•‧-–’\'"“”«»()[]{}@^_/+°%€‰;:!?*059eEIAXJéŒſ\u212A\u0301\u00AD\u200BΩ',
  ...[
    '...',
    '__',
    '{{',
    '??',
    '???',
    'XXX',
    '[à compléter]',
    ' 4 mai 2018 ',
    ' 12/05/2024 ',
    '06 12 34 56 78',
    'Etat',
    ' A la ',
  ],
  ...['les les ', 'Pôle emploi', '10 Kms', 'conseil régional d’Alsace', 'XXIème', 'RESVA'],
];

/** The same texts every time: a generator of which only the spread matters. */
let state = 1;
function draw(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

function changed(text: string): string {
  const [at, kind] = [draw(text.length + 1), draw(5)];
  const odd = ODD[draw(ODD.length)] ?? '';
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1 + draw(3));
  if (kind === 1) return text.toUpperCase();
  if (kind === 2) return text.normalize('NFD');
  return text.slice(0, at) + odd + text.slice(at);
}

const known = [...new Set([...NOTES, ...ofRules, ...cited, ...written])].filter(
  (text) => text.length > 7 && text.length < 600,
);
const all = [
  ...known,
  ...[...NOTES, ...NOTES, ...ofRules, ...cited].map(changed),
  ...known.filter((_, index) => index % 4 === 0).map(changed),
];
const SIZE = 12;
const batches = Array.from({ length: Math.ceil(all.length / SIZE) }, (_, index) =>
  all.slice(index * SIZE, (index + 1) * SIZE),
);

describe('what a text holds', () => {
  it('has a bit for each group of words', () => {
    expect(Object.keys(TELLING_WORDS).length).toBeLessThanOrEqual(31);
  });

  let found: readonly (readonly Diagnostic[])[];
  beforeAll(async () => {
    found = batches.map(await rulesWith());
  });

  it('never hides what a rule would find', { timeout: 120_000 }, async () => {
    const openly = batches.map(await rulesWith(() => ({ signs: -1, words: -1 })));
    expect(all.length).toBeGreaterThan(4000);
    expect(openly.flat().length).toBeGreaterThan(2000);
    for (const [index, batch] of batches.entries()) expect(found[index], JSON.stringify(batch)).toEqual(openly[index]);
  });

  it('decides what rules look at: where nothing is said to be held, they find less', { timeout: 120_000 }, async () => {
    const blindly = batches.slice(0, 60).map(await rulesWith(() => ({ signs: 0, words: 0 })));
    const rules = (diagnostics: readonly (readonly Diagnostic[])[]) =>
      new Set(diagnostics.flat().map(({ rule }) => rule)).size;
    expect(rules(blindly)).toBeLessThan(rules(found.slice(0, 60)) - 20);
  });
});
