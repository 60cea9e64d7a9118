import { readFileSync } from 'node:fs';
import { Failure } from '../../project/failure.ts';
import { writeOutput } from '../../project/output.ts';
import type { KnownFinding } from './baseline.ts';

/** The form of the file that this program writes. */
const VERSION = 1;

/** What the file says of itself; nothing else is taken for a baseline, nor written over. */
const FORMAT = 'cls-baseline';

/**
 * Reads the findings that are known already.
 * @param path absolute
 * @param shown the path as the reader would type it
 * @returns `undefined` if there is no such file
 * @throws Failure `file` when it can't be read, or is none of ours
 */
export function readBaseline(path: string, shown: string): readonly KnownFinding[] | undefined {
  const text = readText(path, shown);
  if (text === undefined) return undefined;
  const content = parse(text, shown);
  if (!isRecord(content) || content.format !== FORMAT) throw notOurs(shown);
  if (content.version !== VERSION) {
    throw new Failure(
      'file',
      `« ${shown} » a été fait par une autre version du programme, que celle-ci ne sait pas lire.`,
      `Mettez le programme à jour, ou ${AGAIN}.`,
    );
  }
  if (!Array.isArray(content.findings) || !content.findings.every(isKnownFinding)) throw notOurs(shown);
  return content.findings;
}

/**
 * Writes the file, one finding a line so that a change can be read in a history.
 * @throws Failure `file` when it can't be written
 */
export function writeBaseline(path: string, findings: readonly KnownFinding[]): void {
  const lines = findings.map(({ rule, file, text, count }) => `    ${JSON.stringify({ rule, file, text, count })}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  const text = `{\n  "format": ${JSON.stringify(FORMAT)},\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
  const isOurs = (head: Uint8Array): boolean => new TextDecoder().decode(head).includes(`"${FORMAT}"`);
  writeOutput(path, new TextEncoder().encode(text), isOurs, false);
}

function readText(path: string, shown: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    throw new Failure(
      'file',
      `« ${shown} » ne peut pas être lu.`,
      'Vérifiez que c’est un fichier, et que vous avez le droit de le lire.',
    );
  }
}

const AGAIN = 'supprimez ce fichier, puis refaites-le avec --update-baseline';

function parse(text: string, shown: string): unknown {
  try {
    // Some editors put a byte order mark before what they save.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Failure(
      'file',
      `« ${shown} » est abîmé : ce n’est pas du JSON.`,
      `Reprenez-en une version antérieure, ou ${AGAIN}.`,
    );
  }
}

function notOurs(shown: string): Failure {
  return new Failure(
    'file',
    `« ${shown} » n’est pas une liste de remarques connues faite par ce programme.`,
    'Donnez à --baseline le nom d’un autre fichier.',
  );
}

function isKnownFinding(value: unknown): value is KnownFinding {
  return (
    isRecord(value) &&
    [value.rule, value.file, value.text].every((word) => typeof word === 'string') &&
    typeof value.count === 'number' &&
    Number.isSafeInteger(value.count) &&
    value.count > 0
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
