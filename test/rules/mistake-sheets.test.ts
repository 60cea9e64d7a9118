import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memoryProject } from '../../src/project/memory.ts';
import { RULES } from '../../src/rules/index.generated.ts';
import { MISTAKES } from '../../src/rules/mistakes.ts';
import { validateSchema } from '../../src/schema/check-schema.ts';
import { readSource } from '../../src/source/source.ts';

const BASE: Readonly<Record<string, string>> = {
  version: 'version: 1',
  identifiant: 'identifiant: cls',
  titre: 'titre: Contrat local de santé',
  etat: 'etat: brouillon',
  territoire: 'territoire: { nom: Valmont }',
};

/** The files of an example: a small contract that goes on with the first piece, whose keys replace its own, and those that `# <path>` begins. */
function filesOf(example: string): Readonly<Record<string, string>> {
  const [piece = '', ...others] = `\n${example}\n`.split(/^# (?=\S+\.\w+$)/m);
  const files = others.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]);
  const base = Object.entries(BASE).flatMap(([key, line]) => (piece.includes(`\n${key}:`) ? [] : [line]));
  return { 'contrat.yaml': `${base.join('\n')}${piece}`, ...Object.fromEntries(files) };
}

function found(example: string): readonly string[] {
  const source = readSource(memoryProject(filesOf(example)));
  const { diagnostics } = validateSchema(source);
  return [...source.diagnostics, ...diagnostics].map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('the sheets of what can be wrong with files', () => {
  it.each(Object.entries(MISTAKES).filter(([, { isInWords }]) => isInWords !== true))(
    '%s: finds its mistake in one example and nothing in the other',
    (id, { severity, wrong, right }) => {
      expect(found(wrong)).toEqual([`${severity} ${id}`]);
      expect(found(right)).toEqual([]);
    },
  );

  it('are those of all identifiers that the program can tell, and no other', () => {
    const src = new URL('../../src/', import.meta.url);
    const files = ['source', 'schema'].flatMap((room) =>
      readdirSync(new URL(`${room}/`, src), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !/sheets|compiled/.test(name))
        .map((name) => readFileSync(new URL(`${room}/${name}`, src), 'utf8')),
    );
    const told = files.flatMap((text) => [...text.matchAll(/'((?:yaml|schema|dossier|fichier)\/[a-z0-9-]+)'/g)]);
    expect([...new Set(told.map(([, id]) => id))].sort()).toEqual(Object.keys(MISTAKES).sort());
  });

  it('and the rules explain everything that a finding of the cases is called', () => {
    const cases = new URL('../cases/', import.meta.url);
    const ids = readdirSync(cases).flatMap((name) =>
      [
        ...readFileSync(new URL(`${name}/expected.txt`, cases), 'utf8').matchAll(
          / {2}(?:erreur|avertissement|info) {2}(\S+)/g,
        ),
      ].map(([, id]) => id),
    );
    const known = new Set([...RULES.map(({ id }) => id), ...Object.keys(MISTAKES)]);
    expect(ids.length).toBeGreaterThan(70);
    expect(ids.filter((id) => !known.has(id ?? ''))).toEqual([]);
  });
});
