import { writeCorpus } from '../corpora/write.ts';
import { validate } from '../ours.ts';
import { peakOf } from '../run.ts';
import type { Group } from './group.ts';

/** Ten thousand contracts: the memory that they take. */
export const huge: Group = {
  rounds: 1,
  isLong: true,
  async measure(_, { say, note }) {
    say('les 10 000 contrats : écriture, puis une validation');
    const { folder, made } = writeCorpus('huge');
    note(`10 000 contrats : 10 fiches chacun, ${(made.bytes / 1e6).toFixed(0)} Mo.`);
    return { 'huge-memory': peakOf(validate(folder)) };
  },
};
