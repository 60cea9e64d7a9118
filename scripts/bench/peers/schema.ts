import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PEER_SCHEMA, ROOT, SPECTRAL_RULES } from '../places.ts';

/** Words of a schema below which stands data, where `true` means itself. */
const DATA: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'examples', 'uniqueItems', 'deprecated']);

/** The same schema with `{}` for `true`, which is what it means: one of the peers stumbles over the latter. */
export function plainSchema(schema: unknown): unknown {
  if (schema === true) return {};
  if (Array.isArray(schema)) return schema.map(plainSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, DATA.has(key) ? value : plainSchema(value)]),
  );
}

/** Writes the schema that comes with the program for the peers, and the one rule by which spectral takes it. */
export function writePeerSchema(): void {
  const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'schemas/v1/contrat.schema.json'), 'utf8'));
  mkdirSync(dirname(PEER_SCHEMA), { recursive: true });
  writeFileSync(PEER_SCHEMA, JSON.stringify(plainSchema(schema)));
  const then = { function: 'schema', functionOptions: { schema: { $ref: PEER_SCHEMA } } };
  writeFileSync(SPECTRAL_RULES, JSON.stringify({ rules: { contrat: { given: '$', severity: 'error', then } } }));
}
