import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KEYS, openPseudoTerminal, type PseudoTerminal } from '../../cli/pseudo-terminal.ts';
import { blocksOf, ROOT } from '../pages.ts';
import { drawScreen } from './draw-screen.ts';

const { enter, down, space } = KEYS;
const PAGE = 'docs/guide/premier-contrat.md';
const COLUMNS = 90;
/** Nothing of the machine gets into a picture: no name of a folder, no colour that somebody asked for. */
const ENV = { TERM: 'xterm-256color', LANG: 'fr_FR.UTF-8' };

/** One picture of a terminal: the name of its file, and what it shows. */
export type Keep = (name: string, svg: string) => void;

/** Writes a file as the page gives it, the first time or the last time that it does. */
function writeFromPage(folder: string, name: string, which: 'first' | 'last'): void {
  const blocks = blocksOf(PAGE).filter(({ words }) => words[0] === name);
  const block = blocks.at(which === 'first' ? 0 : -1);
  if (block === undefined) throw new Error(`${PAGE} has no ${name}`);
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), block.text);
}

function typed(folder: string, keep: Keep, ...words: readonly string[]): Scene {
  const terminal = openPseudoTerminal(words, {
    cwd: folder,
    cols: COLUMNS,
    env: ENV,
    launcher: `${ROOT}bin/clsante.js`,
    // The line that was typed: a shell would show it.
    before: `$ ${['clsante', ...words].join(' ')}\r\n`,
  });
  return {
    terminal,
    picture: (name) =>
      keep(name, drawScreen(terminal.buffer, COLUMNS, `Terminal : ${['clsante', ...words].join(' ')}`)),
    async finished(code) {
      const ended = await terminal.ended();
      if (ended !== code) throw new Error(`${words.join(' ')} ended with ${ended}:\n${terminal.screen()}`);
    },
  };
}

interface Scene {
  readonly terminal: PseudoTerminal;
  picture(name: string): void;
  finished(code: number): Promise<void>;
}

/** The questions of `init`, answered as on the page. Makes the folder `contrat` in `root`. */
export async function playInit(root: string, keep: Keep): Promise<void> {
  const { terminal, picture, finished } = typed(root, keep, 'init', 'contrat');
  await terminal.shows('Quel territoire ?');
  terminal.type('montbr');
  await terminal.shows('● Montbrison (Loire, 42)');
  picture('init-territoire');
  terminal.type(enter);
  await terminal.shows('Quand le contrat commence-t-il ?');
  terminal.type(`2027-01-01${enter}`);
  await terminal.shows('Avec quels partenaires ?');
  terminal.type(down.repeat(6) + space);
  await terminal.shows('◼ Caisse primaire d’assurance maladie');
  picture('init-partenaires');
  terminal.type(enter);
  await terminal.shows('Combien d’axes ?');
  terminal.type(`2${enter}`);
  await finished(0);
  picture('init-fin');
}

/** The axes are named and a fiche is written, with a fault. */
export function writeMistake(folder: string): void {
  writeFromPage(folder, 'axes.yaml', 'first');
  writeFromPage(folder, 'fiches/1.1.yaml', 'first');
}

/** What the terminal says of the fault. */
export async function playMistake(folder: string, keep: Keep): Promise<void> {
  const { picture, finished } = typed(folder, keep, 'validate');
  await finished(1);
  picture('valider');
}

/** The fault is mended, a fiche is added, the documents are made. */
export async function playDocuments(folder: string, keep: Keep): Promise<void> {
  writeFromPage(folder, 'fiches/1.1.yaml', 'last');
  const add = typed(folder, keep, 'add', 'fiche');
  await add.terminal.shows('Quel est le titre de l’action ?');
  add.terminal.type(`Ouvrir un point santé${enter}`);
  await add.terminal.shows('De quel axe relève-t-elle ?');
  add.terminal.type(down + enter);
  await add.terminal.shows('Qui la pilote ?');
  add.terminal.type(down + enter);
  await add.finished(0);
  add.picture('ajouter-fiche');

  const render = typed(folder, keep, 'render');
  await render.finished(0);
  render.picture('rendre');

  const next = typed(folder, keep);
  await next.finished(0);
  next.picture('ensuite');
}
