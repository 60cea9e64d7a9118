import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Etat } from '../../src/model/etat.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { layOver } from './base-contract.ts';

/** What is found in the small contract under a piece that is taken as it is written, comments included. */
function found(piece: string, etat?: Etat, files: Readonly<Record<string, string>> = {}): readonly Diagnostic[] {
  // The comment makes the helper keep the text of the piece.
  const text = layOver(`${piece.trim()}\nx_fin: 1 # fin`);
  return checkContrat(memoryProject({ 'contrat.yaml': text, ...files }), etat).diagnostics;
}

const rules = (...given: Parameters<typeof found>): readonly string[] => found(...given).map(({ rule }) => rule);

const WRONG = 'periode: { debut: 2024-07-01, fin: 2029-06-30, duree: 4 ans }';
const REASON = 'cls-ignore periode/duree-exacte : la délibération le dit ainsi';

describe('# cls-ignore', () => {
  it('silences a finding at the end of its line or alone above it', () => {
    expect(rules(WRONG)).toEqual(['periode/duree-exacte']);
    expect(rules(`${WRONG} # ${REASON}`)).toEqual([]);
    expect(rules(`# ${REASON}\n${WRONG}`)).toEqual([]);
    expect(rules(`# ${REASON}\n# une autre remarque\n\n${WRONG}`)).toEqual([]);
    expect(rules(`periode:\n  debut: 2024-07-01\n  fin: 2029-06-30\n  duree: 4 ans  #${REASON}`)).toEqual([]);
    expect(rules(`periode:\n  debut: 2024-07-01\n  fin: 2029-06-30\n  # ${REASON}\n  duree: 4 ans`)).toEqual([]);
  });

  it('silences nothing elsewhere, and says so', () => {
    const missed = ['periode/duree-exacte', 'regle/ignore-utile'];
    expect(rules(`${WRONG}\n# ${REASON}`).toSorted()).toEqual(missed);
    expect(rules(`# ${REASON}\nx_autre: 1\n${WRONG}`).toSorted()).toEqual(missed);
    expect(rules(`${WRONG} # cls-ignore texte/compte-exact : autre règle`).toSorted()).toEqual(missed);
  });

  it('silences only the rules that it names, each of which must serve', () => {
    const both = 'preambule: Réunion du jeudi 4 mai 2018, puis le 31 février 2019.';
    expect(rules(both).toSorted()).toEqual(['texte/date-possible', 'texte/jour-de-semaine']);
    expect(rules(`${both} # cls-ignore texte/date-possible : nom à venir`)).toEqual(['texte/jour-de-semaine']);
    const named = (names: string): readonly string[] => rules(`${both} # cls-ignore ${names} : citation`);
    expect(named('texte/date-possible, texte/jour-de-semaine')).toEqual([]);
    expect(named('texte/date-possible ,texte/jour-de-semaine')).toEqual([]);
    expect(named('texte/date-possible,texte/jour-de-semaine,texte/compte-exact')).toEqual(['regle/ignore-utile']);
  });

  it('on the line of its key covers a text of several lines, and a text in a file of its own', () => {
    const comment = '# cls-ignore texte/jour-de-semaine : citation du compte rendu';
    const text = '  Un premier paragraphe.\n\n  Le jeudi 4 mai 2018.\n  Le jeudi 5 mai 2018.';
    for (const bar of ['|', '>-']) {
      expect(rules(`preambule: ${bar}\n${text}`)).toHaveLength(2);
      expect(rules(`preambule: ${bar} ${comment}\n${text}`)).toEqual([]);
      expect(rules(`${comment}\npreambule: ${bar}\n${text}`)).toEqual([]);
    }
    expect(rules(`${comment}\npreambule: "Un premier\n  paragraphe. Le jeudi 4 mai 2018."`)).toEqual([]);
    expect(rules(`${comment}\npreambule:\n  Un premier paragraphe.\n  Le jeudi 4 mai 2018.`)).toEqual([]);
    const item = (after: string): readonly string[] =>
      rules(`considerants:\n  - Un premier.\n  - |${after}\n${text.replaceAll('  ', '    ')}`);
    expect(item('')).toHaveLength(2);
    expect(item(` ${comment}`)).toEqual([]);
    const files = { 'textes/preambule.md': 'Un texte.\n\nLe jeudi 4 mai 2018.\n' };
    const named = (after: string, before = ''): readonly string[] =>
      rules(`${before}preambule: { fichier: textes/preambule.md }${after}`, undefined, files);
    expect(named('')).toEqual(['texte/jour-de-semaine']);
    expect(named(` ${comment}`)).toEqual([]);
    expect(named('', `${comment}\n`)).toEqual([]);
    expect(rules(`preambule:\n  fichier: textes/preambule.md ${comment}`, undefined, files)).toEqual([]);
  });

  it('is a comment of YAML: inside a text it is words', () => {
    const quoted = `preambule: |\n  Le jeudi 4 mai 2018. # cls-ignore texte/jour-de-semaine : non\nx_note: "# cls-ignore x : y"`;
    expect(rules(quoted)).toEqual(['texte/jour-de-semaine']);
  });

  it.each([
    [`${WRONG} # cls-ignore periode/duree-exacte`, 'regle/motivee', '# cls-ignore periode/duree-exacte'],
    [`${WRONG} # cls-ignore periode/duree-exacte :`, 'regle/motivee', '# cls-ignore periode/duree-exacte :'],
    [`${WRONG} # cls-ignore periode/duree-exacte parce que`, 'regle/motivee', undefined],
    ['x_a: 1 # cls-ignore : un motif', 'regle/connue', '# cls-ignore : un motif'],
    ['x_a: 1 # cls-ignore', 'regle/connue', '# cls-ignore'],
    ['x_a: 1 # cls-ignore periode/duree-exact : un motif', 'regle/connue', 'periode/duree-exact'],
    ['x_a: 1 # cls-ignore reference/connue : un motif', 'regle/reglable', 'reference/connue'],
    ['x_a: 1 # cls-ignore schema/cle-connue : un motif', 'regle/reglable', 'schema/cle-connue'],
    ['x_a: 1 # cls-ignore periode/duree-exacte : un motif', 'regle/ignore-utile', 'periode/duree-exacte'],
  ])('%s gives one message, on its token', (piece, rule, token) => {
    const all = found(piece);
    expect(all.map((one) => one.rule)).toEqual([rule]);
    const { place } = all[0] ?? {};
    const line = layOver(`${piece}\nx_fin: 1 # fin`).split('\n')[(place?.line ?? 0) - 1] ?? '';
    if (token !== undefined) expect(line.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)).toBe(token);
  });

  it('proposes the nearest rule', () => {
    expect(found('x_a: 1 # cls-ignore periode/duree-exact : un motif')[0]).toMatchObject({
      hint: 'Vouliez-vous dire « periode/duree-exacte » ?',
      suggestion: 'periode/duree-exacte',
    });
  });

  it('silences no finding that leaves a contract without meaning', () => {
    const piece = 'fiches:\n  - { id: "1", titre: A, pilote: personne } # cls-ignore reference/connue : à venir';
    expect(rules(piece)).toContain('reference/connue');
  });

  it('is not judged where its rule can’t speak: another state, a rule put out, a value that can’t be read', () => {
    const early = 'x_a: 1 # cls-ignore deliberation/presente : séance à venir';
    expect(rules(early)).toEqual([]);
    const idle = 'x_a: 1 # cls-ignore periode/duree-exacte : un motif';
    expect(rules(idle, 'arrete')).not.toContain('regle/ignore-utile');
    const off = `regles: { periode/duree-exacte: { severite: off, motif: Un motif. } }\n${idle}`;
    expect(rules(off)).toEqual([]);
    expect(rules(`${idle}\ngeneration: deux`)).not.toContain('regle/ignore-utile');
  });
});
