import { FILE_SCHEMAS, schemaAddress, schemaFile } from '../../src/project/schema-files.ts';
import type { Rule } from '../../src/rules/define.ts';
import { editorMessages, UNKNOWN_KEY } from './editor-messages.ts';
import { fileOf, listDefinitions, resolveAddress, type SchemaNode } from './schemas.ts';

/**
 * The schemas as editors read them, one per kind of file, each whole in itself: draft-07, nothing referred to, the label of each
 * enumerated value beside it, and a French sentence for what is wrong. No language server reads references across files, titles
 * beside `const` and the drafts since 2019 all alike; this every one does.
 */
export async function generateEditorSchemas(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const { RULES } = await import('../../src/rules/index.generated.ts');
  const parts = new Map(listDefinitions().map(({ address, schema }) => [address, schema]));
  return FILE_SCHEMAS.map((name) => {
    const root = parts.get(schemaFile(name));
    if (root === undefined) throw new Error(`there is no schema for the file "${name}"`);
    const { title, description, ...rest } = inlined(root, schemaFile(name), { parts, rules: RULES });
    const schema = { $schema: DRAFT, $id: schemaAddress(name), title, description, ...rest };
    return { path: `schemas/v1/${schemaFile(name)}`, text: `${JSON.stringify(schema)}\n` };
  });
}

const DRAFT = 'http://json-schema.org/draft-07/schema#';

interface Sources {
  readonly parts: ReadonlyMap<string, SchemaNode>;
  readonly rules: readonly Rule[];
}

/** A node with all that it refers to in its place. */
function inlined(written: SchemaNode, from: string, sources: Sources): Record<string, unknown> {
  const { node, file, form } = resolved(written, from, sources);
  return {
    ...pick(node, ['title', 'description', 'type', 'required', 'pattern', 'minimum', 'maximum', 'minItems']),
    ...inner(node, file, sources),
    ...values(node),
    ...shapes(node),
    ...examples(node),
    ...editorMessages(node, form),
  };
}

/** What a node says itself, title and description, stands before what it refers to says. */
function resolved(
  node: SchemaNode,
  file: string,
  sources: Sources,
): { node: SchemaNode; file: string; form: SchemaNode } {
  if (node.$ref === undefined) return { node, file, form: node };
  const address = resolveAddress(file, node.$ref);
  const part = sources.parts.get(address);
  if (part === undefined) throw new Error(`${file} refers to ${address}, which is not described`);
  const { $ref: _, ...own } = node;
  const target = resolved(part, fileOf(address), sources);
  return { ...target, node: { ...target.node, ...own } };
}

function inner(node: SchemaNode, file: string, sources: Sources): object {
  const each = (parts: Readonly<Record<string, SchemaNode>>): object =>
    Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, inlined(part, file, sources)]));
  const { properties, patternProperties, items } = node;
  return {
    ...(properties !== undefined && { properties: each(properties) }),
    ...(patternProperties !== undefined && { patternProperties: each(patternProperties) }),
    ...(items !== undefined && { items: inlined(items, file, sources) }),
    ...(isListOfRules(node) && proposedRules(sources.rules, each(patternProperties ?? {}))),
  };
}

function isListOfRules({ patternProperties = {} }: SchemaNode): boolean {
  return Object.keys(patternProperties).some((pattern) => pattern.includes('/'));
}

/** Which rules there are is known: the editor proposes them, and holds each against what all share. */
function proposedRules(rules: readonly Rule[], patternProperties: object): object {
  const keys = rules.map(({ id, summary }) => [id, { title: id, description: summary, type: 'object' }]);
  return { properties: Object.fromEntries(keys), allOf: [{ patternProperties, ...UNKNOWN_KEY }] };
}

/** Servers know labels beside an enumeration, not beside `const`. */
function values({ oneOf }: SchemaNode): object {
  if (oneOf === undefined) return {};
  return { enum: oneOf.map((choice) => choice.const), enumDescriptions: oneOf.map((choice) => choice.title) };
}

/** Forms that a server can't know by their name, in words that it knows. */
function shapes({ format, minLength, pattern }: SchemaNode): object {
  if (format === 'date') return { pattern: `^${YEAR}-${MONTH}-${DAY}$` };
  if (format === 'date-precise') return { pattern: `^${YEAR}(-${MONTH}(-${DAY})?|-T[1-4]|-S[12])?$` };
  return minLength === 1 && pattern === undefined ? { pattern: '[\\s\\S]' } : {};
}

const YEAR = '[1-9][0-9]{3}';
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12][0-9]|3[01])';

/** Examples are told, not given as such: a server would offer them as values, or write them where a key is completed. */
function examples({
  examples: all = [],
  description = '',
  pattern,
  format,
  type,
  'x-reference': refers,
}: SchemaNode): object {
  if (refers !== undefined || (pattern === undefined && format === undefined) || type === 'object') return {};
  const shown = all.map(
    (example) => `\`${typeof example === 'string' && /^[\d.]+$/.test(example) ? `"${example}"` : String(example)}\``,
  );
  return shown.length === 0
    ? {}
    : { markdownDescription: `${asMarkdown(description)}\n\nPar exemple : ${shown.join(', ')}.` };
}

function asMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}

function pick(node: SchemaNode, keys: readonly string[]): object {
  return Object.fromEntries(keys.filter((key) => key in node).map((key) => [key, node[key]]));
}
