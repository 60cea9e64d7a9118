import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { longContract } from '../../../scripts/long-contract.ts';
import { VERSION } from '../../../src/cli/version.generated.ts';
import type { MadePage } from '../../../src/commands/preview/made-page.ts';
import { folderOf, runCls } from '../../cli/run-cls.ts';
import { ASSETS_AT, sessionOf } from './open-session.ts';

const LONG = longContract({ axes: 3, fiches: 9, signataires: 4, etat: 'brouillon' });
const DOCUMENTS = ['contrat', 'fiches', 'page-web'];
const FICHE = 'fiches/2.2.yaml';

const drawing = (side: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><text>ARS</text><path d="M0 0h1"/></svg>`;

/** A contract in which things hang together: a logo, a text apart, an expression, fiches that name each other, a note, a theme. */
const FILES: Readonly<Record<string, string>> = {
  ...LONG,
  'contrat.yaml':
    `${LONG['contrat.yaml'] ?? ''}documents: { theme: ./theme }\nannexes: [{ id: glossaire, titre: Glossaire, texte: "Un mot.[^1]\\n\\n[^1]: Sa note." }]\n`.replace(
      'id: ars\n',
      'id: ars\n    logo: { fichier: ars.svg, alternative: ARS }\n',
    ),
  'ars.svg': drawing(1),
  'theme/theme.css': ':root { --serif: "Source Serif 4"; }\n',
  'fiches/1.1.yaml': `${LONG['fiches/1.1.yaml'] ?? ''}moyens: Une des {{nombre fiches}} fiches.\nfiches_liees: ["2.2"]\n`,
  'fiches/1.2.yaml': `${LONG['fiches/1.2.yaml'] ?? ''}moyens: { fichier: texte.md }\n`,
  'texte.md': 'Un texte *à part*.[^a]\n\n[^a]: Sa note.\n',
};

/** What is saved, one after the other; `undefined` takes a file away. */
type Save = readonly [what: string, path: string, change: (text: string) => string | undefined];

const SAVES: readonly Save[] = [
  ['the title of one fiche', FICHE, (text) => text.replace(/^titre: .*$/m, 'titre: Ouvrir la maison Łódź')],
  ['the name of a partner that all fiches show', 'contrat.yaml', (text) => text.replace('Agence régionale', 'Agence')],
  [
    'a fiche goes to another axis',
    FICHE,
    (text) => text.replace('axe: "2"', 'axe: "3"').replace('objectif: "2.1"', 'objectif: "3.1"'),
  ],
  ['one paragraph more', 'fiches/1.1.yaml', (text) => text.replace(/^contexte: \|-?\n {2}/m, '$&D’abord.\n\n  ')],
  ['one prose more', 'fiches/1.1.yaml', (text) => `${text}communication: Une affiche.\n`],
  ['the text apart', 'texte.md', (text) => text.replace('à part', 'ailleurs')],
  ['the picture', 'ars.svg', () => drawing(2)],
  ['broken YAML', FICHE, (text) => `${text}"sans fin\n`],
  ['its repair', FICHE, (text) => text.replace('"sans fin\n', '')],
  ['the theme', 'theme/theme.css', (text) => `${text}.fiche { border: 0 }\n`],
  ['a fiche less', 'fiches/3.3.yaml', () => undefined],
  ['a fiche more', 'fiches/3.9.yaml', () => 'id: "3.9"\ntitre: Une idée\naxe: "3"\nmaturite: en-reflexion\n'],
  ['an axis', 'contrat.yaml', (text) => text.replace(/titre: Renforcer la prévention.*/, 'titre: Prévenir')],
  [
    'an axis more',
    'contrat.yaml',
    (text) => text.replace(/^axes:\n/m, 'axes:\n  - { id: "0", titre: Connaître, titre_court: Savoir }\n'),
  ],
  ['the state', 'contrat.yaml', (text) => text.replace('etat: brouillon', 'etat: brouillon\nprojet: { numero: 2 }')],
  ['a dead reference', FICHE, (text) => text.replace(/^pilote: .*$/m, 'pilote: personne')],
  ['a pilot', FICHE, (text) => text.replace(/^pilote: .*$/m, 'pilote: ars')],
  ['as it was at first', FICHE, () => FILES[FICHE]],
];

/** The page that the program makes afresh, in a process of its own. */
async function freshPages(folder: string): Promise<readonly string[]> {
  const { code, stderr } = await runCls(['render', folder, '--document', DOCUMENTS.join(','), '--format', 'html']);
  expect(code, stderr).toBe(0);
  return DOCUMENTS.map((name) => readFileSync(join(folder, 'sortie', `${name}.html`), 'utf8'));
}

/** The page of the preview with its fonts and pictures inside it, as those of files have them. */
function wholePage({ html, assets }: MadePage): string {
  let whole = html;
  for (const [name, { mediaType, bytes }] of assets) {
    whole = whole.replaceAll(ASSETS_AT + name, `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`);
  }
  return whole;
}

/** Where a page may have its fonts from is all that the two say differently. */
const withoutPolicy = (html: string): string => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

it('after any save, the page is byte for byte what is made afresh in another process', async () => {
  const folder = folderOf(FILES);
  const session = sessionOf(folder, VERSION);
  expect(session.read().isCurrent).toBe(true);
  let broken = 0;
  for (const [what, path, change] of [['nothing', FICHE, String] as Save, ...SAVES]) {
    const before = await session.page('contrat');
    const file = join(folder, path);
    const text = change(path in FILES || what === 'its repair' ? readFileSync(file, 'utf8') : '');
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
    if (!session.read().isCurrent) {
      expect((await session.page('contrat'))?.html, what).toBe(before?.html);
      broken += 1;
      continue;
    }
    const fresh = await freshPages(folder);
    for (const [index, name] of DOCUMENTS.entries()) {
      const page = await session.page(name);
      expect(
        page === undefined ? '' : withoutPolicy(wholePage(page)) === withoutPolicy(fresh[index] ?? ''),
        `${what}, ${name}`,
      ).toBe(true);
    }
    if (what !== 'nothing' && what !== 'its repair') {
      expect((await session.page('contrat'))?.html === before?.html, `${what} changes the contract`).toBe(false);
    }
  }
  expect(broken).toBe(2);
}, 120_000);
