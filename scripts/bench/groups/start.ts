import { join } from 'node:path';
import { writeCorpus } from '../corpora/write.ts';
import type { Figures } from '../lines.ts';
import { cls, clsCold, validate } from '../ours.ts';
import { PEERS, type PeerName } from '../peers/peers.ts';
import { peerRun, usablePeers } from '../peers/run-peer.ts';
import { interleave } from '../rounds.ts';
import { type Run, timeOf } from '../run.ts';
import type { Group } from './group.ts';

/** One contract: how it starts, reads and answers, beside Node alone and beside the peers. */
export const start: Group = {
  rounds: 15,
  async measure(rounds, { absent, note }) {
    const [one, tiny] = [writeCorpus('one'), writeCorpus('tiny')];
    const [folder, mistakes] = [writeCorpus('folder'), writeCorpus('mistakes')];
    const file = join(one.folder, 'contrat.yaml');
    const peers = usablePeers(Object.keys(PEERS) as PeerName[], file, absent);
    note(`Un contrat : 15 fiches, ${kilobytes(one.made.bytes)} ko ; en dossier, ${folder.made.files} fichiers.`);
    const node: Run = { words: ['-e', '0'] };
    const hasCertificates = Boolean(process.env.NODE_EXTRA_CA_CERTS);
    if (hasCertificates) note(CERTIFICATES);
    const runs: Readonly<Record<string, Run>> = {
      node,
      version: cls('--version'),
      one: validate(one.folder),
      'one-cold': clsCold(...validate(one.folder).words.slice(1)),
      tiny: validate(tiny.folder),
      folder: validate(folder.folder),
      mistakes: { ...validate(mistakes.folder), status: 1 },
      ...(hasCertificates ? { 'node-bare': bare(node), 'one-bare': bare(validate(one.folder)) } : {}),
      ...Object.fromEntries(peers.map((name) => [`one-${name}`, peerRun(name, file)])),
    };
    const times = interleave(Object.keys(runs), rounds, (name) => timeOf(runs[name] ?? { words: [] }));
    const time = (name: string): number => times.get(name) ?? Number.NaN;
    const ours = ['version', 'one', 'one-cold', 'tiny', 'folder', 'mistakes'] as const;
    return Object.fromEntries([
      ...ours.map((name) => [name, time(name) / time('node')]),
      ...(hasCertificates ? [['one-bare', time('one-bare') / time('node-bare')]] : []),
      ...peers.map((name) => [`one-${name}`, time(`one-${name}`) / time('one')]),
      ...(peers.includes('ajv-cli') ? [['node-ajv-cli', time('one-ajv-cli') / time('node')]] : []),
    ]) as Figures;
  },
};

/** The same without the certificates that this machine makes Node read at each start: they are no work of any program. */
function bare(run: Run): Run {
  return { ...run, env: { ...run.env, NODE_EXTRA_CA_CERTS: '' } };
}

const CERTIFICATES =
  'Sur cet ordinateur, Node lit des certificats à chaque départ (`NODE_EXTRA_CA_CERTS`). Tous les programmes en portent le temps, et `node -e 0` plus que les autres : sans eux, ce qui démarre en est un plus grand multiple, comme le dit une ligne du tableau.';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
