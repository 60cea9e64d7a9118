import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/rules/index.generated.ts';
import { nodeAt } from '../../src/schema/nodes.ts';
import { checkPiece } from './base-contract.ts';

const hints = RULES.map(({ id, hint }) => ({ id, hint }));

/** What a hint says to write, between its quotation marks. */
function quotedIn(hint: string): readonly string[] {
  return [...hint.matchAll(/« ([^»]+) »/gu)].map(([, words = '']) => words.trim());
}

describe('what the hint of a rule says to write', () => {
  it('is a line of a list, with its dash, under a key that takes a list', () => {
    const told = hints.flatMap(({ id, hint }) => {
      const key = [...hint.matchAll(/sous « (\w+) »/gu)].map(([, word = '']) => word);
      return quotedIn(hint)
        .filter((words) => words.startsWith('- '))
        .map((line) => ({ id, key: key[0] ?? '', line }));
    });
    expect(told.length).toBeGreaterThan(4);
    for (const { id, key, line } of told) {
      const at = key === 'instances' ? ['gouvernance', key] : [key];
      expect(nodeAt(at).type, `${id}: ${key}`).toBe('array');
      const [item] = parse(`${key}:\n  ${line}`)[key];
      const known = Object.keys(nodeAt([...at, 0]).properties ?? {});
      for (const name of Object.keys(item)) expect(known, id).toContain(name);
    }
  });

  it('never leaves a group without its key or its dash', () => {
    expect(hints.filter(({ hint }) => / (?::|avec) \{ \w+:/u.test(hint)).map(({ id }) => id)).toEqual([]);
  });

  it('gives no date nor number that a contract could take for its own', () => {
    const dated = hints.filter(({ hint }) => quotedIn(hint).some((words) => /: \d{4}|valeur: \d/u.test(words)));
    expect(dated.map(({ id }) => id)).toEqual([]);
  });

  it('gives an action without calendar the months of its contract', () => {
    const piece = `
      periode: { debut: 2027-01-01, fin: 2031-12-31, duree: 5 ans }
      fiches: [{ id: "1.1", titre: Organiser le dépistage, axe: "1", maturite: action }]
    `;
    const found = checkPiece(piece, 'arrete').diagnostics.find(({ rule }) => rule === 'fiche/calendrier-present');
    expect(found?.hint).toContain('« calendrier: { debut: 2027-01, fin: 2031-12 } »');
  });
});
