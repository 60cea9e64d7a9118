import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CORPORA, type Corpus, type CorpusFile, type CorpusName } from '../../scripts/bench/corpora/corpora.ts';
import { PROSE_RULES } from '../../scripts/bench/corpora/prose-rules.ts';
import { plainSchema } from '../../scripts/bench/peers/schema.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';

/** The first files of a corpus: a large one is not made whole to be looked at. */
function firstFiles(name: CorpusName, count: number): readonly CorpusFile[] {
  const taken: CorpusFile[] = [];
  for (const file of (CORPORA[name] as Corpus).files()) {
    taken.push(file);
    if (taken.length === count) break;
  }
  return taken;
}

/** What is found in the first contracts of a corpus of one file a contract. */
const found = (name: CorpusName, count: number) =>
  firstFiles(name, count).map(([, text]) => checkContrat(memoryProject({ 'contrat.yaml': text })).diagnostics);
const size = (files: readonly CorpusFile[]): number =>
  files.reduce((bytes, [, text]) => bytes + Buffer.byteLength(text), 0);

describe('the contracts that are measured', () => {
  it('are free of remarks, but for the one with mistakes, which has one at each', () => {
    expect([...found('one', 1), ...found('many', 2), ...found('data', 1)]).toEqual([[], [], [], []]);
    const folder = memoryProject(Object.fromEntries(CORPORA.folder.files()));
    expect(checkContrat(folder).diagnostics).toEqual([]);
    const [mistakes = []] = found('mistakes', 1);
    expect(mistakes.map(({ severity }) => severity)).toEqual(Array.from({ length: 9 }, () => 'error'));
    expect(new Set(mistakes.map(({ place }) => place.line)).size).toBe(9);
  });

  it('are as large as it is said', () => {
    const one = size(firstFiles('one', 1));
    expect(one > 38_500 && one < 40_500, `${one} bytes`).toBe(true);
    expect(CORPORA.folder.files()).toHaveLength(20);
    const many = firstFiles('many', 4);
    expect((size(many) / many.length) * CORPORA.many.contracts).toBeGreaterThan(24e6);
    expect((size(many) / many.length) * CORPORA.many.contracts).toBeLessThan(25.5e6);
  });

  it('are the same each time, and each other than the others', () => {
    const [one, again] = [firstFiles('many', 3), firstFiles('many', 3)];
    expect(again).toEqual(one);
    const sentences = one.map(([, text]) => new Set(text.split(/(?<=\.)\s+/)));
    const [first = new Set(), second = new Set()] = sentences;
    const shared = [...first].filter((sentence) => second.has(sentence) && sentence.length > 60);
    expect(first.size).toBeGreaterThan(200);
    expect(shared.length).toBeLessThan(10);
  });

  it('put out many rules on prose where the data alone are measured', () => {
    expect(PROSE_RULES.length).toBeGreaterThan(25);
    const [[, text = ''] = []] = firstFiles('data', 1);
    for (const id of PROSE_RULES) expect(text).toContain(`${id}:`);
  });

  it('are valid for the peers too, which read YAML 1.1 and know the schema alone', () => {
    const schema: unknown = JSON.parse(readFileSync('schemas/v1/contrat.schema.json', 'utf8'));
    const validate = new Ajv({ strict: false }).compile(plainSchema(schema) as object);
    for (const name of ['one', 'many'] as const) {
      const [[, text = ''] = []] = firstFiles(name, 1);
      expect(validate(parse(text, { schema: 'yaml-1.1' })), JSON.stringify(validate.errors)).toBe(true);
    }
    const [[, wrong = ''] = []] = firstFiles('mistakes', 1);
    expect(validate(parse(wrong, { schema: 'yaml-1.1' }))).toBe(false);
  });
});

it('the schema of the peers says the same', () => {
  const schema = { properties: { a: true, b: { const: true, uniqueItems: true } }, anyOf: [true, false] };
  expect(plainSchema(schema)).toEqual({
    properties: { a: {}, b: { const: true, uniqueItems: true } },
    anyOf: [{}, false],
  });
});
