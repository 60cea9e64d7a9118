import { Failure } from '../../project/failure.ts';
import { listTemplates } from './package-files.ts';

/**
 * A theme by its name.
 * @throws Failure `usage` when no theme has that name, which comes from the command line or from a contract
 */
export function chooseTheme(name: string): string {
  const themes = listTemplates('themes');
  if (themes.includes(name)) return name;
  throw new Failure('usage', `Le thème « ${name} » n’existe pas.`, `Au choix : ${themes.join(', ')}.`);
}
