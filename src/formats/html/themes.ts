import type { Charte } from '../../model/couleurs/charte.ts';
import { THEMES } from '../../model/couleurs/themes.ts';
import { Failure } from '../../project/failure.ts';
import { nearest } from '../../schema/nearest.ts';
import { bundledTheme, type Theme } from './themes/theme.ts';

/**
 * A theme of the program by its name.
 * @throws Failure `usage` when no theme has that name, which comes from the command line or from a contract
 */
export function chooseTheme(name: string, charte?: Charte): Theme {
  const known = Object.keys(THEMES);
  if (known.includes(name)) return bundledTheme(name, charte);
  const meant = nearest(name, known);
  const guess = meant === undefined ? '' : `Vouliez-vous dire « ${meant} » ? `;
  throw new Failure(
    'usage',
    `Le thème « ${name} » n’existe pas.`,
    `${guess}Au choix : ${known.join(', ')}, ou un dossier à vous : --theme ./mon-theme.`,
  );
}
