import type { Partenaire } from '../model/contrat.ts';
import type { TypePartenaire } from '../model/yaml.generated.ts';
import { foldName } from '../registers/territories/names.ts';

const HOSPITAL =
  'hopital hopitaux hospitalier hospitaliere hospitaliers chu chru ch ght clinique etablissement etablissements';
const STATE = 'prefet prefete prefecture sous prefet etat';
const TOWN = 'ville villes commune communes mairie maire maires municipalite collectivite collectivites metropole';

/** Words that name a party of that type without its name, folded: « la préfète », « l’agglomération », « l’assurance maladie ». */
const WORDS: Readonly<Partial<Record<TypePartenaire, string>>> = {
  ars: 'ars agence agences',
  prefecture: STATE,
  etat: STATE,
  collectivite: `${TOWN} agglomeration communaute`,
  epci: `${TOWN} agglomeration agglo communaute communautes intercommunalite intercommunalites epci territoire`,
  departement: 'departement departements departemental departementale cd',
  region: 'region regional regionale',
  cpam: 'cpam assurance caisse caisses',
  msa: 'msa mutualite',
  cgss: 'cgss caisse assurance',
  caf: 'caf caisse caisses allocations',
  carsat: 'carsat caisse',
  'etablissement-de-sante': HOSPITAL,
  'ght-etablissement-support': HOSPITAL,
  epsm: `${HOSPITAL} epsm psychiatrique`,
  'education-nationale': 'education academie rectorat recteur rectrice inspection dsden',
  universite: 'universite faculte',
  ccas: 'ccas action',
};

/** Words of many names, which name nobody by themselves. */
const COMMON: ReadonlySet<string> = new Set(
  'conseil centre caisse local locale regional regionale departemental departementale agence association territoire sante france maison service pour dans'.split(
    ' ',
  ),
);

/**
 * Whether a text may be taken to name a party: by its name, its short name, its acronym, a telling word of its name, or a word
 * for its kind. In doubt it is named.
 *
 * @param territory its words are in every text about the contract and name nobody
 */
export function isNamedIn({ nom, nom_court, sigle, type }: Partenaire, text: string, territory: string): boolean {
  const folded = ` ${foldName(text)} `;
  const known = new Set(folded.split(' '));
  const names = [nom, nom_court, sigle].flatMap((name) => (name === undefined ? [] : [foldName(name)]));
  if (names.some((name) => name === '' || folded.includes(` ${name} `))) return true;
  const ofTerritory = new Set(foldName(territory).split(' '));
  const telling = foldName(nom)
    .split(' ')
    .filter((word) => word.length >= 5 && !COMMON.has(word) && !ofTerritory.has(word));
  return [...telling, ...(WORDS[type] ?? '').split(' ')].some((word) => word !== '' && known.has(word));
}
