import { bareText, type Finding, keyName, quoted, shown, type Wording, withSuggestion } from '../finding.ts';
import { meantPlural } from '../meant-key.ts';
import { admits, nodeAt, resolveNode } from '../nodes.ts';
import type { SchemaNode } from '../schema-node.ts';
import { cutByColon, isFreeText } from './cut-by-colon.ts';
import { badDate } from './dates.ts';
import { emptyValue } from './empty.ts';
import { badForm } from './forms.ts';
import { wordInsteadOfKeys } from './groups.ts';
import { wordInsteadOfItems } from './items.ts';

/** A value of another kind than its key asks for. */
export function wrongType(finding: Finding): Wording {
  const { node, value } = finding;
  if (value === null) return emptyValue(finding);
  const isScalar = typeof value !== 'object';
  if (isScalar && node.format !== undefined) return badDate(finding);
  if (isScalar && admits(node, 'array')) return oneInsteadOfMany(finding);
  if (isScalar && admits(node, 'string')) return missingQuotes(finding);
  if (isScalar && admits(node, 'boolean')) return notABoolean(finding);
  if (isScalar && (admits(node, 'number') || admits(node, 'integer'))) return notANumber(finding);
  if (isScalar && admits(node, 'object')) return wordInsteadOfKeys(finding);
  return otherShape(finding);
}

/** YAML reads `01004` as a number and drops its zero: what is suggested is what was written, never what was read. */
function missingQuotes(finding: Finding): Wording {
  const text = bareText(finding);
  const { pattern } = finding.node;
  // Quotes alone would not make « 5 » a duration: its form is what there is to say.
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text ?? '')) return badForm(finding);
  const kind = typeof finding.value === 'boolean' ? 'oui ou non' : 'un nombre';
  return withSuggestion(
    {
      rule: 'schema/guillemets',
      message: `Sans guillemets, ${shown(finding)} est lu comme ${kind} ; ${keyName(finding.path)} attend un texte.${lost(finding, text)}`,
      hint:
        text === undefined
          ? 'Mettez la valeur entre guillemets doubles.'
          : `Écrivez ${quoted(text)}, avec ses guillemets.`,
    },
    text === undefined ? undefined : quoted(text),
    true,
  );
}

function lost({ value }: Finding, text: string | undefined): string {
  if (typeof value !== 'number' || text === undefined || String(value) === text) return '';
  return ` Il deviendrait ${value}.`;
}

const WORDS: Readonly<Record<string, string>> = {
  oui: 'true',
  yes: 'true',
  vrai: 'true',
  on: 'true',
  o: 'true',
  y: 'true',
  '1': 'true',
  true: 'true',
  non: 'false',
  no: 'false',
  faux: 'false',
  off: 'false',
  n: 'false',
  '0': 'false',
  false: 'false',
};

function notABoolean(finding: Finding): Wording {
  const word = String(finding.value).toLowerCase();
  return withSuggestion(
    {
      rule: 'schema/type',
      message: `${keyName(finding.path)} attend true (oui) ou false (non), pas ${shown(finding)}.`,
      hint: 'Écrivez true ou false, sans guillemets.',
    },
    Object.hasOwn(WORDS, word) ? WORDS[word] : undefined,
    word.length > 1 && word !== 'on' && word !== 'off',
  );
}

function notANumber(finding: Finding): Wording {
  const whole = admits(finding.node, 'integer');
  const digits = digitsOf(finding.value, whole);
  return withSuggestion(
    {
      rule: 'schema/type',
      message: `${keyName(finding.path)} attend un nombre${whole ? ' entier' : ''}, pas ${shown(finding)}.`,
      hint:
        digits === undefined
          ? 'Écrivez des chiffres seulement : sans guillemets, sans espace, sans unité, un point pour les décimales.'
          : `Écrivez ${digits} : sans guillemets, sans espace, sans unité${digits.includes('.') ? ', un point pour les décimales' : ''}.`,
    },
    digits,
    isPlainNumber(finding),
  );
}

/**
 * « 30 000 € » → 30000, « 1.200.000 » → 1200000. One point or comma before three digits could part decimals or thousands:
 * « 1.500,50 » and « 30,000 » are left to their author.
 */
function digitsOf(value: unknown, whole: boolean): string | undefined {
  if (typeof value !== 'string') return undefined;
  const bare = value.replace(/[\s€%]/g, '');
  if (/,\d{3}$/.test(bare)) return undefined;
  const digits = (/^\d{1,3}(?:\.\d{3}){2,}(?:,|$)/.test(bare) ? bare.replaceAll('.', '') : bare).replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return undefined;
  return whole && digits.includes('.') ? undefined : digits;
}

/**
 * Digits that can be read in one way: three of them after a comma may be thousands, spaces may stand for something else than
 * thousands, a sign means something only where the key is of that kind.
 */
function isPlainNumber({ value, node }: Finding): boolean {
  const sign = UNITS[node.form ?? ''];
  const written = String(value).trim();
  const bare = sign !== undefined && written.endsWith(sign) ? written.slice(0, -1).trim() : written;
  return /^-?(?:\d+|\d{1,3}(?:\s\d{3})+)(?:[.,](?:\d{1,2}|\d{4,}))?$/.test(bare);
}

/** The sign that goes without saying in each kind of number. */
const UNITS: Readonly<Record<string, string>> = { Montant: '€', Part: '%' };

function oneInsteadOfMany(finding: Finding): Wording {
  const { node, value } = finding;
  // Either a list or a group, which a number sums up: `quartiers_prioritaires: 6`.
  if (typeof value === 'number' && admits(node, 'object')) return wordInsteadOfKeys(finding);
  if (admits(resolveNode(node.items ?? {}), 'object')) return wordInsteadOfItems(finding);
  const text = finding.source.written(finding.path)?.trim();
  const isOneWord = text !== undefined && /^[^,[\]{}|>\n]+$/.test(text) && admitsText(node.items);
  return withSuggestion(
    {
      rule: 'schema/type',
      message: `${keyName(finding.path)} attend une liste, même pour un seul élément.`,
      hint: 'Mettez les éléments entre crochets, séparés par des virgules, ou un par ligne après un tiret.',
    },
    isOneWord ? `[${typeof value === 'string' ? text : quoted(text)}]` : undefined,
    // « ARS et CPAM » may be two.
    text !== undefined && /^(?:\S+|"[^"]*"|'[^']*')$/.test(text),
  );
}

function admitsText(items: SchemaNode | undefined): boolean {
  const { type, enum: values } = resolveNode(items ?? {});
  return type === 'string' || values !== undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un groupe de clés',
};

function otherShape(finding: Finding): Wording {
  const { node, value, path } = finding;
  const types = typeof node.type === 'string' ? [node.type] : (node.type ?? []);
  const wanted = types.map((type) => NAMES[type] ?? type).join(' ou ');
  if (Array.isArray(value)) return manyInsteadOfOne(finding, wanted);
  const text = cutByColon(finding);
  if (text !== undefined) return text;
  return {
    rule: 'schema/type',
    message: `${keyName(path)} attend ${wanted}, pas un groupe de clés.`,
    hint: `Vérifiez l’alignement des lignes qui suivent, et la présence des tirets d’une liste.${isFreeText(node) ? ' Un texte qui contient « : » se met entre guillemets doubles.' : ''}`,
  };
}

/** `- debut: 2024` and `- fin: 2029`: one group, cut at each line. */
function isKeyEach(items: readonly unknown[]): boolean {
  return (
    items.length > 1 &&
    items.every((item) => typeof item === 'object' && item !== null && Object.keys(item).length === 1)
  );
}

function manyInsteadOfOne(finding: Finding, wanted: string): Wording {
  const { path, value } = finding;
  const plural = meantPlural(finding);
  if (plural !== undefined)
    return {
      rule: 'schema/type',
      message: `${keyName(path)} attend ${wanted}, pas une liste ; « ${plural} » en prend une.`,
      hint: `Écrivez « ${plural} ».`,
      suggestion: plural,
    };
  const key = path.at(-1);
  if (Array.isArray(value) && isKeyEach(value) && admits(finding.node, 'object'))
    return {
      rule: 'schema/type',
      message: `${keyName(path)} attend un groupe de clés, pas une liste.`,
      hint: 'Retirez les tirets devant les clés, et alignez-les l’une sous l’autre.',
    };
  const isOne = Array.isArray(value) && value.length < 2;
  // `copilotes` takes those that `pilote` does not.
  const siblings = nodeAt(path.slice(0, -1)).properties ?? {};
  const others = [`co${key}s`, `${key}s`].find((name) => Object.hasOwn(siblings, name));
  const rest =
    others === undefined
      ? 'Écrivez une seule valeur, sans crochets ni tirets ; si tout doit y être, faites-en un seul texte.'
      : `Un seul « ${key} » : gardez le premier, les autres vont sous « ${others} ».`;
  return {
    rule: 'schema/type',
    message: `${keyName(path)} attend ${wanted}, pas une liste.`,
    hint: isOne ? 'Retirez les crochets ou le tiret : il y a une seule valeur ici.' : rest,
  };
}
