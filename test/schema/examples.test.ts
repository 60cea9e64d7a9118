import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diskProject } from '../../src/project/disk.ts';
import { annotated } from '../../src/schema/annotations.ts';
import { validateSchema } from '../../src/schema/check-schema.ts';
import { readSource, type Source } from '../../src/source/source.ts';
import { PARIS_FACTS } from '../examples/paris-facts.ts';
import { contractsIn } from '../examples/sound.ts';

const FOLDER = fileURLToPath(new URL('../../examples/', import.meta.url));

function readExample(name: string): Source {
  return readSource(diskProject(`${FOLDER}${name}`, FOLDER));
}

const folders = contractsIn(FOLDER);

describe('the examples', () => {
  it('are there', () => {
    expect(folders).toContain('paris-2018');
  });

  it.each(folders)('%s is sound YAML that the schemas accept', (name) => {
    const source = readExample(name);
    expect([...source.diagnostics, ...validateSchema(source).diagnostics]).toEqual([]);
  });

  it('paris-2018 holds the facts of its sources about actions and words of the contract', () => {
    const source = readExample('paris-2018');
    const { textes } = annotated(source.data, source.text);
    const all = textes
      .map(({ texte }) => texte)
      .join('\n')
      .replace(/\s+/g, ' ')
      .toLowerCase();
    // Dates, counts and labels are put into words by documents; the rest stands in the contract as it is told.
    const composed =
      /^(\d+( .*)?|premier semestre 2017|trois axes|mois de délai|accès aux droits et aux soins|nutrition et obésité|santé environnement et habitat)$/i;
    const told = PARIS_FACTS.contrat.filter((fact) => !composed.test(fact));
    expect(told.length).toBeGreaterThan(70);
    expect(told.filter((fact) => !all.includes(fact.toLowerCase()))).toEqual([]);
  });
});
