import { expect } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import type { Files } from '../documents/make.ts';
import { isProse, LINE_KINDS } from './line-kinds.ts';
import { type Random, randomFrom } from './random.ts';
import { type Site, sitesOf } from './sites.ts';
import { type Splice, VALUE_KINDS } from './value-kinds.ts';

/** One mistake that was made, and what was said of it. */
export interface Tried {
  readonly contract: string;
  readonly kind: string;
  readonly file: string;
  readonly line: number;
  /** The line as it stood and as it was changed. */
  readonly change: string;
  readonly told: readonly string[];
}

export const KINDS: readonly string[] = [...Object.keys(VALUE_KINDS), ...Object.keys(LINE_KINDS)];

/** Draws before a kind is given up for a contract in which nothing lends itself to it. */
const DRAWS = 200;

/** Makes `count` single mistakes in a contract, all kinds in turn, each told of in a fresh copy. */
export function tryMistakes(contract: string, files: Files, count: number, seed: number): readonly Tried[] {
  const random = randomFrom(seed);
  const sites = sitesOf(files);
  const yaml = Object.keys(files).filter((name) => name.endsWith('.yaml'));
  const base = checkContrat(memoryProject(files)).diagnostics.map(mark);
  const tried: Tried[] = [];
  for (let turn = 0; tried.length < count && turn < count * 4; turn += 1) {
    const kind = KINDS[turn % KINDS.length] ?? '';
    const made = makeMistake(kind, files, yaml, sites, random);
    if (made === undefined) continue;
    const { diagnostics } = checkContrat(memoryProject({ ...files, [made.file]: made.text }));
    const fresh = without(base, diagnostics);
    for (const { message, hint } of fresh) expect(`${message} ${hint ?? ''}`).not.toMatch(/undefined|\[object/);
    tried.push({ contract, kind, ...describe(files, made), told: fresh.map(say) });
  }
  return tried;
}

interface Made {
  readonly file: string;
  readonly text: string;
}

function makeMistake(
  kind: string,
  files: Files,
  yaml: readonly string[],
  sites: readonly Site[],
  random: Random,
): Made | undefined {
  const [onValue, onLine] = [VALUE_KINDS[kind], LINE_KINDS[kind]];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const site = onValue === undefined ? undefined : random.pick(sites);
    const splices = site && onValue?.(site, random);
    if (site !== undefined && splices !== undefined) return { file: site.file, text: spliced(site.text, splices) };
    if (onLine === undefined) continue;
    const file = random.pick(yaml) ?? '';
    const lines = (files[file] ?? '').split('\n');
    const at = random.below(lines.length);
    const line = isProse(lines, at) ? undefined : onLine(lines, at, random);
    if (line !== undefined) return { file, text: lines.with(at, line).join('\n') };
  }
  return undefined;
}

function spliced(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text: put }) => `${whole.slice(0, start)}${put}${whole.slice(end)}`, text);
}

function describe(files: Files, { file, text }: Made): Pick<Tried, 'file' | 'line' | 'change'> {
  const [before, after] = [(files[file] ?? '').split('\n'), text.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  return { file, line: at + 1, change: `${before[at] ?? ''} ⟶ ${after[at] ?? ''}` };
}

/** A finding by its rule and file: its words may name what was just changed. */
const mark = ({ rule, place }: Diagnostic): string => `${rule} ${place.file}`;
const say = ({ rule, place, message }: Diagnostic): string => `${rule} ${place.file}:${place.line} ${message}`;

/** What the contract did not say of itself before. */
function without(base: readonly string[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = [...base];
  return diagnostics.filter((found) => {
    const known = left.indexOf(mark(found));
    if (known !== -1) left.splice(known, 1);
    return known === -1;
  });
}
