import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { memoryProject } from '../src/project/memory.ts';
import { checkContrat } from '../src/rules/check.ts';

const folder = fileURLToPath(new URL('../examples/paris-2018/', import.meta.url));
const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.yaml')).sort();
const files = new Map(names.map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]));

/** Numbers that look random and are the same in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = generator(20180504);
const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

/** Changes one line of a file; `undefined` if the line does not lend itself to it. */
type Mutation = (line: string, lines: readonly string[], at: number) => readonly string[] | undefined;

const KEY = /^( *(?:- +)*)([a-z_]+)(:(?: |$))(.*)$/;

/** A block of text is the author's own: what is changed in it is no mistake of form. */
function isProse(lines: readonly string[], at: number): boolean {
  const indent = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = lines[above] ?? '';
    if (line.trim() === '' || indent(line) >= indent(lines[at] ?? '')) continue;
    return /[|>][-+]?\s*$/.test(line);
  }
  return false;
}

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'key misspelt': (line) => {
    const found = KEY.exec(line);
    if (found === null) return undefined;
    const [, before = '', key = '', colon = '', rest = ''] = found;
    const cut = 1 + Math.floor(random() * (key.length - 1));
    return key.length < 4 ? undefined : [`${before}${key.slice(0, cut)}${key.slice(cut + 1)}${colon}${rest}`];
  },
  'key doubled': (line) =>
    KEY.test(line) && !/^ *-/.test(line) && /: \S/.test(line) && !/[|>[{]/.test(line) ? [line, line] : undefined,
  'key dropped': (line) => (/^ *(?:id|titre|nom|version|identifiant|etat|libelle): \S/.test(line) ? [] : undefined),
  'value swapped': (line) => {
    const found = KEY.exec(line);
    const [, before = '', key = '', colon = '', rest = ''] = found ?? [];
    if (!/^(?:type|role|etat|maturite|statut|nature|genre|etape|avis)$/.test(key) || rest === '') return undefined;
    return [`${before}${key}${colon}${pick(['inconnu', 'oui', '12', '2018-05-04', '[a]']) ?? ''}`];
  },
  'reference broken': (line) => {
    const found = /^( *(?:- +)*(?:pilote|axe|objectif|partenaire)): (["']?)([\w.-]+)\2$/.exec(line);
    return found === null ? undefined : [`${found[1]}: ${found[2]}${found[3]}zz${found[2]}`];
  },
  'one space more': (line, lines, at) =>
    line.trim() === '' ||
    (/^\S/.test(line) && at < 3) ||
    /^ *#/.test(line) ||
    (!KEY.test(line) && !/^ *- /.test(line)) ||
    isFirstOfItsLevel(lines, at)
      ? undefined
      : [` ${line}`],
  'one space less': (line, lines, at) =>
    /^ +/.test(line) && hasSibling(lines, at) && (KEY.test(line) || /^ *- /.test(line)) ? [line.slice(1)] : undefined,
  'quote removed': (line) => {
    const found = /^([^"]*: )"([^"]*)"(\s*)$/.exec(line);
    return found === null ? undefined : [random() < 0.5 ? `${found[1]}"${found[2]}` : `${found[1]}${found[2]}"`];
  },
  'space after the colon removed': (line) =>
    /^ *(?:- +)*[a-z_]+: \S/.test(line) ? [line.replace(': ', ':')] : undefined,
  'dash replaced': (line) =>
    /^ *- /.test(line) ? [line.replace('- ', pick(['• ', '– ', '-', '-\u00a0']) ?? '')] : undefined,
};

/** Whether another line of the same level, and of the same kind, stands above or below. */
function hasSibling(lines: readonly string[], at: number): boolean {
  const indent = /^ */.exec(lines[at] ?? '')?.[0].length ?? 0;
  const start = `${' '.repeat(indent)}${/^ *- /.test(lines[at] ?? '') ? '- ' : ''}`;
  const isHere = (line: string): boolean => line.startsWith(start) && line.charAt(start.length) !== ' ';
  const isBelow = (line: string): boolean =>
    line.trim() === '' || (/^ */.exec(line)?.[0].length !== indent && line.startsWith(' '.repeat(indent + 1)));
  const next = (from: readonly string[]): string => from.find((line) => !isBelow(line)) ?? '';
  return isHere(next(lines.slice(at + 1))) || isHere(next(lines.slice(0, at).reverse()));
}

/** A lone line may stand as far to the right as its author likes. */
function isFirstOfItsLevel(lines: readonly string[], at: number): boolean {
  const indent = (line: string | undefined): number => /^[ -]*/.exec(line ?? '')?.[0].length ?? 0;
  const above = lines.slice(0, at).findLast((line) => line.trim() !== '' && !/^ *#/.test(line));
  return indent(above) < indent(lines[at]) || /^ *- /.test(lines[at] ?? '') || /: *(?:[|>].*)?$/.test(above ?? '');
}

interface Tried {
  readonly kind: string;
  readonly name: string;
  readonly line: number;
  readonly text: string;
  readonly rules: readonly string[];
}

/** A finding by its rule and file: its words may name what was just changed. */
const mark = ({ rule, place }: Diagnostic): string => `${rule} ${place.file}`;
const base = checkContrat(memoryProject(Object.fromEntries(files))).diagnostics.map(mark);

/** What the contract did not say of itself before. */
function freshAmong(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = [...base];
  return diagnostics.filter((found) => {
    const known = left.indexOf(mark(found));
    if (known !== -1) left.splice(known, 1);
    return known === -1;
  });
}

function tryOne(kind: string, mutation: Mutation): Tried | undefined {
  const name = pick(names) ?? '';
  const lines = (files.get(name) ?? '').split('\n');
  const at = Math.floor(random() * lines.length);
  const changed = isProse(lines, at) ? undefined : mutation(lines[at] ?? '', lines, at);
  if (changed === undefined) return undefined;
  const text = [...lines.slice(0, at), ...changed, ...lines.slice(at + 1)].join('\n');
  const { diagnostics } = checkContrat(memoryProject({ ...Object.fromEntries(files), [name]: text }));
  const fresh = freshAmong(diagnostics);
  for (const { message, hint } of fresh) expect(`${message} ${hint ?? ''}`).not.toMatch(/undefined|\[object/);
  return {
    kind,
    name,
    line: at + 1,
    text: changed.join('⏎'),
    rules: fresh.map(({ rule, place }) => `${rule} ${place.line}`),
  };
}

/** `MUTATIONS=1500 MUTATIONS_SHOWN=1 npx vitest run test/mutations.test.ts` tries more and shows what was not told once. */
const wanted = Number(process.env.MUTATIONS ?? 500);

describe('a single mistake in the contract of Paris', () => {
  const tried: Tried[] = [];

  it('never makes the program fail, and is told once', { timeout: 60_000 }, () => {
    const kinds = Object.entries(MUTATIONS);
    for (let attempt = 0; tried.length < wanted && attempt < 100_000; attempt += 1) {
      const [kind, mutation] = kinds[attempt % kinds.length] ?? [];
      const one = kind === undefined || mutation === undefined ? undefined : tryOne(kind, mutation);
      if (one !== undefined) tried.push(one);
    }
    const lines = kinds.map(([kind]) => {
      const same = tried.filter((one) => one.kind === kind);
      const of = (test: (count: number) => boolean): number => same.filter(({ rules }) => test(rules.length)).length;
      return `${kind}: ${same.length} tried, one ${of((n) => n === 1)}, none ${of((n) => n === 0)}, more ${of((n) => n > 1)}`;
    });
    if (process.env.MUTATIONS_SHOWN === '1')
      for (const one of tried.filter(({ rules }) => rules.length !== 1)) console.log(JSON.stringify(one));
    const share = tried.filter(({ rules }) => rules.length === 1).length / tried.length;
    console.log(`${lines.join('\n')}\ntold once: ${(share * 100).toFixed(1)} % of ${tried.length}`);
    expect(tried.length).toBe(wanted);
    expect(share).toBeGreaterThan(0.98);
  });
});
