import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/commands/init/answers.ts';
import { contractFiles } from '../../../src/commands/init/contract-files.ts';
import { possibleParties } from '../../../src/commands/init/parties.ts';
import { knownTerritory, otherTerritory } from '../../../src/commands/init/territory.ts';
import { memoryProject } from '../../../src/project/memory.ts';
import { territoriesNamed } from '../../../src/registers/territories/search.ts';
import { checkContrat } from '../../../src/rules/check.ts';

/** What a reader would write over a « … » after each of these keys; a text after any other. */
const FILLED: Readonly<Record<string, string>> = {
  pilote: 'ars', id: 'ars', financeur: 'ars', partenaire: 'ars', presidence: '[ars]', code: 'QN03501M', departements: '["35"]',
  civilite: 'Mme', telephone: '02 99 00 00 00', courriel: 'sante@exemple.fr', total: '3000', montant: '3000', cible: '80',
  valeur: '7354', annee: '2028',
}; // biome-ignore format: a list of answers

function filled(line: string): string {
  return line
    .replace('debut: AAAA-MM,', 'debut: 2028-01,')
    .replace('fin: AAAA-MM ', 'fin: 2029-12 ')
    .replace('debut: AAAA,', 'debut: 2023,')
    .replace('fin: AAAA ', 'fin: 2028 ')
    .replaceAll('transmission: AAAA-MM-JJ', 'transmission: 2026-05-20')
    .replaceAll('AAAA-MM-JJ', '2026-05-12')
    .replaceAll('AAAA', '2028')
    .replaceAll(/\b(\w+): (?:\["?…"?\]|…)/gu, (_, key: string) => `${key}: ${FILLED[key] ?? 'Rapprocher les soins'}`)
    .replace(/- …$/u, '- Rapprocher les soins');
}

/** A commented key and what is commented below it, further right; an explanation is a sentence, and waits for nothing. */
const KEY = /^ *# [a-z_]+:/;
const BELOW = /^ *# {3,}\S/;

/** Where the commented keys of a file begin and end, by lines. */
function waiting(lines: readonly string[]): readonly (readonly [from: number, to: number])[] {
  return lines.flatMap((line, from) => {
    if (!KEY.test(line)) return [];
    const rest = lines.slice(from + 1).findIndex((one) => !BELOW.test(one));
    return [[from, from + 1 + (rest === -1 ? 0 : rest)] as const];
  });
}

const uncommented = (line: string): string => filled(line.replace(/^( *)# /, '$1'));

function answers(known: boolean): Answers {
  const [found] = territoriesNamed('35176');
  if (found === undefined) throw new Error('35176 is not in the register');
  const commune = knownTerritory(found);
  const territoire = known ? commune : otherTerritory('Pays de Valmont', 'pays', []);
  return {
    titre: 'Contrat local de santé',
    territoire,
    periode: { debut: '2027-01-01', fin: '2031-12-31' },
    partenaires: possibleParties(commune, '2027-01-01'),
    axes: 3,
  };
}

/** What is refused, and what YAML or the schemas say at all. */
function refused(files: ReadonlyMap<string, string>): readonly string[] {
  return checkContrat(memoryProject(Object.fromEntries(files)))
    .diagnostics.filter(({ severity, rule }) => severity === 'error' || /^(?:yaml|schema)\//.test(rule))
    .map(({ place, rule, message }) => `${place.file}:${place.line} ${rule} ${message}`);
}

describe('what waits behind a « # » in a contract that has just begun', () => {
  it.each([
    ['a territory of the register', true, 20],
    ['a territory without a code', false, 20],
  ])('is valid once the « # » is gone, each alone and all together: %s', (_, known, atLeast) => {
    const files = contractFiles(answers(known));
    const whole = new Map(files);
    let seen = 0;
    for (const [path, text] of files) {
      if (!path.endsWith('.yaml')) continue;
      const lines = text.split('\n');
      const spans = waiting(lines);
      seen += spans.length;
      const without = (chosen: typeof spans): string =>
        lines
          .map((line, at) => (chosen.some(([from, to]) => from <= at && at < to) ? uncommented(line) : line))
          .join('\n');
      for (const span of spans)
        expect([lines[span[0]], ...refused(new Map(files).set(path, without([span])))]).toEqual([lines[span[0]]]);
      whole.set(path, without(spans));
    }
    expect(seen).toBeGreaterThanOrEqual(atLeast);
    expect(refused(whole)).toEqual([]);
  });
});
