import { describe, expect, it } from 'vitest';
import { compareWithBaseline, type Finding, type KnownFinding } from '../../../src/commands/validate/baseline.ts';

const place = { file: 'contrat.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };

function finding(text: string, rule = 'periode/duree-exacte', file = 'contrat.yaml'): Finding {
  return { rule, file, text, diagnostic: { rule, severity: 'error', message: text, place } };
}

function known(text: string, count = 1, rule = 'periode/duree-exacte', file = 'contrat.yaml'): KnownFinding {
  return { rule, file, text, count };
}

describe('findings held against a baseline', () => {
  it('are new where rule, file or text differ, or where there are more', () => {
    const findings = [
      finding('4 ans'),
      finding('4 ans'),
      finding('3 ans'),
      finding('4 ans', 'periode/ordonnee'),
      finding('4 ans', 'periode/duree-exacte', 'autre/contrat.yaml'),
    ];
    const { fresh, knownCount, gone } = compareWithBaseline([known('4 ans')], findings, () => true);
    expect(fresh).toEqual(findings.slice(1).map(({ diagnostic }) => diagnostic));
    expect([knownCount, gone]).toEqual([1, []]);
  });

  it('are never known where they leave a contract without meaning', () => {
    const findings = [finding('ars', 'reference/connue'), finding('titr', 'schema/cle-connue')];
    const baseline = findings.map(({ rule, text }) => known(text, 1, rule));
    const { fresh, next } = compareWithBaseline(baseline, findings, () => true);
    expect([fresh.length, next]).toEqual([2, []]);
  });

  it('are told when they no longer occur, unless this check can’t say', () => {
    const baseline = [known('4 ans', 3), known('5 ans')];
    const { gone, next } = compareWithBaseline(baseline, [finding('4 ans')], () => true);
    expect([gone, next]).toEqual([[known('4 ans', 2), known('5 ans')], [known('4 ans')]]);
    const unjudged = compareWithBaseline(baseline, [finding('4 ans'), finding('6 ans')], () => false);
    expect([unjudged.gone, unjudged.next]).toEqual([[], [known('4 ans', 3), known('5 ans'), known('6 ans')]]);
  });

  it('may be written twice in a file that was merged', () => {
    const { gone, fresh } = compareWithBaseline([known('4 ans'), known('4 ans')], [finding('4 ans')], () => true);
    expect([gone, fresh]).toEqual([[], []]);
  });
});
