import { Failure } from '../../../project/failure.ts';
import { readPdfFile } from '../conformance/read/pdf-file.ts';
import { isAsShown } from './is-as-shown.ts';
import { readAttachments } from './read-attachments.ts';
import { unpackFiles } from './unpack.ts';

/** The file that says how a document was made of its source. */
export const MAKING_FILE = 'fabrication.json';

/** What the PDF of a contract carries. */
export interface Carried {
  /** The name of the contract's folder. */
  readonly name: string;
  /** The files of that folder by path, byte for byte as they were read to make the document. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** How the document was made of them, as the text of {@link MAKING_FILE}; `undefined` if it is not there. */
  readonly making: string | undefined;
}

/**
 * Reads what a PDF carries; `undefined` if it carries no contract.
 * @throws Failure `file` when the PDF can't be read, or what it carries is not as this program made it
 */
export async function readCarried(bytes: Uint8Array): Promise<Carried | undefined> {
  const { catalog, context, encryption } = await readPdfFile(bytes);
  const attachments = readAttachments(catalog);
  const source = attachments.find(({ name, relationship }) => relationship === 'Source' && name.endsWith('.zip'));
  if (source === undefined) return undefined;
  const asShown = encryption === undefined ? isAsShown(bytes, context) : true;
  if (asShown !== true) throw doubtful(asShown);
  const making = attachments.find(({ name }) => name === MAKING_FILE);
  return {
    name: folderName(source.name),
    files: unpackFiles(read(source)),
    making: making === undefined ? undefined : new TextDecoder().decode(read(making)),
  };
}

/** The name was written by somebody else: only what any disk takes for one plain name is kept of it. */
function folderName(archive: string): string {
  const plain = archive.slice(0, -'.zip'.length).replace(/[^A-Za-z0-9-]/g, '');
  return plain === '' ? 'contrat' : plain;
}

function doubtful(asShown: false | undefined): Failure {
  return new Failure(
    'file',
    asShown === false
      ? 'Le dossier joint à ce PDF n’est pas celui que montrent les lecteurs de PDF : le fichier a été modifié.'
      : 'Ce PDF signé a été abîmé ou modifié : rien ne dit plus que le dossier joint est le bon.',
    'Demandez un autre exemplaire de ce PDF à qui vous l’a donné.',
  );
}

function read({ name, bytes }: { readonly name: string; bytes(): Uint8Array }): Uint8Array {
  try {
    return bytes();
  } catch {
    throw new Failure('file', `« ${name} », joint à ce PDF, est abîmé.`, 'Demandez un autre exemplaire de ce PDF.');
  }
}
