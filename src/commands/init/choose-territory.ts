import { LABELS } from '../../model/labels.generated.ts';
import type { TypeTerritoire } from '../../model/yaml.generated.ts';
import { Failure } from '../../project/failure.ts';
import { DEPARTEMENTS, departementName } from '../../registers/departements.ts';
import { type KnownTerritory, searchTerritories, territoriesNamed } from '../../registers/territories/search.ts';
import { nearest } from '../../schema/nearest.ts';
import { enumerate, plural } from '../../text/agreement.ts';
import { formatNumber } from '../../text/numbers.ts';
import { typedLine } from '../../text/typed-line.ts';
import type { Choice, Questions } from '../questions.ts';
import { knownTerritory, otherTerritory, printedName, type Territory } from './territory.ts';

/** The kinds of territory that the register does not know. */
const OTHER_TYPES: readonly TypeTerritoire[] = ['pays', 'petr', 'syndicat-mixte', 'com', 'collectivite-unique'];

/** What was said of the territory on the command line. */
export interface TerritoryOptions {
  readonly territoire: string | undefined;
  readonly type: string | undefined;
  readonly departement: string | undefined;
}

/** So many candidates are named where a name means several. */
const NAMED = 8;

/**
 * The territory that the options name.
 * @throws Failure `usage` when it is none, or one of several
 */
export function territoryOf({ territoire = '', type, departement }: TerritoryOptions): Territory {
  const nom = typedLine(territoire);
  if (type !== undefined) return otherTerritory(nom, type as TypeTerritoire, departementsOf(departement));
  const [found, ...others] = territoriesNamed(nom);
  if (found === undefined) throw unknown(nom);
  if (others.length > 0) throw ambiguous(nom, [found, ...others]);
  return knownTerritory(found);
}

/** Asks for the territory; what is typed completes the names of the register. */
export async function askTerritory(questions: Questions): Promise<Territory> {
  const answer = await questions.search<KnownTerritory | string>({
    message: 'Quel territoire ?',
    example: 'les premières lettres, un code Insee ou un SIREN',
    search: (typed) => [...searchTerritories(typed, SEARCHED).map(choiceOf), ...otherChoice(typed)],
    missing: 'Écrivez le nom d’une commune, d’une intercommunalité ou d’un département.',
  });
  if (typeof answer !== 'string') return knownTerritory(answer);
  const type = await questions.choose<TypeTerritoire>({
    message: `Quelle sorte de territoire est « ${answer} » ?`,
    choices: OTHER_TYPES.map((value) => ({ value, label: LABELS.typeTerritoire[value] })),
  });
  const departements = await questions.text({
    message: 'Dans quels départements ? Leurs numéros, séparés par des virgules',
    example: '42, 69',
    refuse: (typed) => refusedDepartement(typed),
  });
  return otherTerritory(answer, type, departementsOf(departements));
}

/** More than are shown at once: the arrows lead to the others. */
const SEARCHED = 50;

function choiceOf(known: KnownTerritory): Choice<KnownTerritory> {
  const where = known.departements.map((code) => [departementName(code), code].filter(Boolean).join(', ')).join(' ; ');
  // A département says in its label what it is.
  const isNamed = known.type === 'commune' || known.type === 'departement';
  const kind = isNamed ? '' : `${LABELS.typeTerritoire[known.type].toLowerCase()}, `;
  return {
    value: known,
    label:
      known.type === 'departement' ? `${known.nom}, département ${known.code}` : `${printedName(known.nom)} (${where})`,
    ...(known.population === undefined
      ? {}
      : { hint: `${kindOf(known, kind)}${formatNumber(known.population)} habitants` }),
  };
}

/** « Communauté de communes » stands in the name already. */
function kindOf({ nom }: KnownTerritory, kind: string): string {
  return printedName(nom).startsWith('Communauté') || /métropole/i.test(nom) ? '' : kind;
}

/** What is not in the register can be a territory all the same. */
function otherChoice(typed: string): readonly Choice<string>[] {
  const nom = typed.trim();
  if (nom.length < 3 || /^\d+$/.test(nom)) return [];
  return [{ value: nom, label: `« ${nom} », un autre territoire`, hint: 'pays, PETR, syndicat mixte…' }];
}

/** @throws Failure `usage` when one is none */
function departementsOf(typed: string | undefined): readonly string[] {
  const wrong = typed === undefined ? undefined : refusedDepartement(typed);
  if (wrong !== undefined)
    throw new Failure('usage', wrong, 'Donnez leurs numéros, par exemple « --departement 42,69 ».');
  return listed(typed ?? '');
}

function refusedDepartement(typed: string): string | undefined {
  const codes = listed(typed);
  if (codes.length === 0) return 'Donnez le numéro d’un département au moins.';
  const wrong = codes.find((code) => !DEPARTEMENTS.has(code));
  return wrong === undefined ? undefined : `« ${wrong} » n’est pas le numéro d’un département.`;
}

function listed(typed: string): readonly string[] {
  const codes = typed.split(/[\s,;]+/).filter((code) => code !== '');
  return codes.map((code) => (/^\d$/.test(code) ? `0${code}` : code.toUpperCase()));
}

function unknown(nom: string): Failure {
  const begun = searchTerritories(nom, NAMED);
  const near = begun.length > 0 ? begun : meantBy(nom);
  const hint = near.length === 0 ? whereNoneIsNear(nom) : `Donnez le code de celui que vous voulez :\n${lines(near)}`;
  return new Failure('usage', `Aucun territoire ne porte le nom ou le code « ${nom} ».`, hint);
}

function whereNoneIsNear(nom: string): string {
  // The post office and Insee number communes each in its own way.
  if (/^\d{5}$/.test(nom))
    return 'Si c’est un code postal, donnez plutôt le nom de la commune, ou son code Insee, qui en diffère souvent.';
  return `Un territoire qui n’est ni une commune, ni une intercommunalité, ni un département se dit avec sa sorte : --type ${enumerate(OTHER_TYPES, 'ou')}.`;
}

/** The territories whose name is nearest to one that is misspelt after its beginning. */
function meantBy(nom: string): readonly KnownTerritory[] {
  const alike = searchTerritories(nom.slice(0, 2), Number.POSITIVE_INFINITY);
  const meant = nearest(
    nom,
    alike.map((one) => one.nom),
  );
  return meant === undefined ? [] : territoriesNamed(meant).slice(0, NAMED);
}

function ambiguous(nom: string, found: readonly KnownTerritory[]): Failure {
  const rest = found.length - NAMED;
  const more = rest > 0 ? `\n      et ${plural(rest, 'autre')}` : '';
  return new Failure(
    'usage',
    `« ${nom} » est le nom de ${found.length} territoires.`,
    `Donnez le code de celui que vous voulez :\n${lines(found.slice(0, NAMED))}${more}`,
  );
}

function lines(found: readonly KnownTerritory[]): string {
  const width = Math.max(...found.map(({ code }) => code.length));
  return found.map((one) => `      ${one.code.padEnd(width)}  ${choiceOf(one).label}`).join('\n');
}
