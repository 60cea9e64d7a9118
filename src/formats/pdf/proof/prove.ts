import { Failure } from '../../../project/failure.ts';
import { pageText } from '../../html/page-text.ts';
import { readPdfFile } from '../conformance/read/pdf-file.ts';
import { compareText, type Difference } from './compare-text.ts';
import { type PdfWords, readWords } from './read-words.ts';

/** What a PDF is held against. */
export interface Expected {
  /** The page it was printed from. */
  readonly html: string;
  /** The words at the foot of its sheets. */
  readonly foot: string;
  /** Whether the first sheet is a cover, which has no foot. */
  readonly hasCover: boolean;
  /** What must stand in it, word for word: the names of those who sign, the titles of the fiches. */
  readonly names: readonly string[];
}

/**
 * Reads a finished PDF back, as a reader's program would, and holds it against the page it was printed from: every word in the order
 * of the page, every name that the document owes, no empty sheet, and the foot and number of each sheet.
 * @returns how many sheets it has
 * @throws Failure `document` when something is missing: such a PDF must not be handed over
 */
export async function provePdf(bytes: Uint8Array, { html, foot, hasCover, names }: Expected): Promise<number> {
  const { text, sheets } = await wordsOf(bytes);
  const page = pageText(html);
  const letters = lettersOf(page);
  const unsaid = names.find((name) => !letters.includes(lettersOf(name)));
  if (unsaid !== undefined) throw fault(`« ${unsaid} » n’y figure pas`);
  const difference = compareText(page, text);
  if (difference !== undefined) {
    const { before, expected, found } = difference;
    throw fault(`après « ${before} », on y lit « ${found} » au lieu de « ${expected} »`);
  }
  const empty = sheets.findIndex(({ tagged }) => tagged.trim() === '');
  if (empty >= 0) throw fault(`la page ${empty + 1} est vide`);
  for (const [index, { around }] of sheets.entries()) {
    const number = index + 1;
    const said = lettersOf(around);
    const isFooted = [`page ${number} / ${sheets.length}`, foot].every((words) => said.includes(lettersOf(words)));
    if (!isFooted && !(hasCover && index === 0)) throw fault(`le pied de la page ${number} n’est pas imprimé`);
  }
  return sheets.length;
}

/**
 * Where the words of a PDF part from those of the page that it should have been printed from; `undefined` if nowhere.
 * @throws Failure `file` when it can't be read
 */
export async function compareWithPage(bytes: Uint8Array, html: string): Promise<Difference | undefined> {
  const { text } = await wordsOf(bytes);
  return compareText(pageText(html), text);
}

async function wordsOf(bytes: Uint8Array): Promise<PdfWords> {
  const { catalog } = await readPdfFile(bytes);
  return readWords(bytes, catalog);
}

/** Only what is a letter, a digit or a sign: where lines break and which spaces stand there is another matter. */
function lettersOf(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

function fault(what: string): Failure {
  return new Failure(
    'document',
    `Le PDF, relu, ne dit pas ce que dit le document : ${what}. Il n’est pas gardé.`,
    'Recommencez avec un autre navigateur (--browser) ; si cela se reproduit, signalez-le avec le contrat.',
  );
}
