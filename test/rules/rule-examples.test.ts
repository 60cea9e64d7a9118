import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { ETATS } from '../../src/model/etat.ts';
import { RULES } from '../../src/rules/index.generated.ts';
import { checkPiece } from './base-contract.ts';

const absences: ReadonlySet<string> = new Set(RULES.filter(({ absence }) => absence === true).map(({ id }) => id));

function lines(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ rule, place, message }) => `${place.line}: ${rule}: ${message}`);
}

describe('the small contract that examples are laid over', () => {
  it.each(ETATS)('has nothing to find in it as %s', (etat) => {
    expect(lines(checkPiece('{}', etat).diagnostics)).toEqual([]);
  });
});

describe('the rules', () => {
  it('are all the files of the families, each named after its place', () => {
    const folder = new URL('../../src/rules/', import.meta.url);
    const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const files = families.flatMap(({ name }) =>
      readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(RULES.map(({ id }) => id)).toEqual(files.sort());
  });

  it('speak in whole sentences', () => {
    for (const { summary, why, hint } of RULES) {
      for (const words of [summary, why]) expect(words).toMatch(/^[A-ZÀÉÊ].*\.$/su);
      expect(hint).toMatch(/^[A-ZÀÉÊ]/u);
    }
  });

  describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, from }) => {
    it('accepts its right example', () => {
      const { diagnostics, isSound } = checkPiece(examples.valid, from);
      expect(isSound).toBe(true);
      expect(lines(diagnostics.filter(({ rule }) => rule === id))).toEqual([]);
      // An example is short: what it leaves unsaid is the subject of other rules, what it says must be right.
      const errors = diagnostics.filter(({ severity, rule }) => severity === 'error' && !absences.has(rule));
      expect(lines(errors)).toEqual([]);
    });

    it('finds one mistake in its wrong example', () => {
      const found = checkPiece(examples.invalid, from).diagnostics.filter(({ rule }) => rule === id);
      expect(lines(found)).toHaveLength(1);
      expect(found[0]?.message).not.toMatch(/undefined|\[object/);
      const others = checkPiece(examples.invalid, from).diagnostics.filter(
        ({ rule, severity }) => rule !== id && severity === 'error' && !absences.has(rule),
      );
      expect(lines(others)).toEqual([]);
    });
  });
});
