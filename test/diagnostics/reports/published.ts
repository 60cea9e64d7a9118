import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

/** SARIF 2.1.0 as OASIS and SchemaStore publish it, in draft 4 of JSON Schema, of which it uses nothing that has changed since. */
export const isPublishedSarif: ValidateFunction = compile();

function compile(): ValidateFunction {
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  // One of its patterns is sound only without the `u` of today's validators. Forms of addresses are held by our own reader.
  const formats = { uri: true, 'uri-reference': true, 'date-time': true } as const;
  return new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema);
}
