import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type FixedContract, fixContract } from '../../../src/commands/validate/fix-contract.ts';
import { compareDiagnostics } from '../../../src/diagnostics/diagnostic.ts';
import { diskProject } from '../../../src/project/disk.ts';
import { changedProject, memoryProject } from '../../../src/project/memory.ts';
import type { Project } from '../../../src/project/project.ts';
import { applyRules } from '../../../src/rules/apply.ts';
import { type Checked, checkContrat } from '../../../src/rules/check.ts';
import { defineRule } from '../../../src/rules/define.ts';

const CONTRACT = `version: 1
identifiant: cls-valmont
titre: Contrat local de santé
etat: brouillon
territoire: { nom: Valmont }
`;

/** What a contract becomes, its main file last changed from `from` to `to`. */
function fixed(text: string, others: Readonly<Record<string, string>> = {}): FixedContract & { readonly text: string } {
  const result = fixContract(memoryProject({ 'contrat.yaml': text, ...others }), checkContrat);
  const changed = result.files.find(({ path }) => path === 'contrat.yaml');
  return { ...result, text: changed === undefined ? text : decoded(changed.after) };
}

const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a safe correction', () => {
  it.each([
    ['a key by its case and accent', 'Titré: A\n', 'titre: A\n'],
    ['a value by its case and accent', 'etat: Brouillon\n', 'etat: brouillon\n'],
    ['a value by its name', 'nature: Convention-cadre\n', 'nature: convention-cadre\n'],
    ['a date', 'signature: { date: 04/05/2018 } # vu\n', 'signature: { date: 2018-05-04 } # vu\n'],
    ['a date in quotes', "signature: { date: '4 mai 2018' }\n", "signature: { date: '2018-05-04' }\n"],
    [
      'a month that is a number',
      'periode: { debut: 2018.10, fin: 2020 }\n',
      'periode: { debut: 2018-10, fin: 2020 }\n',
    ],
    [
      'oui',
      'x_a: 1\nplan: { fiches_annoncees: 15, approximatif: oui }\n',
      'x_a: 1\nplan: { fiches_annoncees: 15, approximatif: true }\n',
    ],
    ['a telephone', 'contact: { nom: A, telephone: 0477000000 }\n', 'contact: { nom: A, telephone: "0477000000" }\n'],
    ['a code', 'territoire: { nom: V, siren: 200000008 }\n', 'territoire: { nom: V, siren: "200000008" }\n'],
    [
      'a code with spaces',
      'territoire: { nom: V, siren: 200 000 008 }\n',
      'territoire: { nom: V, siren: "200000008" }\n',
    ],
    ['a number in quotes', 'generation: "2"\n', 'generation: 2\n'],
    ['a duration', 'periode: { duree: 5 Années }\n', 'periode: { duree: 5 ans }\n'],
    ['quotes of Word', 'devise: “Ensemble : la santé” # oui\n', 'devise: "Ensemble : la santé" # oui\n'],
    ['a glued colon', 'devise:Ensemble\n', 'devise: Ensemble\n'],
    ['tabs', 'signature:\n\tlieu: Valmont\n\tdate: 2024-06-28\n', 'signature:\n  lieu: Valmont\n  date: 2024-06-28\n'],
  ])('%s', (_, from, to) => {
    const key = /^[A-Za-z_]+/.exec(to)?.[0] ?? '';
    const rest = CONTRACT.split('\n')
      .filter((line) => !line.startsWith(`${key}:`))
      .join('\n');
    expect(fixed(rest + from).text).toBe(rest + to);
  });

  it.each([
    ['a typing mistake', 'devize: A\n'],
    ['a number that may be thousands', 'plan: { fiches_annoncees: "1,500" }\n'],
    ['an unit that the key does not have', 'plan: { fiches_annoncees: "15 %" }\n'],
    ['a date with a word that would be lost', 'signature: { date: lundi 4 mai 2018 }\n'],
    ['several things in one', 'acteurs: médecins et infirmiers\n'],
    ['guillemets that may be meant', 'devise: « Ensemble : la santé »\n'],
    ['a line of text that begins with a dash', 'devise: Ensemble\n  – la santé –\n'],
    ['a negative number under its key', 'devise:\n  -5\n'],
    ['a text that looks like a key', 'devise: Ensemble\npour tous:la santé\n'],
    ['a tab that may be two levels', 'gouvernance:\n  instances:\n\tx: 1\n'],
    ['one of two keys that would be one', 'devise: A\nDevise: B\n'],
  ])('leaves alone %s', (_, piece) => {
    expect(fixed(CONTRACT + piece).text).toBe(CONTRACT + piece);
  });

  it('takes one of two keys that would become the same', () => {
    const { text, checked } = fixed(`${CONTRACT}Devise: A\nDEVISE: B\n`);
    expect(text).toBe(`${CONTRACT}devise: A\nDEVISE: B\n`);
    expect(checked.diagnostics.map(({ rule }) => rule)).toContain('schema/cle-connue');
  });

  it('uncovers others, which are corrected in turn', () => {
    const { text, corrected } = fixed(`${CONTRACT}Signature:\n\u00a0\u00a0Date: 04/05/2018\n  lieu:Valmont\n`);
    expect(text).toBe(`${CONTRACT}signature:\n  date: 2018-05-04\n  lieu: Valmont\n`);
    expect(corrected.map(({ rule }) => rule).sort()).toEqual([
      'schema/cle-connue',
      'schema/cle-connue',
      'schema/date',
      'yaml/deux-points',
      'yaml/espace-insecable',
    ]);
  });

  it('leaves every other byte: byte order mark, line ends, comments, order, the end of the file', () => {
    const text =
      '\ufeff# Projet\r\nversion: 1 # du format\r\nEtat:   brouillon\r\nidentifiant: "cls-v"\r\ntitre: \'T\'\r\n\r\nterritoire: { nom: V,  siren: 200000008 }';
    const { text: now } = fixed(text);
    expect(now).toBe(text.replace('Etat:', 'etat:').replace('200000008', '"200000008"'));
  });
});

/** Straight apostrophes and quotes made curly, in every prose. */
const curly = defineRule({
  id: 'texte/essai',
  severity: 'info',
  from: 'brouillon',
  summary: '',
  why: '',
  hint: '',
  examples: { valid: '', invalid: '' },
  check({ contrat, report }) {
    for (const { at, texte } of contrat.textes)
      for (const { 0: sign, index } of texte.matchAll(/['"]|’(?=x)|QUOTE|COLON/g)) {
        const suggestion = { "'": '’', '"': '”', '’': "'", QUOTE: `"'\\`, COLON: 'a\u00a0: b' }[sign] ?? '';
        report(at, sign, { part: { start: index, end: index + sign.length }, suggestion, isSafe: true });
      }
  },
});

function checkCurly(project: Project): Checked {
  const checked = checkContrat(project);
  const found = applyRules([curly], checked.contrat, checked.source, []);
  return { ...checked, diagnostics: [...checked.diagnostics, ...found].sort(compareDiagnostics) };
}

describe('a correction within a text', () => {
  const tried = (lines: string, others: Readonly<Record<string, string>> = {}): readonly string[] => {
    const { files, checked } = fixContract(memoryProject({ 'contrat.yaml': CONTRACT + lines, ...others }), checkCurly);
    return [
      ...files.map(({ after }) => decoded(after).replace(CONTRACT, '')),
      String(checked.contrat.textes.at(-1)?.texte),
    ];
  };

  it.each([
    ['plain', "devise: l'été\n", 'devise: l’été\n', 'l’été'],
    ['single quotes', "devise: 'l''été'\n", "devise: 'l’été'\n", 'l’été'],
    ['double quotes', 'devise: "l\'\\"été\\""\n', 'devise: "l’”été”"\n', 'l’”été”'],
    ['a block', "preambule: |\n  Un.\n\n  l'été\n", 'preambule: |\n  Un.\n\n  l’été\n', 'Un.\n\nl’été\n'],
    ['a folded block', "preambule: >\n  l'été\n  d'ici\n", 'preambule: >\n  l’été\n  d’ici\n', 'l’été d’ici\n'],
    ['quotes around their own sign', "devise: 'l’x'\n", "devise: 'l''x'\n", "l'x"],
  ])('is written as its quotes want it: %s', (_, from, to, value) => {
    // The last would be made curly and straight for ever: whatever was there before is not made again.
    expect(tried(from)).toEqual([to, value]);
  });

  it('escapes what its quotes would end at', () => {
    const checkQuote = (project: Project): Checked => {
      const { diagnostics, ...rest } = checkCurly(project);
      return { ...rest, diagnostics: diagnostics.filter(({ message }) => !/^['"’]/.test(message)) };
    };
    const read = (lines: string): string => {
      const { checked } = fixContract(memoryProject({ 'contrat.yaml': CONTRACT + lines }), checkQuote);
      return String(checked.contrat.textes.at(-1)?.texte);
    };
    expect(read('devise: "un QUOTE"\n')).toBe(`un "'\\`);
    expect(read("devise: 'un QUOTE'\n")).toBe(`un "'\\`);
    expect(read('devise: un QUOTE\n')).toBe(`un "'\\`);
    expect(read('devise: QUOTE\n')).toBe('QUOTE');
    expect(read('devise: un COLON\n')).toBe('un COLON');
    expect(read('devise: "un COLON"\n')).toBe('un a\u00a0: b');
  });

  it('reaches the file that holds it', () => {
    const preambule = 'preambule: { fichier: ./textes/a.md }\n';
    expect(tried(preambule, { 'textes/a.md': "# L'été\r\n\r\nd'ici" })).toEqual([
      '# L’été\r\n\r\nd’ici',
      '# L’été\r\n\r\nd’ici',
    ]);
  });
});

describe('all that the cases get wrong', () => {
  const folder = fileURLToPath(new URL('../../cases/', import.meta.url));
  const names = readdirSync(folder).sort();
  const seen = { corrected: 0 };

  it.each(names)('%s: corrected twice is corrected once, and nothing gets worse', (name) => {
    const project = diskProject(`${folder}${name}`, folder);
    const before = checkContrat(project);
    const once = fixContract(project, checkContrat);
    const now = changedProject(project, new Map(once.files.map(({ path, after }) => [path, after])));
    expect(fixContract(now, checkContrat).files).toEqual([]);
    const errors = (checked: Checked): number =>
      checked.diagnostics.filter(({ severity }) => severity === 'error').length;
    expect(errors(once.checked)).toBeLessThanOrEqual(errors(before));
    expect(once.checked.diagnostics.filter(({ isSafe }) => isSafe)).toEqual([]);
    seen.corrected += once.corrected.length;
  });

  it('was really tried', () => {
    expect(seen.corrected).toBeGreaterThan(20);
  });
});
