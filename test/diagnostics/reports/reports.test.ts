import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, summarize } from '../../../src/diagnostics/diagnostic.ts';
import { REPORTS, type ReportName } from '../../../src/diagnostics/index.generated.ts';
import { HOSTILE_FINDINGS } from './hostile.ts';
import { isPublishedSarif } from './published.ts';
import { readXml } from './read-xml.ts';
import { inOrderOf, READERS, type Reader } from './readers.ts';
import { isSarif } from './schemas.ts';

async function written(
  name: string,
  diagnostics: readonly Diagnostic[],
  files: readonly string[] = [],
): Promise<string> {
  const report = await REPORTS[name as ReportName]();
  const summary = summarize(diagnostics, { files: files.length, contracts: 1 });
  const texts = new Map(files.map((file) => [file, '']));
  return report({ diagnostics, summary, texts }, { paint: new Chalk({ level: 0 }), width: 80 });
}

const found = (over: Partial<Diagnostic> & { readonly line?: number } = {}): Diagnostic => {
  const { line = 3, ...rest } = over;
  const place = { file: 'contrat.yaml', line, column: 2, endLine: line, endColumn: 5 };
  return { rule: 'a/b', severity: 'error', message: 'Un.', place, ...rest };
};

describe.each(Object.entries<Reader>(READERS))('the report %s', (name, reader) => {
  it('read back gives every finding, whatever texts a contract holds', async () => {
    const read = reader.read(await written(name, HOSTILE_FINDINGS));
    expect(read).toHaveLength(HOSTILE_FINDINGS.length);
    expect(read).toEqual(inOrderOf(reader, HOSTILE_FINDINGS).map(reader.held));
  });

  it('holds nothing that a terminal would obey', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    expect(await written(name, HOSTILE_FINDINGS)).not.toMatch(obeyed);
  });

  it('has no line that a runner would take for a command, but its own', async () => {
    const lines = (await written(name, HOSTILE_FINDINGS)).split(/\r\n|\r|\n/);
    // The old form, `##[command]`, counts anywhere in a line, but in one that is a command of the new form.
    const commands = lines.filter((line) => /^\s*::|##/.test(line));
    expect(commands).toHaveLength(name === 'github' ? HOSTILE_FINDINGS.length : 0);
    for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice) file=/);
  });

  it('is valid where nothing was found', async () => {
    expect(reader.read(await written(name, []))).toEqual([]);
    expect(reader.read(await written(name, [], ['contrat.yaml', 'axes.yaml']))).toEqual([]);
  });

  it('is the same twice and ends with a line end', async () => {
    const text = await written(name, HOSTILE_FINDINGS);
    expect(await written(name, HOSTILE_FINDINGS)).toBe(text);
    expect(text.endsWith('\n')).toBe(true);
  });
});

describe('the report github', () => {
  it('is one workflow command per finding', async () => {
    const findings = [
      found({ hint: 'Faites ceci : 100 %.' }),
      found({ severity: 'warning' }),
      found({ severity: 'info' }),
    ];
    expect(await written('github', findings)).toBe(
      [
        '::error file=contrat.yaml,line=3,endLine=3,col=2,endColumn=5,title=a/b::Un. → Faites ceci : 100 %25.',
        '::warning file=contrat.yaml,line=3,endLine=3,col=2,endColumn=5,title=a/b::Un.',
        '::notice file=contrat.yaml,line=3,endLine=3,col=2,endColumn=5,title=a/b::Un.',
        '',
      ].join('\n'),
    );
  });
});

describe('the report gitlab', () => {
  const prints = async (findings: readonly Diagnostic[]): Promise<readonly string[]> =>
    JSON.parse(await written('gitlab', findings)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);

  it('knows a finding again when lines are added above it and others come and go', async () => {
    const [before] = await prints([found()]);
    const after = await prints([found({ message: 'Autre.' }), found({ rule: 'c/d' }), found({ line: 40 })]);
    expect(after[2]).toBe(before);
  });

  it('tells apart findings of another rule, file or message, and those that say the same', async () => {
    const elsewhere = { ...found().place, file: 'axes.yaml' };
    const findings = [
      found(),
      found({ rule: 'c/d' }),
      found({ message: 'Deux.' }),
      found({ place: elsewhere }),
      found(),
    ];
    expect(new Set(await prints(findings)).size).toBe(findings.length);
    expect(new Set(await prints(HOSTILE_FINDINGS)).size).toBe(HOSTILE_FINDINGS.length);
  });
});

describe('the report sarif', () => {
  it('is held against a schema that sees what is wrong', async () => {
    const log = JSON.parse(await written('sarif', [found({ suggestion: 'x' })]));
    const [run] = log.runs;
    const [result] = run.results;
    const withResult = (over: object): object => ({ ...log, runs: [{ ...run, results: [{ ...result, ...over }] }] });
    expect(isSarif(withResult({}))).toBe(true);
    expect(isPublishedSarif(withResult({}))).toBe(true);
    expect(isPublishedSarif(withResult({ level: 'info' }))).toBe(false);
    for (const over of [{ level: 'info' }, { locations: [] }, { line: 3 }, { message: 'Un.' }, { fixes: [{}] }]) {
      expect(isSarif(withResult(over)), JSON.stringify(over)).toBe(false);
    }
  });

  it('describes each rule once, by its summary where there is one', async () => {
    const report = await REPORTS.sarif();
    const diagnostics = [found({ rule: 'z/z' }), found(), found()];
    const text = report(
      {
        diagnostics,
        summary: summarize(diagnostics, { files: 1, contracts: 1 }),
        texts: new Map(),
        summaryOf: (rule: string) => (rule === 'a/b' ? 'Ceci doit être.' : undefined),
      },
      { paint: new Chalk({ level: 0 }), width: 80 },
    );
    expect(JSON.parse(text).runs[0].tool.driver.rules).toEqual([
      { id: 'a/b', shortDescription: { text: 'Ceci doit être.' } },
      { id: 'z/z', shortDescription: { text: 'z/z' } },
    ]);
  });
});

describe('the report junit', () => {
  it('has a suite for each file that was read, and a test that passes where nothing was found', async () => {
    const root = readXml(
      await written('junit', [found(), found({ severity: 'warning' })], ['axes.yaml', 'contrat.yaml']),
    );
    expect(root.children.map(({ attributes }) => attributes)).toEqual([
      { name: 'axes.yaml', tests: '1', failures: '0', errors: '0', skipped: '0' },
      { name: 'contrat.yaml', tests: '2', failures: '1', errors: '0', skipped: '0' },
    ]);
    expect(root.children[0]?.children[0]?.attributes.name).toBe('rien à signaler');
  });
});

describe('the reader of XML', () => {
  const read = (text: string) => readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`);

  it.each([
    '<a>',
    '<a></b>',
    '<a/></a>',
    '<a/><a/>',
    '<a b="1" b="2"/>',
    '<a b="<"/>',
    "<a b='1'/>",
    '<a>&eacute;</a>',
    '<a>& </a>',
    '<a>]]></a>',
    '<a>\u0001</a>',
    '<a>\ud800</a>',
    '<a>\uffff</a>',
    '<a><!-- --></a>',
    '',
    'a',
  ])('refuses %j', (text) => {
    expect(() => read(text)).toThrow();
  });

  it('reads what is well formed', () => {
    expect(read('<a b="&lt;&quot;"><c/>x &amp; y</a>\n')).toEqual({
      name: 'a',
      attributes: { b: '<"' },
      children: [{ name: 'c', attributes: {}, children: [], text: '' }],
      text: 'x & y',
    });
  });
});
