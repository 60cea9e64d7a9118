import { unzipSync } from 'fflate';
import { Failure } from '../../../project/failure.ts';
import { MAX_FILE_BYTES, normalizePath } from '../../../project/project.ts';

/** A contract folder of a thousand fiches with all its pictures stays far below. */
const MAX_FILES = 20_000;
const MAX_BYTES = 500 * 1024 * 1024;

/**
 * The files of a ZIP archive, in code-unit order of their paths. The archive is somebody else's: a path that leaves its folder, two names
 * that one disk would take for the same, or more bytes than a contract can have, and nothing of it is given.
 * @throws Failure `file` when the archive is none, or not one that this program makes
 */
export function unpackFiles(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  let count = 0;
  const seen = new Set<string>();
  try {
    const files = unzipSync(archive, {
      filter({ name, originalSize }) {
        count += 1;
        total += originalSize;
        if (count > MAX_FILES || total > MAX_BYTES || originalSize > MAX_FILE_BYTES) throw unsafe('il est démesuré');
        if (normalizePath(name) !== name) throw unsafe('un de ses fichiers sortirait du dossier');
        const folded = name.normalize('NFC').toLowerCase();
        if (seen.has(folded)) throw unsafe('deux de ses fichiers portent le même nom');
        seen.add(folded);
        return true;
      },
    });
    return new Map(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  } catch (error) {
    throw error instanceof Failure ? error : unsafe('il est abîmé');
  }
}

function unsafe(why: string): Failure {
  return new Failure(
    'file',
    `Le dossier du contrat joint à ce PDF ne peut pas être extrait : ${why}.`,
    'Ce PDF a sans doute été modifié : demandez-en un autre à qui vous l’a donné.',
  );
}
