import { Failure } from '../../project/failure.ts';
import { listTemplates } from './package-files.ts';

/**
 * A theme by its name.
 * @throws Failure `usage` when no theme has that name, which comes from the command line or from a contract
 */
export function chooseTheme(name: string): string {
  if (isTheme(name)) return name;
  throw new Failure('usage', `Le thème « ${name} » n’existe pas.`, `Au choix : ${listTemplates('themes').join(', ')}.`);
}

/** Whether there is a theme of that name. */
export function isTheme(name: string): boolean {
  return listTemplates('themes').includes(name);
}
