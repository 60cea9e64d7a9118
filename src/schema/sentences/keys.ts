import { type Finding, type Wording, withSuggestion } from '../finding.ts';
import { meantKey } from '../meant-key.ts';
import { isSameWord } from '../nearest.ts';
import { nodeAt, stepInto } from '../nodes.ts';
import { strayTab } from './stray-tab.ts';

/** « La clé « pilot » n’existe pas ici » */
export function unknownKey(finding: Finding): Wording {
  const { node, keys } = finding;
  const [key = ''] = keys;
  if (node.patternProperties !== undefined) return badRuleName(key);
  if (key === '')
    return {
      rule: 'schema/cle-connue',
      message: 'Il n’y a pas de clé avant ce « : » : ce qui le suit ne serait lu par personne.',
      hint: 'Écrivez la clé devant les deux-points, ou retirez la ligne.',
    };
  const meant = meantKey(finding);
  if (meant !== undefined && key.startsWith(`${meant} `)) return forgottenColon(key, meant);
  const stray = meant === undefined && isOneLevelUp(finding, key) ? strayTab(finding, key) : undefined;
  if (stray !== undefined) return stray;
  return withSuggestion(
    {
      rule: 'schema/cle-connue',
      message: `La clé « ${key} » n’existe pas ici : ce qu’elle contient ne serait lu par personne.`,
      hint: meant === undefined ? (place(finding, key) ?? otherKeys(node.properties ?? {})) : `Écrivez « ${meant} ».`,
    },
    meant,
    meant !== undefined && isSameWord(key, meant),
  );
}

/** `{ id: copil, frequence annuelle }` */
function forgottenColon(key: string, meant: string): Wording {
  return {
    rule: 'yaml/deux-points',
    message: `Il manque « : » après « ${meant} » : on ne sait pas où la valeur commence.`,
    hint: `Écrivez « ${meant}: » puis une espace, puis la valeur.`,
    suggestion: `${meant}: ${key.slice(meant.length + 1)}`,
  };
}

/** A key that is known one level above or below was put at the wrong indentation. */
function place(finding: Finding, key: string): string | undefined {
  const { node, value } = finding;
  const written = typeof value === 'object' && value !== null ? value : {};
  const siblings = Object.keys(node.properties ?? {}).filter((name) => Object.hasOwn(written, name));
  const under = siblings.find((name) => Object.hasOwn(stepInto(node, name)?.properties ?? {}, key));
  if (under !== undefined)
    return `Décalez cette ligne sous « ${under} », où « ${key} » existe : deux espaces de plus que « ${under} ».`;
  return isOneLevelUp(finding, key)
    ? `« ${key} » se range un niveau plus haut : retirez deux espaces au début de la ligne.`
    : undefined;
}

function isOneLevelUp({ path }: Finding, key: string): boolean {
  return path.length > 0 && Object.hasOwn(nodeAt(path.slice(0, -1)).properties ?? {}, key);
}

/** A fiche has 37; the contract itself has more than help. */
const MOST_KEYS = 40;

function otherKeys(properties: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(properties);
  const known = names.length > 0 && names.length <= MOST_KEYS ? ` Les clés possibles sont : ${names.join(', ')}.` : '';
  return `Prenez une clé qui existe ; pour garder cette ligne à votre usage, faites-la commencer par « x_ ».${known}`;
}

function badRuleName(key: string): Wording {
  return {
    rule: 'schema/cle-connue',
    message: `« ${key} » n’a pas la forme du nom d’une règle, comme « fiche/indicateur-present ».`,
    hint: 'Recopiez le nom de la règle tel qu’il est affiché dans le message à régler.',
  };
}

/** `territoire:` and below, at the same column, what belongs under it. */
export function notIndented({ keys: [holder = '', ...moved] }: Finding): Wording {
  const names = listed(moved);
  return {
    rule: 'yaml/indentation',
    message:
      moved.length > 1
        ? `${names} ne sont pas décalés sous « ${holder} », qui resterait vide.`
        : `${names} n’est pas décalé sous « ${holder} », qui resterait vide.`,
    hint:
      moved.length > 1
        ? `Décalez ces lignes de deux espaces : elles se rangent sous « ${holder} ».`
        : `Décalez cette ligne de deux espaces : elle se range sous « ${holder} ».`,
  };
}

/** « Il manque la clé « titre » ». */
export function missingKeys({ node, keys, path, value }: Finding): Wording {
  if (path.length === 0 && isEmpty(value)) return EMPTY_CONTRACT;
  const what = keys.length > 1 ? `les clés ${listed(keys)}` : `la clé ${listed(keys)}`;
  const where = holderName(path, node.form ?? node.title);
  const [key = ''] = keys;
  return {
    rule: 'schema/cle-presente',
    message: `Il manque ${what}${where} : rien ne peut en être fait sans elle${keys.length > 1 ? 's' : ''}.`,
    hint: `Ajoutez une ligne « ${key}: … »${keys.length > 1 ? ' pour chacune' : ''}.`,
  };
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

const EMPTY_CONTRACT: Wording = {
  rule: 'schema/cle-presente',
  message: 'contrat.yaml est vide : il n’y a pas encore de contrat à lire.',
  hint: 'Écrivez-y au moins les clés version, identifiant, titre, etat et territoire ; si vous l’aviez rempli, vérifiez qu’il a bien été enregistré.',
};

function listed(keys: readonly string[]): string {
  return keys
    .map((key) => `« ${key} »`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' et $1');
}

function holderName(path: Finding['path'], title: string | undefined): string {
  if (path.length === 0) return ' dans contrat.yaml';
  return title === undefined ? '' : ` (${title.charAt(0).toLowerCase()}${title.slice(1)})`;
}
