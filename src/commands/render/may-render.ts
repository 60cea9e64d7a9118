import { summarize } from '../../diagnostics/diagnostic.ts';
import type { Checked } from '../../rules/check.ts';
import type { Context } from '../define.ts';

/** Whether {@link mayRender} lets documents be made. */
export function mayBeMade({
  contrat,
  diagnostics,
  isSound,
}: Pick<Checked, 'contrat' | 'diagnostics' | 'isSound'>): boolean {
  return isSound && (contrat.etat === 'brouillon' || diagnostics.every(({ severity }) => severity !== 'error'));
}

/**
 * Whether documents may be made. A contract without sound YAML, schema and references has none; other errors stop a text that
 * is agreed or signed, and are only told of a draft. What stops is told with its place.
 */
export async function mayRender(checked: Checked, context: Context): Promise<boolean> {
  const { diagnostics, source } = checked;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return true;
  const { human } = await import('../../diagnostics/human.ts');
  const texts = new Map(source.files.map(({ name, text }) => [name, text]));
  const summary = summarize(diagnostics, { files: source.files.length, contracts: 1 });
  context.say(human({ diagnostics: errors, summary, texts }, { paint: context.paint, width: context.width }));
  if (mayBeMade(checked)) {
    context.say('Les documents sont faits malgré ces erreurs, parce que le contrat est un brouillon.\n');
    return true;
  }
  context.say('Aucun document n’est fait tant que ces erreurs ne sont pas corrigées.');
  return false;
}
