import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { listDefinitions, readSchemas, type SchemaNode } from '../../scripts/generate/schemas.ts';
import { ANNOTATIONS } from '../../scripts/generate/validator.ts';
import { FORMATS } from '../../src/schema/formats.ts';
import { SENTENCES } from '../../src/schema/sentences/index.ts';

const schemas = readSchemas();

/** Every schema inside a schema, with a name to find it by. */
function* nodes(node: SchemaNode, at: string): Generator<readonly [string, SchemaNode]> {
  yield [at, node];
  for (const holder of ['properties', 'patternProperties', '$defs'] as const) {
    for (const [key, inner] of Object.entries(node[holder] ?? {})) yield* nodes(inner, `${at}/${holder}/${key}`);
  }
  if (node.items !== undefined) yield* nodes(node.items, `${at}/items`);
}

const all = [...schemas].flatMap(([file, schema]) => [...nodes(schema, file)]);

describe('the schemas', () => {
  it('are all here', () => {
    expect(schemas.size).toBeGreaterThan(10);
    expect(all.length).toBeGreaterThan(400);
  });

  it('are named after their files, so that an editor and the validator find the same ones', () => {
    for (const [file, schema] of schemas) expect(schema.$id).toBe(file);
  });

  it('explain every property and every shared part in French', () => {
    const mute = all
      .filter(([at]) => /\/(properties|\$defs)\/[^/]+$/.test(at))
      .filter(([, node]) => !node.title || !node.description)
      .map(([at]) => at);
    expect(mute).toEqual([]);
  });

  it('close every group of keys, but for x_ and for files of text', () => {
    const open = all
      .filter(([, node]) => node.properties !== undefined && node.additionalProperties !== false)
      .map(([at]) => at);
    const unfree = all
      .filter(([at, node]) => node.properties !== undefined && !at.endsWith('/texte'))
      .filter(([, node]) => !Object.hasOwn(node.patternProperties ?? {}, '^x_'))
      .map(([at]) => at);
    expect([open, unfree]).toEqual([[], []]);
  });

  it('use only keywords that have a sentence, or that can’t fail by themselves', () => {
    const silent = ['$schema', '$id', '$ref', '$defs', 'title', 'description', 'examples', 'properties', 'items'];
    const known = [...silent, 'patternProperties', 'oneOf', ...ANNOTATIONS, ...Object.keys(SENTENCES)];
    const used = new Set(all.flatMap(([, node]) => Object.keys(node)));
    expect([...used].filter((keyword) => !known.includes(keyword))).toEqual([]);
    const failing = Object.keys(SENTENCES).filter((keyword) => keyword !== 'enum' && !used.has(keyword));
    expect(failing).toEqual([]);
  });

  it('give every enumerated value a label, and no value twice', () => {
    for (const [at, { oneOf }] of all) {
      const values = (oneOf ?? []).map((choice) => choice.const);
      expect(new Set(values).size, at).toBe(values.length);
      for (const choice of oneOf ?? []) expect(choice.title, `${at} ${choice.const}`).toMatch(/\S/);
    }
  });

  it('hold their own examples valid', () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { ...FORMATS } });
    ajv.addVocabulary([...ANNOTATIONS]);
    for (const [file, schema] of schemas) ajv.addSchema(schema, file);
    let seen = 0;
    for (const { address, schema } of listDefinitions(schemas)) {
      const validate = ajv.getSchema(address);
      for (const example of schema.examples ?? []) {
        seen += 1;
        expect([address, validate?.(example), validate?.errors]).toEqual([address, true, null]);
      }
    }
    expect(seen).toBeGreaterThan(50);
  });
});
