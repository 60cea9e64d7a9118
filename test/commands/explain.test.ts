import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/commands/define.ts';
import { explain } from '../../src/commands/explain.ts';
import { Failure } from '../../src/project/failure.ts';
import { RULES } from '../../src/rules/index.generated.ts';
import { MISTAKES } from '../../src/rules/mistakes.ts';

const ALL: readonly string[] = [...RULES.map(({ id }) => id), ...Object.keys(MISTAKES)];

const context = { paint: new Chalk({ level: 0 }), width: 80, program: 'cls' } as Context;

async function output(...words: readonly string[]): Promise<string> {
  const result = await explain.run(words, {}, context);
  expect(result.outcome).toBe('done');
  return result.output;
}

async function failure(...words: readonly string[]): Promise<Failure> {
  const thrown: unknown = await explain.run(words, {}, context).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Failure);
  return thrown as Failure;
}

describe('cls explain', () => {
  it('lists every rule with what it asks', async () => {
    const list = await output();
    for (const id of ALL) expect(list).toContain(`  ${id}\n`);
    expect(list).toContain('Fiches-actions\n');
  });

  it('explains one: weight, reason, what to do, source, both examples', async () => {
    const text = await output('signature/apres-transmission');
    expect(text).toMatch(/^signature\/apres-transmission {2}erreur, dès le brouillon\n/);
    for (const part of ['rend le contrat illégal', '→ Vérifiez les dates', 'n° 176873', 'À corriger\n', 'Correct\n']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('\n    procedure:\n      - { etape: deliberations');
  });

  it('explains every rule in lines that fit, but for the YAML', async () => {
    for (const id of ALL) {
      const [words = ''] = (await output(id)).split('À corriger');
      expect(words).not.toMatch(/undefined|\[object/);
      for (const line of words.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('proposes the rule that was meant', async () => {
    expect(await failure('fiche/indicteur-present')).toMatchObject({
      kind: 'usage',
      hint: expect.stringContaining('« fiche/indicateur-present »'),
    });
    expect((await failure('indicateur-present')).hint).toContain('« fiche/indicateur-present »');
    expect((await failure('zzz')).hint).toBe('Tapez « cls explain » pour les voir toutes.');
  });

  it('explains what can be wrong with a file as well, and proposes it', async () => {
    expect(await output('yaml/tabulation')).toMatch(/^yaml\/tabulation {2}erreur, dès le brouillon\n/);
    expect(await output('dossier/fichier-lu')).toContain('# communiques/signature.yml');
    expect((await failure('tabulation')).hint).toContain('« yaml/tabulation »');
  });
});
