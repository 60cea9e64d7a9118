// Where the time of a validation goes, as shares of it, over the four hundred contracts: what could be won, and where.
// `npm run bench -- --only stages`.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readContrat } from '../../../src/model/read-contrat.ts';
import { diskProject } from '../../../src/project/disk.ts';
import { applyRules } from '../../../src/rules/apply.ts';
import { RULES } from '../../../src/rules/index.generated.ts';
import { validateSchema } from '../../../src/schema/check-schema.ts';
import { readSource } from '../../../src/source/source.ts';
import { CORPORA } from '../corpora/corpora.ts';
import { PROSE_RULES } from '../corpora/prose-rules.ts';
import { writeCorpus } from '../corpora/write.ts';
import { tell } from './tell.ts';

const STAGES = ['stage-read', 'stage-schema', 'stage-model', 'stage-data', 'stage-prose'] as const;

const spent: number[] = STAGES.map(() => 0);
function timed<Result>(stage: number, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  spent[stage] = (spent[stage] ?? 0) + performance.now() - start;
  return result;
}

const isOnProse = ({ id }: { readonly id: string }): boolean => PROSE_RULES.includes(id);
const [data, prose] = [RULES.filter((rule) => !isOnProse(rule)), RULES.filter(isOnProse)];
const { folder: root } = writeCorpus('many');
for (let number = 0; number < CORPORA.many.contracts; number += 1) {
  const folder = join(root, String(number).padStart(5, '0'));
  const source = timed(0, () => readSource(diskProject(folder, root)));
  const { invalid } = timed(1, () => validateSchema(source));
  const contrat = timed(2, () => readContrat(source, invalid));
  timed(3, () => applyRules(data, contrat, source, invalid));
  timed(4, () => applyRules(prose, contrat, source, invalid));
}
const all = spent.reduce((sum, one) => sum + one, 0);
tell(Object.fromEntries(STAGES.map((name, at) => [name, (100 * (spent[at] ?? 0)) / all])));
