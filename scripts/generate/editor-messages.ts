import type { SchemaNode } from './schemas.ts';

/** Vocabularies up to this length are listed in the message; longer ones are a key stroke away. */
const SHORT_LIST = 12;

/**
 * What an editor says, in French, of a value that does not fit. The server has one sentence per node, whatever is wrong there:
 * it must be true of a wrong type and of a missing key alike. Unknown keys have theirs in a branch of their own.
 * @param form the part of the schemas that gives the value its form, whatever it is used for
 */
export function editorMessages(node: SchemaNode, form: SchemaNode): object {
  const { oneOf, format, pattern, minLength } = node;
  if (oneOf !== undefined) return { errorMessage: choose(oneOf) };
  const hasForm = format === 'date' || format === 'date-precise' || pattern !== undefined;
  return {
    ...(node.type !== undefined && { errorMessage: expected(node) }),
    ...(hasForm && { patternErrorMessage: `Forme attendue : ${inSentence(form.description ?? '')}` }),
    ...(!hasForm && minLength !== undefined && { patternErrorMessage: 'Il manque le texte entre les guillemets.' }),
    ...(node.properties !== undefined && { allOf: [knownKeys(node)] }),
  };
}

function choose(choices: NonNullable<SchemaNode['oneOf']>): string {
  if (choices.length > SHORT_LIST) return 'Cette valeur n’est pas dans la liste : Ctrl + Espace la montre.';
  const listed = choices.map(({ const: value, title }) => `${value} (${title})`).join(', ');
  return `Valeur inconnue. Au choix : ${listed}.`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte (entre guillemets s’il ressemble à un nombre)',
  integer: 'un nombre entier, sans guillemets',
  number: 'un nombre, sans guillemets ni espaces',
  boolean: 'true ou false',
  array: 'une liste : un élément par ligne, chacun après un tiret et une espace',
};

function expected(node: SchemaNode): string {
  const types = [node.type ?? []].flat().map((type) => (type === 'object' ? groupOf(node) : (TYPES[type] ?? type)));
  return `Il faut ici ${types.join(', ou ')}.`;
}

function groupOf({ required = [] }: SchemaNode): string {
  if (required.length === 0) return 'un groupe de clés';
  const keys = required.map((key) => `« ${key} »`).join(', ');
  return `un groupe de clés avec ${required.length === 1 ? 'la clé' : 'les clés'} ${keys}`;
}

function knownKeys({ properties = {}, patternProperties = {} }: SchemaNode): object {
  const free = (parts: object): object => Object.fromEntries(Object.keys(parts).map((key) => [key, true]));
  return {
    properties: free(properties),
    patternProperties: free(patternProperties),
    ...UNKNOWN_KEY,
  };
}

/** Refuses what no `properties` beside it names, on the key itself. */
export const UNKNOWN_KEY: object = {
  additionalProperties: false,
  errorMessage:
    'Cette clé n’existe pas ici : Ctrl + Espace montre celles qui conviennent. Une clé à vous commence par x_.',
};

/** « Neuf chiffres » goes on a sentence as « neuf chiffres »; « AAAA-MM » stays. */
function inSentence(text: string): string {
  return /^.\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
