import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codeOnly } from './architecture/code-only.ts';
import {
  contractsAreLetGo,
  FLOORS,
  type Guard,
  heavyPackagesWait,
  importsExist,
  importsGoDown,
  namesSayWhatTheyHold,
  ONLY_IN,
  packagesStayInTheirRoom,
  patternsCompileFast,
  processStaysInCli,
  pureRoomsArePure,
} from './architecture/guards.ts';
import { importsOf, type Sources } from './architecture/imports.ts';

const ROOT = fileURLToPath(new URL('../src/', import.meta.url));

const sources: Sources = new Map(
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    // The validator is made by the build, from the schemas.
    .filter((path) => path.endsWith('.ts') && !path.startsWith('schema/compiled/'))
    .sort()
    .map((path) => [path, readFileSync(`${ROOT}${path}`, 'utf8')]),
);

/** The sources with one more file. */
const withFile = (path: string, text: string): Sources => new Map([...sources, [path, text]]);

interface Case {
  readonly name: string;
  readonly guard: Guard;
  /** The guard looked at nothing if it saw less. */
  readonly least: number;
  /** Files that break the rule, each with what is said of it. */
  readonly bad: readonly (readonly [path: string, text: string, said: string])[];
}

const GUARDS: readonly Case[] = [
  {
    name: 'imports go down only',
    guard: importsGoDown,
    least: 400,
    bad: [
      [
        'model/bad.ts',
        "import { fiche } from '../documents/parts/fiche.ts';",
        'model/bad.ts imports ../documents/parts/fiche.ts',
      ],
      ['text/bad.ts', "import type { Law } from '../registers/laws.ts';", 'text/bad.ts imports ../registers/laws.ts'],
      ['commands/bad.ts', "const { main } = await import('../cli/main.ts');", 'commands/bad.ts imports ../cli/main.ts'],
      ['rules/bad.ts', "export * from '../index.ts';", 'rules/bad.ts imports ../index.ts'],
      [
        'rules/bad.ts',
        'import {\n  a,\n  type B,\n} from "../formats/html/escape.ts";',
        'rules/bad.ts imports ../formats/html/escape.ts',
      ],
      ['attic/bad.ts', "import '../model/etat.ts';", 'attic/bad.ts imports ../model/etat.ts'],
    ],
  },
  {
    name: 'relative imports lead somewhere',
    guard: importsExist,
    least: 400,
    bad: [['model/bad.ts', "import { a } from './gone.ts';", 'model/bad.ts imports ./gone.ts']],
  },
  {
    name: 'a technique is known in its room alone',
    guard: packagesStayInTheirRoom,
    least: 15,
    bad: [
      ['commands/bad.ts', "import { launch } from 'puppeteer-core';", 'commands/bad.ts imports puppeteer-core'],
      [
        'commands/bad.ts',
        "await import('puppeteer-core/internal/revisions.js');",
        'commands/bad.ts imports puppeteer-core/internal/revisions.js',
      ],
      [
        'formats/html/bad.ts',
        "import type { Browser } from '@puppeteer/browsers';",
        'formats/html/bad.ts imports @puppeteer/browsers',
      ],
      ['formats/pdf/bad.ts', "import Handlebars from 'handlebars';", 'formats/pdf/bad.ts imports handlebars'],
      ['rules/bad.ts', "import { parse } from 'yaml';", 'rules/bad.ts imports yaml'],
    ],
  },
  {
    name: 'what is heavy waits until it is needed',
    guard: heavyPackagesWait,
    least: 10,
    bad: [
      ['cli/main.ts', "import '../source/file.ts';", 'cli/main.ts loads yaml'],
      [
        'rules/check.ts',
        "import { type A } from '../formats/pdf/launch.ts';\nimport { b } from 'handlebars';",
        'validate loads handlebars',
      ],
    ],
  },
  {
    name: 'process and console belong to the terminal',
    guard: processStaysInCli,
    least: 10,
    bad: [
      ['commands/bad.ts', 'export const home = process.env.HOME;', 'commands/bad.ts uses process'],
      ['project/bad.ts', 'const { env } = globalThis.process;', 'project/bad.ts uses globalThis'],
      ['formats/bad.ts', 'console.log(1);', 'formats/bad.ts uses console'],
      ['formats/bad.ts', "import { env } from 'node:process';", 'formats/bad.ts uses node:process'],
    ],
  },
  {
    name: 'what reads, judges and words a contract is pure',
    guard: pureRoomsArePure,
    least: 130,
    bad: [
      ['documents/bad.ts', 'const today = new Date();', 'documents/bad.ts uses new Date()'],
      ['documents/bad.ts', 'const today = new Date;', 'documents/bad.ts uses new Date'],
      ['rules/bad.ts', 'const now = Date.now();', 'rules/bad.ts uses Date.now'],
      ['model/bad.ts', 'const id = Math.random();', 'model/bad.ts uses Math.random'],
      ['model/bad.ts', "import { readFileSync } from 'node:fs';", 'model/bad.ts imports node:fs'],
      [
        'rules/bad.ts',
        "const { spawn } = await import('node:child_process');",
        'rules/bad.ts imports node:child_process',
      ],
      ['documents/bad.ts', "import { connect } from 'node:net';", 'documents/bad.ts imports node:net'],
      ['documents/bad.ts', 'const day = date.getDate();', 'documents/bad.ts uses .getDate('],
    ],
  },
  {
    name: 'patterns name letters by their ranges',
    guard: patternsCompileFast,
    least: 100,
    bad: [['rules/bad.ts', 'const WORD = /\\p{L}+/u;', 'rules/bad.ts uses const WORD = /\\p{L}+/u;']],
  },
  {
    name: 'a contract is let go once it is checked',
    guard: contractsAreLetGo,
    least: 150,
    bad: [['rules/bad.ts', 'const known = new WeakMap<Contrat, string>();', 'rules/bad.ts uses new WeakMap']],
  },
  {
    name: 'names say what a file holds, and only a rule is a default export',
    guard: namesSayWhatTheyHold,
    least: 200,
    bad: [
      ['text/utils.ts', '', 'text/utils.ts'],
      ['text/Dates.ts', '', 'text/Dates.ts'],
      ['text/été.ts', '', 'text/été.ts'],
      ['text/bad.ts', 'export default 1;', 'text/bad.ts uses export default'],
    ],
  },
];

describe('the house', () => {
  it('has no room without a floor, and no floor without a room', () => {
    const rooms = [...new Set([...sources.keys()].map((path) => path.split('/')[0] ?? ''))].sort();
    expect(rooms).toEqual(FLOORS.flat().sort());
    expect(sources.size).toBeGreaterThan(200);
  });

  it.each(GUARDS)('$name', ({ guard, least }) => {
    const { seen, wrong } = guard(sources);
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(least);
  });

  it('has no guard that lists a package nobody imports', () => {
    const imported = new Set(importsOf(sources).map(({ target }) => target));
    // These two are reached by name alone: a browser package that must never come, and the embedded one, found at run time.
    const unseen = Object.keys(ONLY_IN).filter((name) => !imported.has(name));
    expect(unseen).toEqual(['puppeteer', '@sparticuz/chromium', 'ajv', 'ajv-formats']);
  });
});

describe.each(GUARDS)('the guard « $name »', ({ guard, bad }) => {
  it.each(bad)('sees %s: %s', (path, text, said) => {
    expect(guard(withFile(path, text)).wrong).toContain(said);
  });

  it('sees nothing in an empty house', () => {
    expect(guard(new Map()).wrong).toEqual([]);
    expect(guard(new Map()).seen).toBeLessThan(5);
  });
});

describe('the reader of code', () => {
  it('takes no word of a comment, a string or a regular expression for code', () => {
    const text = [
      '// process.exit()',
      '/* console.log() */ const a = "process.env";',
      "const b = 'it\\'s process.env';",
      'const c = /process\\.[/"]env/.test(d) ? 1 / 2 : e / process;',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a text to be read
      'const f = `console.log ${g({ h: `${process.cwd()} process.x` })} console.warn`;',
    ].join('\n');
    const code = codeOnly(text);
    expect(code).toHaveLength(text.length);
    expect(code.match(/process|console/g)).toEqual(['process', 'process']);
    expect(code).toContain('process.cwd()');
  });

  it('tells imports that are loaded from types that are not, and from those that wait', () => {
    const text = [
      "import a from 'one';",
      "import type { B } from './two.ts';",
      "import { type C } from '@three/four/five';",
      "export { d } from '../six.ts';",
      "export type { E } from 'seven';",
      "const f = await import('eight');",
      "import 'nine';",
      "import type from 'ten';",
      "type G = import('eleven').H;",
      "const text = `import 'twelve'`; // import 'thirteen'",
    ].join('\n');
    const read = importsOf(new Map([['room/file.ts', text]])).map(({ target, kind }) => `${kind} ${target}`);
    expect(read).toEqual([
      'static one',
      'type room/two.ts',
      'static @three/four',
      'static six.ts',
      'type seven',
      'dynamic eight',
      'static nine',
      'static ten',
      'dynamic eleven',
    ]);
  });
});
