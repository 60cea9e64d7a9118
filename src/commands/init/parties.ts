import { LABELS } from '../../model/labels.generated.ts';
import type { Genre, Role, TypePartenaire } from '../../model/yaml.generated.ts';
import { ofDepartement } from '../../registers/departement-words.ts';
import { ARS } from '../../registers/territories/ars.ts';
import type { Territory } from './territory.ts';

/** A party that a contract may begin with. */
export interface Party {
  readonly id: string;
  readonly nom: string;
  readonly sigle?: string;
  readonly type: TypePartenaire;
  readonly role: Role;
  readonly genre: Genre;
  readonly siren?: string;
  readonly departements: readonly string[];
  /** The name is that of a kind: which one it is, the contract has to say. */
  readonly isKind: boolean;
  /** It stands in most contracts. */
  readonly isUsual: boolean;
}

/**
 * The parties among which a coordinator chooses, in the order of protocol. The registers name some (the agency, the collectivity, the
 * préfecture…); of others they know only that there is one, and the contract names it.
 * @param day `AAAA-MM-JJ`: the agency bears the name of that day
 */
export function possibleParties(territory: Territory, day: string): readonly Party[] {
  const departements = territory.departements.map(({ code }) => code);
  const [first = ''] = departements;
  return [
    ...agency(first, day),
    ...bearer(territory),
    ...group(territory),
    ...territory.departements.map(({ code }, rank) => prefecture(code, rank)),
    ...territory.departements.flatMap(({ code }, rank) => council(code, rank, territory)),
    ...region(territory),
    ...KINDS.flatMap((kind) =>
      isThere(kind.type, first) ? [{ ...kind, departements: [], isKind: true, isUsual: false }] : [],
    ),
  ];
}

type Common = Pick<Party, 'isKind' | 'isUsual'>;
const NAMED: Common = { isKind: false, isUsual: false };
const USUAL: Common = { isKind: false, isUsual: true };

function agency(departement: string, day: string): readonly Party[] {
  const ars = ARS.find(
    ({ departements, from, to }) =>
      departements.includes(departement) && from <= day && (to === undefined || day <= to),
  );
  if (ars === undefined) return [];
  const nom = `${LABELS.typePartenaire.ars} ${ars.nom}`;
  return [
    { id: 'ars', nom, sigle: 'ARS', type: 'ars', role: 'porteur', genre: 'f', departements: [departement], ...USUAL },
  ];
}

/** Who bears the contract with the agency: the commune, the groupement, the département. */
function bearer({ type, nom, ofNom, siren, departements }: Territory): readonly Party[] {
  const common = {
    role: 'porteur' as const,
    ...(siren === undefined ? {} : { siren }),
    departements: departements.map(({ code }) => code),
    ...USUAL,
  };
  switch (type) {
    case 'commune':
      return [{ id: 'commune', nom: `Commune ${ofNom}`, type: 'collectivite', genre: 'f', ...common }];
    case 'departement':
      return departements.flatMap(({ code }) => council(code, 0, undefined)).map((one) => ({ ...one, ...common }));
    case 'cc':
    case 'cu':
      return [{ id: 'communaute', nom, type: 'epci', genre: 'f', ...common }];
    case 'ca':
      return [{ id: 'agglo', nom, type: 'epci', genre: 'f', ...common }];
    case 'metropole':
      return [{ id: 'metropole', nom, type: 'epci', genre: 'f', ...common }];
    case 'ept':
      return [{ id: 'ept', nom, type: 'epci', genre: 'm', ...common }];
    default:
      return [{ id: 'collectivite', nom, type: 'collectivite', genre: 'm', ...common }];
  }
}

/** The EPCI of a commune that bears its contract alone. */
function group({ epci, departements }: Territory): readonly Party[] {
  if (epci === undefined) return [];
  return [
    {
      id: 'epci',
      nom: epci.nom,
      type: 'epci',
      role: 'cosignataire',
      genre: 'f',
      siren: epci.siren,
      departements: departements.map(({ code }) => code),
      ...NAMED,
    },
  ];
}

function prefecture(code: string, rank: number): Party {
  return {
    id: rank === 0 ? 'prefecture' : `prefecture-${code.toLowerCase()}`,
    nom: `Préfecture ${ofDepartement(code) ?? ''}`.trim(),
    type: 'prefecture',
    role: 'cosignataire',
    genre: 'f',
    departements: [code],
    ...(rank === 0 ? USUAL : NAMED),
  };
}

/** Where there is no conseil départemental any more, what came after it; in Paris the commune is both. */
const COUNCILS: Readonly<Record<string, Pick<Party, 'nom' | 'type' | 'genre'> | undefined>> = {
  '67': { nom: 'Collectivité européenne d’Alsace', type: 'departement', genre: 'f' },
  '68': { nom: 'Collectivité européenne d’Alsace', type: 'departement', genre: 'f' },
  '2A': { nom: 'Collectivité de Corse', type: 'collectivite', genre: 'f' },
  '2B': { nom: 'Collectivité de Corse', type: 'collectivite', genre: 'f' },
  '972': { nom: 'Collectivité territoriale de Martinique', type: 'collectivite', genre: 'f' },
  '973': { nom: 'Collectivité territoriale de Guyane', type: 'collectivite', genre: 'f' },
};

/** @param of the territory that another bears; none where the département bears the contract itself */
function council(code: string, rank: number, of: Territory | undefined): readonly Party[] {
  if (code === '75' || of?.type === 'departement') return [];
  const words = COUNCILS[code] ?? { nom: `Département ${ofDepartement(code) ?? ''}`, type: 'departement', genre: 'm' };
  const isAgain = rank > 0 && of?.departements.slice(0, rank).some((other) => COUNCILS[other.code]?.nom === words.nom);
  if (isAgain) return [];
  const id = rank === 0 ? 'departement' : `departement-${code.toLowerCase()}`;
  return [{ id, ...words, role: 'cosignataire', departements: [code], ...NAMED }];
}

/** Collectivities that are région and département at once have told of themselves already. */
const SINGLE: ReadonlySet<string> = new Set(['2A', '2B', '972', '973', '976']);

function region({ region: known, departements }: Territory): readonly Party[] {
  if (known === undefined || departements.some(({ code }) => SINGLE.has(code))) return [];
  return [
    {
      id: 'region',
      nom: `Région ${known.nom}`,
      type: 'region',
      role: 'cosignataire',
      genre: 'f',
      departements: departements.map(({ code }) => code),
      ...NAMED,
    },
  ];
}

/** In the départements overseas one caisse does what elsewhere several do. */
function isThere(type: TypePartenaire, departement: string): boolean {
  const isOverseas = departement.startsWith('97');
  return type === 'cgss' ? isOverseas : !(isOverseas && (type === 'cpam' || type === 'msa'));
}

type Kind = Pick<Party, 'id' | 'nom' | 'sigle' | 'type' | 'role' | 'genre'>;

/** Of these there are several in a département, or their name is not its: the contract has to say which. */
const KINDS: readonly Kind[] = [
  kind('cpam', 'cpam', 'f', 'CPAM'),
  kind('cgss', 'cgss', 'f', 'CGSS'),
  kind('msa', 'msa', 'f', 'MSA'),
  kind('caf', 'caf', 'f', 'CAF'),
  kind('hopital', 'etablissement-de-sante', 'm'),
  kind('epsm', 'epsm', 'm', 'EPSM'),
  kind('cpts', 'cpts', 'f', 'CPTS'),
  kind('ccas', 'ccas', 'm', 'CCAS'),
  kind('education-nationale', 'education-nationale', 'f'),
  kind('universite', 'universite', 'f'),
  kind('mutualite', 'mutualite', 'f'),
  kind('promotion-sante', 'promotion-sante', 'f'),
  kind('association', 'association', 'f'),
  kind('usagers', 'usagers', 'm'),
];

function kind(id: string, type: TypePartenaire, genre: Genre, sigle?: string): Kind {
  return {
    id,
    nom: LABELS.typePartenaire[type],
    ...(sigle === undefined ? {} : { sigle }),
    type,
    role: 'cosignataire',
    genre,
  };
}
