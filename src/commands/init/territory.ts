import type { TypeTerritoire } from '../../model/yaml.generated.ts';
import { ofDepartement } from '../../registers/departement-words.ts';
import { departementName } from '../../registers/departements.ts';
import { communeOf } from '../../registers/territories/communes.ts';
import { intercommunaliteOf } from '../../registers/territories/intercommunalites.ts';
import { regionName, regionOfDepartement } from '../../registers/territories/regions.ts';
import type { KnownTerritory } from '../../registers/territories/search.ts';
import { populationYear } from '../../registers/territories/validity.ts';
import { de } from '../../text/articles.ts';

/** The territory of the contract to be, with all that the registers know of it and nothing else. */
export interface Territory {
  readonly nom: string;
  /** The name after « Contrat local de santé », as in « du Pays de Gex ». */
  readonly ofNom: string;
  readonly type: TypeTerritoire;
  readonly insee?: string;
  readonly siren?: string;
  readonly departements: readonly Named[];
  readonly region: Named | undefined;
  /** The communes of a groupement. */
  readonly communes: readonly Named[];
  readonly population?: { readonly valeur: number; readonly annee: number };
  /** The EPCI that a commune is part of. */
  readonly epci?: { readonly siren: string; readonly nom: string };
}

/** A code and the name that goes with it. */
export interface Named {
  readonly code: string;
  readonly nom: string;
}

/** What the registers know of a territory. */
export function knownTerritory(known: KnownTerritory): Territory {
  const { type, code, population, communes, epci } = known;
  const nom = printedName(known.nom);
  const isCommune = type === 'commune';
  const group = epci === undefined ? undefined : intercommunaliteOf(epci);
  return {
    nom: type === 'departement' ? `Département ${ofDepartement(code) ?? nom}` : nom,
    ofNom: ofName(type, nom, code),
    type,
    ...(isCommune ? { insee: code } : {}),
    ...(isCommune || type === 'departement' ? {} : { siren: code }),
    ...placed(known.departements),
    communes: isCommune
      ? []
      : communes.map((commune) => ({ code: commune, nom: typeset(communeOf(commune)?.commune.nom ?? '') })),
    ...(population === undefined ? {} : { population: { valeur: population, annee: populationYear() } }),
    ...(group === undefined ? {} : { epci: { siren: group.siren, nom: printedName(group.nom) } }),
  };
}

/** What such territories are called after, and what « de » makes of it. */
const MASCULINE = /^(?:pays|pétr|petr|pôle|syndicat|territoire|bassin|canton)(?!\p{L})/iu;

/** A territory that the register does not know: a pays, a PETR, a syndicat mixte. */
export function otherTerritory(nom: string, type: TypeTerritoire, departements: readonly string[]): Territory {
  return { nom, ofNom: MASCULINE.test(nom) ? `du ${nom}` : de(nom), type, ...placed(departements), communes: [] };
}

function placed(codes: readonly string[]): Pick<Territory, 'departements' | 'region'> {
  const [first = ''] = codes;
  const region = regionOfDepartement(first);
  const regionNom = region === undefined ? undefined : regionName(region);
  return {
    departements: codes.flatMap((code) => {
      const nom = departementName(code);
      return nom === undefined ? [] : [{ code, nom }];
    }),
    // A collectivity overseas is in no region of the register of Insee.
    region:
      region === undefined || regionNom === undefined || departementName(first) === undefined
        ? undefined
        : { code: region, nom: typeset(regionNom) },
  };
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^CC /, 'Communauté de communes '],
  [/^CA /, 'Communauté d’agglomération '],
  [/^CU /, 'Communauté urbaine '],
];

/** A name of the register as a document prints it: « CA du Grand Avignon (COGA) » is the « Communauté d’agglomération du Grand Avignon ». */
export function printedName(nom: string): string {
  const [pattern, words] = KINDS.find(([kind]) => kind.test(nom)) ?? [/^/, ''];
  return typeset(nom.replace(/\s?\([^()]{0,99}\)$/, '').replace(pattern, words));
}

function typeset(nom: string): string {
  return nom.replaceAll("'", '’');
}

function ofName(type: KnownTerritory['type'], nom: string, code: string): string {
  if (type === 'departement') return ofDepartement(code) ?? de(nom);
  if (/^Communauté /.test(nom)) return `de la ${nom.charAt(0).toLowerCase()}${nom.slice(1)}`;
  return /^(?:Eurom|M)étropole /.test(nom) && type === 'metropole' ? `de la ${nom}` : de(nom);
}
