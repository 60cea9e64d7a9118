import { SENTENCES } from '../../source/yaml/sentences.ts';
import type { Finding, Wording } from '../finding.ts';

/** A key behind a tab, which was read at a level that has no such key: the tab is what is wrong, and where the key belongs is known. */
export function strayTab({ path, source }: Finding, key: string): Wording | undefined {
  const { file, line, column } = source.place([...path, key], 'key');
  const text = source.files.find(({ name }) => name === file)?.text.split('\n', line)[line - 1];
  if (text === undefined || !/^ *\t\s*$/.test(text.slice(0, column - 1))) return undefined;
  const wanted = source.place(path, 'key').column - 1;
  const instead = wanted === 0 ? 'Retirez la tabulation' : `Remplacez la tabulation par ${wanted} espaces`;
  const { rule, message } = SENTENCES.TAB_AS_INDENT;
  return { rule, message, hint: `${instead} : « ${key} » se range au même niveau que « ${path.at(-1)} ».` };
}
