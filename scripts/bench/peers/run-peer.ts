import { relative } from 'node:path';
import { ROOT } from '../places.ts';
import { type Run, RunFailed, timeOf } from '../run.ts';
import { installPeer } from './install.ts';
import { PEERS, type PeerName, programOf } from './peers.ts';
import { writePeerSchema } from './schema.ts';

/** A peer on the files of a pattern; it is run in the repository, and one of them refuses what is not relative to that. */
export function peerRun(name: PeerName, files: string): Run {
  return { words: [programOf(name), ...PEERS[name].words(relative(ROOT, files).replaceAll('\\', '/'))] };
}

/**
 * Installs those peers that can be had, and runs each once on a valid contract.
 * @param absent told of each that can't be installed or run, and why, in French
 */
export function usablePeers(
  names: readonly PeerName[],
  files: string,
  absent: (name: PeerName, why: string) => void,
): readonly PeerName[] {
  writePeerSchema();
  return names.filter((name) => {
    const why = installPeer(name) ?? whyNotRun(peerRun(name, files));
    if (why !== undefined) absent(name, why);
    return why === undefined;
  });
}

function whyNotRun(run: Run): string | undefined {
  try {
    timeOf(run);
    return undefined;
  } catch (error) {
    if (error instanceof RunFailed) return 'il ne tourne pas ici, ou refuse un contrat valide';
    throw error;
  }
}
