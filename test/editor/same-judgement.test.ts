import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { diskProject } from '../../src/project/disk.ts';
import { readPackageSchema } from '../../src/project/package-schemas.ts';
import { FILE_SCHEMAS, modeline, schemaAddress, schemaFile } from '../../src/project/schema-files.ts';
import { validateSchema } from '../../src/schema/check-schema.ts';
import { readSource } from '../../src/source/source.ts';
import { CONTRACTS, EXAMPLES } from '../examples/sound.ts';

const CASES = fileURLToPath(new URL('../cases/', import.meta.url));

const accepts = new Ajv({ strict: false }).compile(JSON.parse(readPackageSchema('contrat')));

/** Every contract of the tests whose YAML can be read, with whether the schemas accept it. */
const contracts = [CASES, CONTRACTS, EXAMPLES].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => {
    const source = readSource(diskProject(join(folder, name), folder));
    if (source.diagnostics.some(({ severity }) => severity === 'error')) return [];
    const findings = validateSchema(source).diagnostics.filter(({ severity }) => severity === 'error');
    return [{ name, data: source.data, findings }];
  }),
);

describe('the schemas of the editor', () => {
  it('accept what the program accepts, and refuse what it refuses', () => {
    expect(contracts.length).toBeGreaterThan(100);
    const wrong = contracts.filter(({ findings }) => findings.length > 0);
    expect(wrong.length).toBeGreaterThan(15);
    const other = contracts.filter(({ data, findings }) => accepts(data) !== (findings.length === 0));
    // A day that no calendar has is beyond a pattern.
    const known = other.filter(({ findings }) => findings.every(({ rule }) => rule === 'schema/date'));
    expect(other.filter((one) => !known.includes(one)).map(({ name, findings }) => [name, findings[0]?.rule])).toEqual(
      [],
    );
    expect(known.length).toBeLessThan(3);
  });

  it.each(FILE_SCHEMAS)('%s stands in itself and bears its public address', (name) => {
    const text = readPackageSchema(name);
    expect(text).not.toContain('"$ref"');
    expect(JSON.parse(text).$id).toBe(schemaAddress(name));
    expect(schemaAddress(name)).toMatch(
      /^https:\/\/cdn\.jsdelivr\.net\/npm\/clsante\/schemas\/v1\/[a-z]+\.schema\.json$/,
    );
    // Every sentence that an editor could say is French.
    expect(
      text.match(/"(?:description|title|errorMessage|patternErrorMessage)":"[^"]*\b(?:the|must|expected|value is)\b/i),
    ).toBeNull();
  });

  it('are those of the version of the format that contracts name', () => {
    const { properties } = JSON.parse(readPackageSchema('contrat'));
    expect(schemaAddress('contrat')).toContain(`/v${properties.version.enum.at(-1)}/`);
  });
});

describe('the first line of every file of the examples', () => {
  it('names the schema of its kind, as its place in the repository wants it', () => {
    const lines = readdirSync(EXAMPLES).flatMap((name) => {
      const { files } = readSource(diskProject(join(EXAMPLES, name), EXAMPLES));
      return files
        .filter(({ path }) => path.endsWith('.yaml'))
        .map(({ path, text }) => [path, text.split('\n')[0]] as const);
    });
    expect(lines.length).toBeGreaterThan(60);
    const kindOf = (path: string): string =>
      path.replace(/\/.*|\.yaml$/, '').replace(/^(fiche|communique|actualite)s$/, '$1');
    for (const [path, line] of lines) {
      const kind = FILE_SCHEMAS.find((known) => known === kindOf(path));
      expect([path, line]).toEqual([path, kind && modeline(kind, '../../schemas/v1')]);
    }
  });

  it('is checked against schemas that are there', () => {
    const there = readdirSync(new URL('../../schemas/v1/', import.meta.url)).sort();
    expect(there).toEqual(FILE_SCHEMAS.map(schemaFile).sort());
    for (const name of there)
      expect(readFileSync(new URL(`../../schemas/v1/${name}`, import.meta.url), 'utf8')).toMatch(/\}\n$/);
  });
});
