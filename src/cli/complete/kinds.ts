import type { Command } from '../../commands/define.ts';
import { valueName } from './line.ts';

/** What may stand in a place of the command line. Paths are the shell's own affair. */
export type Kind =
  | { readonly of: 'choices'; readonly choices: readonly string[] }
  | { readonly of: 'dossiers' | 'fichiers' }
  | { readonly of: 'rien' }
  | { readonly of: Listed; readonly isList: boolean };

/** What the program can list, of itself or of the contract at hand. */
export type Listed =
  | 'documents'
  | 'formats'
  | 'themes'
  | 'regles'
  | 'fiches'
  | 'pilotes'
  | 'partenaires'
  | 'signataires'
  | 'axes'
  | 'objectifs';

/** Options whose values the program knows, by key. */
const BY_OPTION: Readonly<Record<string, Listed | 'dossiers'>> = {
  axe: 'axes',
  dossier: 'dossiers',
  objectif: 'objectifs',
  document: 'documents',
  theme: 'themes',
  fiche: 'fiches',
  pilote: 'pilotes',
  signataire: 'signataires',
};

/** What a place is called in the help tells what goes there. */
const BY_NAME: Readonly<Record<string, 'dossiers' | 'fichiers' | Listed>> = {
  dossier: 'dossiers',
  dossiers: 'dossiers',
  chemin: 'fichiers',
  chemins: 'fichiers',
  'chemin|ws://…': 'fichiers',
  fichier: 'fichiers',
  pdf: 'fichiers',
  pem: 'fichiers',
  formats: 'formats',
  règle: 'regles',
};

/** Values that only the one who types knows. */
const FREE: ReadonlySet<string> = new Set([
  'AAAA-MM-JJ',
  'adresse',
  'date',
  'durée',
  'identifiant',
  'liste',
  'nom',
  'nom|code',
  'nombre',
  'numéro',
  'numéros',
  'part',
  'sigle',
  'texte',
  'titre',
  'ville',
]);

/** What goes into an option, or `undefined` where nobody has said so yet. */
export function kindOfOption(key: string, { name: command, options }: Command): Kind | undefined {
  const option = options[key];
  if (option === undefined) return undefined;
  if (option.choices !== undefined) return { of: 'choices', choices: option.choices };
  const name = valueName(option) ?? '';
  // Whom documents are made for pilots something already; a new fiche may be given to any partner.
  const listed = command === 'add fiche' && key === 'pilote' ? 'partenaires' : (BY_OPTION[key] ?? BY_NAME[name]);
  if (listed !== undefined) return asKind(listed, name);
  return FREE.has(name) ? { of: 'rien' } : undefined;
}

/** What goes after a command: its last argument may be repeated, so it serves for all that follow. */
export function kindOfArgument(command: Command, index: number): Kind | undefined {
  if (command.argumentChoices !== undefined)
    return index === 0 ? { of: 'choices', choices: command.argumentChoices } : { of: 'rien' };
  const names = [...command.arguments.matchAll(/[<[]([^<>[\].]+)(\.\.\.)?[>\]]/g)];
  const place = names[index] ?? (names.at(-1)?.[2] === undefined ? undefined : names.at(-1));
  if (place === undefined) return { of: 'rien' };
  const listed = BY_NAME[place[1] ?? ''];
  if (listed !== undefined) return asKind(listed, place[1] ?? '');
  return FREE.has(place[1] ?? '') ? { of: 'rien' } : undefined;
}

/** A name in the plural says that several go there, with commas between them. */
function asKind(listed: Listed | 'dossiers' | 'fichiers', name: string): Kind {
  if (listed === 'dossiers' || listed === 'fichiers') return { of: listed };
  return { of: listed, isList: name.endsWith('s') };
}
