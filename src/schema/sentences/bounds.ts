import { type Finding, keyName, shown, type Wording } from '../finding.ts';
import { badDate } from './dates.ts';

/** A number that is too small. */
export function tooSmall(finding: Finding): Wording {
  return finding.node.format === undefined ? outside(finding) : badDate(finding);
}

/** A number that is too large. */
export function tooLarge(finding: Finding): Wording {
  return finding.node.format === undefined ? outside(finding) : badDate(finding);
}

/** A list without items where one is needed. */
export function tooFew({ path }: Finding): Wording {
  return {
    rule: 'schema/valeur-presente',
    message: `La liste ${keyName(path)} est vide.`,
    hint: 'Écrivez au moins un élément, après un tiret et une espace.',
  };
}

function outside(finding: Finding): Wording {
  const { minimum, maximum } = finding.node;
  const limits = maximum === undefined ? `au moins ${minimum}` : `entre ${minimum} et ${maximum}`;
  return {
    rule: 'schema/bornes',
    message: `${shown(finding)} ne convient pas pour ${keyName(finding.path)} : la valeur doit être ${limits}.`,
    hint: 'Vérifiez le signe et le nombre de chiffres.',
  };
}
