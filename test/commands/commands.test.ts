import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Command, Context } from '../../src/commands/define.ts';
import { COMMANDS } from '../../src/commands/index.generated.ts';
import { chooseAmong } from '../../src/commands/render/choose.ts';
import { documentDate } from '../../src/commands/render/document-date.ts';
import { mayRender } from '../../src/commands/render/may-render.ts';
import { Failure } from '../../src/project/failure.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { machine } from '../formats/pdf/machine.ts';
import { checkPiece, layOver } from '../rules/base-contract.ts';

function context(said: string[] = []): Context {
  return {
    currentDirectory: '/',
    machine: machine(),
    program: 'clsante',
    version: '1.2.3',
    paint: new Chalk({ level: 0 }),
    width: 80,
    now: new Date(0),
    signal: new AbortController().signal,
    say: (line) => said.push(line),
  };
}

const command = (name: string): Command => {
  const found = COMMANDS.find((known) => known.name === name);
  if (found === undefined) throw new Error(`no command ${name}`);
  return found;
};

describe('every command', () => {
  it.each(COMMANDS.map((one) => [one.name, one] as const))(
    '%s says what it does, with examples that can be typed',
    (name, one) => {
      expect(one.summary).toMatch(/^\p{Lu}/u);
      expect(one.examples.length).toBeGreaterThan(0);
      for (const [line, does] of one.examples) {
        expect(line.startsWith(name)).toBe(true);
        expect(does).not.toMatch(/\.$/);
        const known = Object.values(one.options).map(({ flags }) => flags);
        for (const [option] of line.matchAll(/--[\w-]+/g)) expect(known.join(' ')).toContain(option);
      }
      for (const { describe: words, choices, default: value } of Object.values(one.options)) {
        expect(words.length).toBeGreaterThan(5);
        if (choices !== undefined && value !== undefined) expect(choices).toContain(value);
      }
    },
  );
});

describe('choosing by name', () => {
  const choose = (typed: string): readonly string[] =>
    chooseAmong(['html', 'pdf', 'docx'], typed, 'format', (name) => name);

  it('takes a list in the order of the program, each once', () => {
    expect(choose('pdf,html')).toEqual(['html', 'pdf']);
    expect(choose(' pdf , pdf,')).toEqual(['pdf']);
  });

  it.each([
    ['pdff', 'Vouliez-vous dire « pdf » ? Au choix : html, pdf, docx.'],
    ['html,xyz', 'Au choix : html, pdf, docx.'],
    ['', 'Au choix : html, pdf, docx.'],
    [',', 'Au choix : html, pdf, docx.'],
  ])('refuses %j', (typed, hint) => {
    expect(() => choose(typed)).toThrow(Failure);
    try {
      choose(typed);
    } catch (error) {
      expect(error).toMatchObject({ kind: 'usage', hint });
    }
  });
});

describe('the date of the files', () => {
  const dateOf = (piece: string, asked?: string, env: Readonly<Record<string, string>> = {}): string =>
    documentDate(checkPiece(piece, 'signe').contrat, asked, env).toISOString();

  it('is what was asked for, then that of the environment, then that of the contract', () => {
    expect(dateOf('{}', '2020-02-29', { SOURCE_DATE_EPOCH: '1' })).toBe('2020-02-29T00:00:00.000Z');
    expect(dateOf('{}', undefined, { SOURCE_DATE_EPOCH: '1' })).toBe('1970-01-01T00:00:01.000Z');
    expect(dateOf('{}', undefined, { SOURCE_DATE_EPOCH: '' })).toBe('2024-06-28T00:00:00.000Z');
    expect(dateOf('{}')).toBe('2024-06-28T00:00:00.000Z');
    expect(dateOf('signature: { lieu: Valmont }')).toBe('2024-07-01T00:00:00.000Z');
    expect(dateOf('{ signature: {}, periode: {} }')).toBe('2000-01-01T00:00:00.000Z');
  });

  it.each(['demain', '2023-02-29', '', '2024-13'])('refuses %j', (asked) => {
    expect(() => dateOf('{}', asked)).toThrow(/n’est pas une date/);
  });

  it('says how the date that was typed is written', () => {
    const hint = (asked: string): string => {
      try {
        return dateOf('{}', asked);
      } catch (error) {
        return error instanceof Failure ? (error.hint ?? '') : String(error);
      }
    };
    expect(hint('15/03/2028')).toBe('Écrivez-la ainsi : 2028-03-15.');
    expect(hint('31/02/2028')).toBe('Écrivez-la ainsi : AAAA-MM-JJ.');
  });
});

describe('what stops a rendering', () => {
  const stopped = async (
    piece: string,
    etat: 'brouillon' | 'arrete' | 'signe',
  ): Promise<{ made: boolean; said: string }> => {
    const said: string[] = [];
    const checked = checkContrat(memoryProject({ 'contrat.yaml': layOver(piece) }), etat);
    return { made: await mayRender(checked, context(said)), said: said.join('\n') };
  };

  it('nothing, where nothing is wrong', async () => {
    expect(await stopped('{}', 'signe')).toEqual({ made: true, said: '' });
  });

  it('an error of schema or reference, in any state', async () => {
    for (const piece of [
      'x_a: 1\nnature: inconnue',
      'fiches: [{ id: "1", titre: A, pilote: personne }]',
      'titre: "{{nombre lunes}}"',
    ]) {
      for (const etat of ['brouillon', 'signe'] as const) {
        const { made, said } = await stopped(piece, etat);
        expect([piece, etat, made]).toEqual([piece, etat, false]);
        expect(said).toContain('Aucun document n’est fait');
      }
    }
  });

  it('any other error, but in a draft, where it is told', async () => {
    const wrong = 'periode: { debut: 2029-07-01, fin: 2024-06-30 }';
    expect((await stopped(wrong, 'brouillon')).made).toBe(true);
    expect((await stopped(wrong, 'brouillon')).said).toMatch(/erreur[\s\S]*brouillon/);
    for (const etat of ['arrete', 'signe'] as const) expect((await stopped(wrong, etat)).made).toBe(false);
  });
});

describe('explain', () => {
  it('lists every rule and explains each', async () => {
    const { output } = await command('explain').run([], {}, context());
    const ids = output.match(/^ {2}[a-z-]+\/[a-z-]+$/gm)?.map((id) => id.trim()) ?? [];
    expect(ids.length).toBeGreaterThan(30);
    expect(output).toContain('«\u00a0clsante explain <règle>\u00a0»');
    for (const id of ids) {
      const { output: sheet, outcome } = await command('explain').run([id], {}, context());
      expect(outcome).toBe('done');
      expect(sheet).toMatch(/→ [\s\S]*À corriger[\s\S]*Correct/);
      for (const line of sheet.split('\n').filter((text) => !text.startsWith('    ')))
        expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('knows what was meant', async () => {
    const explain = (id: string): Promise<unknown> => command('explain').run([id], {}, context());
    await expect(explain('connue')).rejects.toMatchObject({ kind: 'usage', hint: expect.stringMatching(/\/connue »/) });
    await expect(explain('yaml/tabulations')).rejects.toMatchObject({
      hint: expect.stringMatching(/« yaml.tabulation »/),
    });
    await expect(explain('rien/du-tout')).rejects.toMatchObject({
      hint: 'Tapez « clsante explain » pour les voir toutes.',
    });
  });
});
