import { type Operand, operationsOf } from '../../read/operations.ts';

/** A map from character codes, to CIDs or to Unicode. */
export interface CMap {
  /** How many bytes a code may have, by its first byte. */
  codeLength(first: number): number;
  cid(code: number): number | undefined;
  unicode(code: number): string | undefined;
  /** How text runs: 0 across, 1 down. */
  readonly writingMode: number;
  /** The names of other maps that it goes on from. */
  readonly uses: readonly string[];
  readonly isEmpty: boolean;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Of one range no more codes are kept: a map could claim four thousand million. */
const MOST = 65_536;

/** Reads a map that is embedded in a file. */
export function readCMap(bytes: Uint8Array): CMap {
  const spaces: (Range & { readonly length: number })[] = [];
  const cids: (Range & { readonly cid: number })[] = [];
  const unicode = new Map<number, string>();
  let writingMode = 0;
  const uses: string[] = [];
  for (const { name, operands } of operationsOf(bytes)) {
    if (name === 'endcodespacerange') spaces.push(...spacesOf(operands));
    else if (name === 'endcidrange') cids.push(...cidsOf(operands, 3));
    else if (name === 'endcidchar') cids.push(...cidsOf(operands, 2));
    else if (name === 'endbfchar') readCharacters(operands, unicode);
    else if (name === 'endbfrange') readRanges(operands, unicode);
    else if (name === 'usecmap' && typeof operands[0] === 'string') uses.push(operands[0].slice(1));
    else if (name === 'def' && operands[0] === '/WMode' && typeof operands[1] === 'number')
      [, writingMode] = operands as [string, number];
  }
  return {
    codeLength: (first) => spaces.find((space) => within(first, space))?.length ?? spaces[0]?.length ?? 2,
    cid: (code) => {
      const range = cids.find(({ low, high }) => code >= low && code <= high);
      return range === undefined ? undefined : range.cid + code - range.low;
    },
    unicode: (code) => unicode.get(code),
    writingMode,
    uses,
    isEmpty: unicode.size === 0 && cids.length === 0,
  };
}

function within(first: number, { low, high, length }: Range & { readonly length: number }): boolean {
  const shift = 2 ** (8 * (length - 1));
  return first >= Math.floor(low / shift) && first <= Math.floor(high / shift);
}

const numberOf = (operand: Operand | undefined): number =>
  operand instanceof Uint8Array ? operand.reduce((value, byte) => value * 256 + byte, 0) : Number.NaN;

function spacesOf(operands: readonly Operand[]): readonly (Range & { readonly length: number })[] {
  return inGroups(operands, 2).map(([low, high]) => ({
    low: numberOf(low),
    high: numberOf(high),
    length: low instanceof Uint8Array ? Math.max(1, low.length) : 2,
  }));
}

function cidsOf(operands: readonly Operand[], size: 2 | 3): readonly (Range & { readonly cid: number })[] {
  return inGroups(operands, size).map((group) => {
    const cid = group[size - 1];
    return { low: numberOf(group[0]), high: numberOf(group[size - 2]), cid: typeof cid === 'number' ? cid : 0 };
  });
}

function readCharacters(operands: readonly Operand[], unicode: Map<number, string>): void {
  for (const [code, text] of inGroups(operands, 2)) unicode.set(numberOf(code), textOf(text));
}

function readRanges(operands: readonly Operand[], unicode: Map<number, string>): void {
  for (const [low, high, to] of inGroups(operands, 3)) {
    const first = numberOf(low);
    const last = Math.min(numberOf(high), first + MOST);
    for (let code = first; code <= last; code += 1) {
      const step = code - first;
      unicode.set(code, Array.isArray(to) ? textOf(to[step]) : advanced(textOf(to as Operand | undefined), step));
    }
  }
}

/** The last character goes on with the code. */
function advanced(text: string, step: number): string {
  const last = text.charCodeAt(text.length - 1);
  return step === 0 || Number.isNaN(last) ? text : text.slice(0, -1) + String.fromCharCode(last + step);
}

function textOf(operand: Operand | undefined): string {
  if (!(operand instanceof Uint8Array)) return '';
  let text = '';
  if (operand.length === 1) return String.fromCharCode(operand[0] ?? 0);
  for (let at = 0; at + 1 < operand.length; at += 2) {
    text += String.fromCharCode((operand[at] ?? 0) * 256 + (operand[at + 1] ?? 0));
  }
  return text;
}

/** Also where the count before `begin…` stands among the operands. */
function inGroups(operands: readonly Operand[], size: number): readonly (readonly Operand[])[] {
  const groups: Operand[][] = [];
  for (let at = operands.length % size; at + size <= operands.length; at += size)
    groups.push(operands.slice(at, at + size));
  return groups;
}
