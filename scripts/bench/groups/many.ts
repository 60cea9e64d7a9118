import { join } from 'node:path';
import { writeCorpus } from '../corpora/write.ts';
import type { Figures } from '../lines.ts';
import { validate, validateAgain, validateAndKeep } from '../ours.ts';
import type { PeerName } from '../peers/peers.ts';
import { peerRun, usablePeers } from '../peers/run-peer.ts';
import { interleave } from '../rounds.ts';
import { peakOf, type Run, timeOf } from '../run.ts';
import type { Group } from './group.ts';

const MEASURED: readonly PeerName[] = ['ajv-cli', 'sourcemeta', 'jirutka'];

/** Four hundred contracts at once. */
export const many: Group = {
  rounds: 5,
  async measure(rounds, { say, absent, note }) {
    say('les 400 contrats : écriture, puis mesures');
    const [whole, data, tiny] = [writeCorpus('many'), writeCorpus('data'), writeCorpus('tinies')];
    note(`400 contrats : 25 fiches chacun, ${(whole.made.bytes / 1e6).toFixed(1).replace('.', ',')} Mo.`);
    const filesOf = ({ folder }: { readonly folder: string }): string => join(folder, '*/contrat.yaml');
    const peers = usablePeers(MEASURED, join(whole.folder, '00000/contrat.yaml'), absent);
    const runs: Readonly<Record<string, Run>> = {
      many: validate(whole.folder),
      data: validate(data.folder),
      tiny: validate(tiny.folder),
      // Whichever of these two a round begins with, the second reads what a first one kept.
      first: validateAndKeep(whole.folder),
      second: validateAgain(whole.folder),
      ...Object.fromEntries(peers.map((name) => [name, peerRun(name, filesOf(whole))])),
      // The same files for both: those in which the rules on prose are put out are longer by the lines that do so.
      ...(peers.includes('ajv-cli') ? { 'ajv-cli-data': peerRun('ajv-cli', filesOf(data)) } : {}),
    };
    // What V8 compiles at a first start is kept for the next, as it is for whoever validates twice.
    for (const run of ['many', 'data']) timeOf(runs[run] ?? { words: [] });
    const times = interleave(Object.keys(runs), rounds, (name) => timeOf(runs[name] ?? { words: [] }), false);
    const time = (name: string): number => times.get(name) ?? Number.NaN;
    return {
      ...(Object.fromEntries(peers.map((name) => [`many-${name}`, time(name) / time('many')])) as Figures),
      ...(peers.includes('ajv-cli') ? { 'many-ajv-cli-data': time('ajv-cli-data') / time('data') } : {}),
      'many-tiny': time('tiny') / time('many'),
      again: time('second') / time('first'),
      'many-memory': peakOf(validate(whole.folder)),
    };
  },
};
