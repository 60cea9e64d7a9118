import type { Finding, Wording } from '../finding.ts';
import { withSuggestion } from '../finding.ts';
import { meantKey } from '../meant-key.ts';

/** « La clé « pilot » n’existe pas ici » */
export function unknownKey(finding: Finding): Wording {
  const { node, keys } = finding;
  const [key = ''] = keys;
  if (node.patternProperties !== undefined) return badRuleName(key);
  const meant = meantKey(finding);
  return withSuggestion(
    {
      rule: 'schema/cle-connue',
      message: `La clé « ${key} » n’existe pas ici : ce qu’elle contient ne serait lu par personne.`,
      hint: meant === undefined ? otherKeys(node.properties ?? {}) : `Écrivez « ${meant} ».`,
    },
    meant,
  );
}

function otherKeys(properties: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(properties);
  const known = names.length > 0 && names.length <= 14 ? ` Les clés possibles sont : ${names.join(', ')}.` : '';
  return `Retirez-la, ou faites-la commencer par « x_ » si elle est pour votre usage.${known}`;
}

function badRuleName(key: string): Wording {
  return {
    rule: 'schema/cle-connue',
    message: `« ${key} » n’a pas la forme du nom d’une règle, comme « fiche/indicateur-present ».`,
    hint: 'Recopiez le nom de la règle tel qu’il est affiché dans le message à régler.',
  };
}

/** « Il manque la clé « titre » ». */
export function missingKeys({ node, keys, path }: Finding): Wording {
  const names = keys
    .map((key) => `« ${key} »`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' et $1');
  const what = keys.length > 1 ? `les clés ${names}` : `la clé ${names}`;
  const where = holderName(path, node.form ?? node.title);
  const [key = ''] = keys;
  return {
    rule: 'schema/cle-presente',
    message: `Il manque ${what}${where} : rien ne peut en être fait sans elle${keys.length > 1 ? 's' : ''}.`,
    hint: `Ajoutez une ligne « ${key}: … »${keys.length > 1 ? ' pour chacune' : ''}.`,
  };
}

function holderName(path: Finding['path'], title: string | undefined): string {
  if (path.length === 0) return ' dans contrat.yaml';
  return title === undefined ? '' : ` (${title.charAt(0).toLowerCase()}${title.slice(1)})`;
}
