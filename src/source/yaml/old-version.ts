import type { YamlFile } from '../file.ts';
import type { Guess } from './guess.ts';

/** YAML 1.1 reads `010` as eight and dates as something else: a contract is read by one version. */
export function oldVersion({ document, text }: YamlFile): readonly Guess[] {
  const { explicit, version } = document.directives.yaml;
  if (!explicit || version === '1.2') return [];
  const start = Math.max(0, text.indexOf('%YAML'));
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  return [
    {
      rule: 'yaml/directive',
      message: 'Cette ligne demande une ancienne version de YAML, qui lit autrement les nombres et les dates.',
      hint: 'Retirez cette ligne « %YAML » et la ligne « --- » qui la suit.',
      pos: [start, start + line.length],
    },
  ];
}
