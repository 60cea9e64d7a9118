import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import {
  compareDiagnostics,
  type Diagnostic,
  type Place,
  type Severity,
  summarize,
} from '../../src/diagnostics/diagnostic.ts';
import { fold } from '../../src/diagnostics/fold.ts';
import { codeFrame, visible } from '../../src/diagnostics/frame.ts';
import { human } from '../../src/diagnostics/human.ts';
import { json } from '../../src/diagnostics/json.ts';

const place = (line: number, column: number, endColumn = column + 1, endLine = line): Place => ({
  file: 'contrat.yaml',
  line,
  column,
  endLine,
  endColumn,
});

const shown = (text: string, where: Place, width?: number): readonly string[] =>
  codeFrame(text, where, width).map(({ number, text: line }) => `${number ?? ''}│${line}`);

describe('a code frame', () => {
  const text = 'un\ndeux mots\ntrois\nquatre\n';

  it('shows the line, its neighbours, and carets under the token', () => {
    expect(shown(text, place(2, 6, 10))).toEqual(['1│un', '2│deux mots', '│     ^^^^', '3│trois']);
  });

  it('leaves out neighbours that are not there or empty', () => {
    expect(shown('seule', place(1, 1, 6))).toEqual(['1│seule', '│^^^^^']);
    expect(shown('a\n\nb\n  \nc', place(3, 1))).toEqual(['3│b', '│^']);
    expect(shown('a', place(9, 1))).toEqual([]);
    expect(shown('', place(1, 1, 1))).toEqual(['1│', '│^']);
  });

  it('ends at the end of the line where the token goes on below', () => {
    expect(shown(text, place(2, 6, 3, 3))).toEqual(['1│un', '2│deux mots', '│     ^^^^', '3│trois']);
  });

  it('points at a place that has no width, and at the end of a line', () => {
    expect(shown('abc', place(1, 4, 4))).toEqual(['1│abc', '│   ^']);
  });

  it('cuts a long line around the token, wherever it stands', () => {
    const long = `${'a'.repeat(500)} MOT ${'b'.repeat(500)}`;
    for (const width of [40, 96]) {
      const [line = '', carets = ''] = shown(`x: 1\n${long}\n`, place(2, 502, 505), width).slice(1);
      expect(line.length).toBeLessThanOrEqual(width + 2);
      const at = carets.slice(1).indexOf('^');
      expect(line.slice(2).slice(at, at + 3)).toBe('MOT');
      expect(carets.slice(1).trim()).toBe('^^^');
    }
  });

  it('cuts a token that is wider than the frame', () => {
    const lines = shown(`clé: ${'m'.repeat(400)}`, place(1, 6, 406), 60);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(62);
    expect(lines[1]).toMatch(/^│ +\^+$/);
  });

  it('keeps carets under the token after tabs', () => {
    const [line = '', carets = ''] = shown('\t\tmot: 1', place(1, 3, 6));
    expect(line).toBe('1│  mot: 1');
    expect(carets).toBe('│  ^^^');
  });

  it('counts the two units of a sign beyond the first plane', () => {
    const [line = '', carets = ''] = shown('👍 mot', place(1, 4, 7));
    expect(line.slice(2).slice(carets.indexOf('^') - 1)).toBe('mot');
  });

  it('shows lines with the line ends of Windows', () => {
    expect(shown('a\r\nb\r\nc\r\n', place(2, 1))).toEqual(['1│a', '2│b', '│^', '3│c']);
  });
});

describe('text of a contract in a terminal', () => {
  it('is stripped of all that a terminal would obey', () => {
    const hostile = 'a\u001b[2J\u001b]0;titre\u0007b\rc\u009b31md\u202ee\u2066f\0\b';
    expect(visible(hostile)).toMatch(/^a .*b c 31md e f {2}$/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(visible(hostile)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(visible('Santé – « été », l’accès : 50 % 👍')).toBe('Santé – « été », l’accès : 50 % 👍');
  });

  it('is stripped wherever a report shows it', () => {
    const hostile = '\u001b[2J\u001b[1;1H\rtout va bien\u202e';
    const found: Diagnostic = {
      rule: 'a/b',
      severity: 'error',
      message: `Message ${hostile}`,
      hint: `Conseil ${hostile}`,
      suggestion: hostile,
      place: { ...place(1, 1, 5), file: `dossier${hostile}/contrat.yaml` },
    };
    for (const severity of ['error', 'warning', 'info'] satisfies Severity[]) {
      const diagnostics = [{ ...found, severity }];
      const texts = new Map([[found.place.file, `${hostile}\n${hostile}\n`]]);
      const report = human(
        { diagnostics, summary: summarize(diagnostics, { files: 1, contracts: 1 }), texts },
        { paint: new Chalk({ level: 0 }), width: 80 },
      );
      expect(report).toContain('Message');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
      expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
  });
});

const FINDINGS: readonly Diagnostic[] = [
  { rule: 'b/deux', severity: 'warning', message: 'Deux.', place: { ...place(2, 1), file: 'b.yaml' } },
  { rule: 'z/un', severity: 'error', message: 'Un.', hint: 'Faites ceci.', suggestion: 'mot', place: place(1, 3, 6) },
  { rule: 'a/un', severity: 'info', message: 'Info.', place: place(1, 3, 6) },
  { rule: 'a/tot', severity: 'error', message: 'Tôt.', place: place(1, 1) },
];

const report = (
  form: typeof human,
  diagnostics: readonly Diagnostic[],
  style: { width?: number; fix?: string } = {},
): string =>
  form(
    {
      diagnostics,
      summary: summarize(diagnostics, { files: 2, contracts: 1 }),
      texts: new Map([['contrat.yaml', 'un mot']]),
    },
    { paint: new Chalk({ level: 0 }), width: style.width ?? 80, fix: style.fix },
  );

describe('a report', () => {
  it('lists by file, then from top to bottom, then by rule', () => {
    const order = ['a/tot', 'a/un', 'z/un', 'b/deux'];
    const sorted = [...FINDINGS].sort(compareDiagnostics).map(({ rule }) => rule);
    // Code units, so that no language of a machine changes it: « b.yaml » comes before « contrat.yaml ».
    expect(sorted).toEqual(['b/deux', ...order.slice(0, 3)]);
    expect(
      [...FINDINGS]
        .reverse()
        .sort(compareDiagnostics)
        .map(({ rule }) => rule),
    ).toEqual(sorted);
  });

  it('counts', () => {
    expect(summarize(FINDINGS, { files: 2, contracts: 1 })).toEqual({
      errors: 2,
      warnings: 1,
      infos: 1,
      files: 2,
      contracts: 1,
    });
  });

  it('for programs: flat, in a fixed order of keys, absent where there is nothing', () => {
    const { diagnostics, summary } = JSON.parse(report(json, FINDINGS.slice(0, 2)));
    expect(Object.keys(diagnostics[0])).toEqual([
      'rule',
      'severity',
      'message',
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
    ]);
    expect(diagnostics[1]).toEqual({
      rule: 'z/un',
      severity: 'error',
      message: 'Un.',
      hint: 'Faites ceci.',
      file: 'contrat.yaml',
      line: 1,
      column: 3,
      endLine: 1,
      endColumn: 6,
      suggestion: 'mot',
    });
    expect(summary).toEqual({ errors: 1, warnings: 1, infos: 0, files: 2, contracts: 1 });
  });

  it('for people: place, weight, rule, frame, message, what to do, counts', () => {
    expect(report(human, FINDINGS.slice(1, 2))).toBe(
      [
        'contrat.yaml:1:3  erreur  z/un',
        '  1 │ un mot',
        '    │   ^^^',
        '  Un.',
        '  → Faites ceci.',
        '',
        '✗ 1 erreur, 0 avertissement, 0 information (1 contrat lu, 2 fichiers).',
        '',
      ].join('\n'),
    );
  });

  it('for people: what is wrong at one place shows its lines once', () => {
    const [, found] = FINDINGS as readonly [Diagnostic, Diagnostic];
    const text = report(human, [
      found,
      { ...found, rule: 'z/deux', message: 'Deux.' },
      { ...found, place: place(1, 1) },
    ]);
    expect(text).toContain('  → Faites ceci.\n\ncontrat.yaml:1:3  erreur  z/deux\n  Deux.\n');
    expect(text.match(/│ un mot/g)).toHaveLength(2);
  });

  it('for people: of what the whole contract lacks, no line is shown', () => {
    const [, found] = FINDINGS as readonly [Diagnostic, Diagnostic];
    expect(report(human, [{ ...found, isOfWhole: true }])).toMatch(/^contrat.yaml:1:3 {2}erreur {2}z\/un\n {2}Un\.\n/);
  });

  it('for people: after five findings of a rule, their places and the words there', () => {
    const [, found] = FINDINGS as readonly [Diagnostic, Diagnostic];
    const text = report(
      human,
      Array.from({ length: 7 }, (_, index) => ({ ...found, place: place(1, 3, 6 - (index > 5 ? 1 : 0)) })),
    );
    expect(text).toContain(
      'erreur  z/un  de même, 2 autres fois :\n  contrat.yaml:1:3\u00a0«\u00a0mo\u00a0», contrat.yaml:1:3\u00a0«\u00a0m\u00a0»\n',
    );
  });

  it('for people: says how many the program can correct, and what to type', () => {
    const [, found] = FINDINGS as readonly [Diagnostic, Diagnostic];
    const last = (diagnostics: readonly Diagnostic[], fix?: string): string | undefined =>
      report(human, diagnostics, fix === undefined ? {} : { fix })
        .trimEnd()
        .split('\n')
        .at(-1);
    expect(last([{ ...found, isSafe: true }], 'clsante validate --fix')).toBe(
      '→ 1 remarque se corrige sans vous\u00a0: clsante validate --fix',
    );
    expect(
      last(
        [
          { ...found, isSafe: true },
          { ...found, isSafe: true },
        ],
        'cls',
      ),
    ).toContain('2 remarques se corrigent');
    expect(last([found], 'cls validate --fix')).toMatch(/^✗/);
    expect(last([{ ...found, isSafe: true }])).toMatch(/^✗/);
  });

  it('folds what has to be typed in one piece, with spaces that can be copied', () => {
    const hint = 'Ajoutez sous « articulations » ce que voici maintenant : { dispositif: ptsm, nom: … }.';
    expect(fold(hint, 70)).toEqual([
      'Ajoutez sous «\u00a0articulations\u00a0» ce que voici maintenant\u00a0:',
      '{ dispositif: ptsm, nom: … }.',
    ]);
  });

  it('for people: the remedy that is a long list is told once', () => {
    const [first] = FINDINGS;
    const found = { ...first, hint: `Valeurs possibles : ${'seniors, '.repeat(40)}fin.` } as Diagnostic;
    const again = { ...found, place: { ...found.place, line: 9 } };
    const text = report(human, [found, again, { ...found, hint: 'Valeurs possibles : courtes.' }]).replace(/\s+/g, ' ');
    expect(text.match(/Valeurs possibles : seniors/g)).toHaveLength(1);
    expect(text).toMatch(/→ Le remède est le même que plus haut, à .+:\d+:\d+\./);
    expect(text).toContain('courtes');
  });

  it('never parts the dash of a list from what stands behind it', () => {
    expect(fold('Ajoutez sous « articulations » la ligne « - { dispositif: ptsm, nom: … } ».', 60)).toEqual([
      'Ajoutez sous «\u00a0articulations\u00a0» la ligne',
      '«\u00a0- { dispositif: ptsm, nom: … }\u00a0».',
    ]);
  });

  it('for people: nothing is said in one line', () => {
    expect(report(human, [])).toBe('✓ Rien à signaler (1 contrat lu, 2 fichiers).\n');
  });

  it('cuts a sentence that quotes a text without end', () => {
    const [first] = FINDINGS;
    const endless = { ...first, message: 'é'.repeat(100_000) } as Diagnostic;
    const text = report(human, [endless]);
    expect(text).toContain('é…');
    expect(text.length).toBeLessThan(5000);
  });

  it('for people: no line is wider than the terminal, down to 40 columns', () => {
    const long: Diagnostic = {
      ...(FINDINGS[1] as Diagnostic),
      message: `${'Un mot plutôt long : anticonstitutionnellement, '.repeat(5)}« fin ».`,
      hint: 'Faites ceci, puis cela, puis encore autre chose, et recommencez.',
    };
    for (const width of [40, 60, 80, 200]) {
      for (const line of report(human, [long], { width }).split('\n').slice(0, -2)) {
        expect(line.length).toBeLessThanOrEqual(Math.max(width, 60));
        expect(line).not.toMatch(/^\s*[»:;!?]|«$/);
      }
    }
  });
});
