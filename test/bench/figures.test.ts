import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMet, LINE_NAMES, LINES } from '../../scripts/bench/lines.ts';
import { findLosses } from '../../scripts/bench/losses.ts';
import { median } from '../../scripts/bench/median.ts';
import { HELP, readOptions, WrongWords } from '../../scripts/bench/options.ts';
import { performancePage } from '../../scripts/bench/page.ts';
import { interleave } from '../../scripts/bench/rounds.ts';
import { figureText, HEAD, markdownTable, tableRows, terminalTable, wantedText } from '../../scripts/bench/table.ts';

it('the median is the value in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2, 4, 100])).toBe(7);
  expect(median([])).toBeNaN();
});

it('everything runs in turns, after a round that does not count', () => {
  const order: string[] = [];
  const medians = interleave(['a', 'b', 'c'], 3, (name) => {
    order.push(name);
    return order.length <= 3 ? 1000 : name.charCodeAt(0);
  });
  expect(order.join('')).toBe('abcabcbcacab');
  expect([...medians]).toEqual([
    ['a', 97],
    ['b', 98],
    ['c', 99],
  ]);
  const cold = interleave(['a'], 1, () => 5, false);
  expect([...cold]).toEqual([['a', 5]]);
});

describe('a figure', () => {
  it('is met on the side that is wanted', () => {
    expect([isMet(LINES.one, 1.5), isMet(LINES.one, 1.51)]).toEqual([true, false]);
    expect([isMet(LINES['one-ajv-cli'], 8), isMet(LINES['one-ajv-cli'], 7.9)]).toEqual([true, false]);
    expect(isMet(LINES['one-cold'], 3)).toBeUndefined();
  });

  it('has lost when it is a quarter worse, on whichever side is worse', () => {
    const kept = { one: 2, 'one-ajv-cli': 8, version: 1.2 };
    expect(findLosses({ one: 2.5, 'one-ajv-cli': 6.4, version: 0.5 }, kept)).toEqual({ losses: [], compared: 3 });
    const { losses } = findLosses({ one: 2.52, 'one-ajv-cli': 6.3, version: 1.2 }, kept);
    expect(losses.map(({ name }) => name)).toEqual(['one', 'one-ajv-cli']);
  });

  it('is compared with what is kept of it alone; what is no number has lost', () => {
    expect(findLosses({ one: 9 }, {})).toEqual({ losses: [], compared: 0 });
    expect(findLosses({}, { one: 9 })).toEqual({ losses: [], compared: 0 });
    expect(findLosses({ one: Number.NaN }, { one: 9 }).losses).toHaveLength(1);
  });
});

describe('the table', () => {
  it('writes figures as French does', () => {
    expect(figureText(1.234, {})).toBe('1,23');
    expect(figureText(12.34, {})).toBe('12,3');
    expect(figureText(1234.5, { unit: 'Mo' })).toBe('1\u00a0235\u00a0Mo');
    expect(wantedText(LINES['huge-memory'])).toBe('≤\u00a0150\u00a0Mo');
    expect(wantedText(LINES['one-ajv-cli'])).toBe('≥\u00a08');
  });

  it('says of each figure that is wanted whether it is met, or that it was not measured', () => {
    const rows = tableRows({ one: 1.4, folder: 2.1, 'one-cold': 2 });
    expect(rows.slice(0, 4).map((cells) => cells.slice(2))).toEqual([
      ['≤\u00a01,3', 'non mesuré', '–'],
      ['≤\u00a01,5', '1,40', 'oui'],
      ['–', '2,00', '–'],
      ['≤\u00a02', '2,10', '**non**'],
    ]);
    expect(rows).toHaveLength(LINE_NAMES.filter((name) => 'wanted' in LINES[name]).length + 1);
  });

  it('stands in columns in the terminal, and is a table in Markdown', () => {
    expect(terminalTable(['a', 'b'], [['`long`', '**non**']])).toBe('a     b\nlong  non\n');
    expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |\n');
  });
});

describe('the page', () => {
  const page = performancePage({
    figures: { one: 1.4 },
    date: '2026-03-01',
    commit: 'abc1234',
    machine: 'sur un ordinateur à 2 cœurs',
    node: '20.20.2',
    notes: ['Un contrat : 15 fiches.'],
    absent: ['v8r : npm n’a pas pu l’installer.'],
  });

  it('says when, on what and with which versions it was measured', () => {
    expect(page.replace(/\u00a0/g, ' ')).toContain(
      'Mesuré le 1er mars 2026 sur le commit `abc1234`, avec Node 20.20.2, sur un ordinateur',
    );
    expect(page).toContain('| `ajv-cli` | 5.0.0 |');
    expect(page).toContain('- v8r : npm n’a pas pu l’installer.');
  });

  it('that is committed shows every figure that is wanted', () => {
    const committed = readFileSync('docs/reference/performances.md', 'utf8');
    expect(committed).toContain(`| ${HEAD.join(' | ')} |`);
    for (const cells of tableRows({})) expect(committed).toContain(`| ${cells.slice(0, 3).join(' | ')} |`);
  });
});

describe('what is kept', () => {
  const kept = JSON.parse(readFileSync('scripts/bench/kept.json', 'utf8')) as Readonly<Record<string, unknown>>;

  it('is figures of the table', () => {
    expect(Object.keys(kept).length).toBeGreaterThan(5);
    for (const [name, value] of Object.entries(kept)) {
      expect(LINE_NAMES).toContain(name);
      expect(value, name).toBeGreaterThan(0);
    }
  });
});

describe('the command line', () => {
  it('measures the usual groups, or those that are named', () => {
    expect(readOptions([])).toMatchObject({ isWhole: true, check: false, rounds: undefined });
    expect(readOptions([])?.groups).not.toContain('huge');
    expect(readOptions(['--all'])?.groups).toContain('huge');
    const some = readOptions(['--only', 'pdf,start', '--rounds', '2', '--check']);
    expect(some).toMatchObject({ groups: ['pdf', 'start'], rounds: 2, check: true, isWhole: false });
  });

  it('measures nothing where help is asked for, which names every word', () => {
    for (const words of [['--help'], ['-h', '--check'], ['--rounds', '2', '--help']])
      expect(readOptions(words)).toBeUndefined();
    for (const word of ['only', 'all', 'rounds', 'check', 'keep', 'date', 'help']) expect(HELP).toContain(`--${word}`);
  });

  it.each([['--only', 'nothing'], ['--rounds', '0'], ['--rounds', 'x'], ['--date', 'hier'], ['--quick']])(
    'refuses %s %s',
    (...words) => {
      expect(() => readOptions(words.filter((word) => word !== undefined))).toThrow(WrongWords);
    },
  );
});
