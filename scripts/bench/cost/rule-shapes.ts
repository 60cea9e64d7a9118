import { stringify } from 'yaml';
import { layOver } from '../../../test/rules/base-contract.ts';
import type { Files } from './work.ts';

const many = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const fiche = (index: number) => ({ id: `1.${index}`, titre: 'Dépister', axe: '1', maturite: 'projet' });

/** Pieces of contracts that are sound YAML, and give each rule much to look at or to tell. */
const PIECES: Readonly<Record<string, (count: number) => object>> = {
  'fiches that name each other': (count) => ({
    fiches: many(count, (index) => ({ ...fiche(index), pilote: 'ars', fiches_liees: [`1.${count - index}`] })),
  }),
  'axes, each with its fiche': (count) => ({
    axes: many(count, (index) => ({ id: `${index}`, titre: 'Prévenir' })),
    fiches: many(count, (index) => ({ ...fiche(index), id: `f${index}`, axe: `${index}` })),
  }),
  'pilots that are not declared': (count) => ({
    fiches: many(count, (index) => ({ ...fiche(index), pilote: `absent-${index}` })),
  }),
  'links to fiches that are not there': (count) => ({
    fiches: many(count, (index) => ({ ...fiche(index), fiches_liees: [`2.${index}`] })),
  }),
  'parties that each pilot, decide and sign': (count) => ({
    partenaires: many(count, (index) => ({ id: `p${index}`, nom: 'Ville', type: 'collectivite', role: 'porteur' })),
    fiches: many(count, (index) => ({ ...fiche(index), pilote: `p${index}`, partenaires: [{ id: `p${index}` }] })),
    procedure: many(count, (index) => ({ etape: 'deliberations', partenaire: `p${index}`, date: '2024-07-23' })),
    signatures: many(count, (index) => ({ partenaire: `p${index}`, date: '2024-06-28' })),
  }),
  'partners that nobody names': (count) => ({
    partenaires: many(count, (index) => ({
      id: `p${index}`,
      nom: `Ville ${index}`,
      type: 'collectivite',
      role: 'partenaire',
    })),
  }),
  'indicators of one name': (count) => ({
    fiches: many(count, (index) => ({
      ...fiche(index),
      statut: 'en-cours',
      calendrier: { fin: '2024' },
      indicateurs: [
        { id: 'i1', libelle: 'Part', unite: `% ${index}`, cible: 900, valeurs: [{ date: 2025, valeur: 1 }] },
      ],
    })),
  }),
  'fiches cited that are not there': (count) => ({
    preambule: 'La fiche 9.9 et la fiche 8.8. '.repeat(count),
  }),
  'ages the wrong way round': (count) => ({ preambule: 'Les jeunes de 25 à 12 ans, '.repeat(count) }),
  'press releases': (count) => ({
    communiques: many(count, (index) => ({
      id: `c${index}`,
      titre: 'Signature du premier contrat local de santé',
      date: '2024-06-20',
      fiches: ['2.1'],
    })),
  }),
  'settings of rules that do not exist': (count) => ({
    regles: Object.fromEntries(many(count, (index) => [`fiche/absente-${index}`, { severite: 'info' }])),
  }),
  'values that the schema refuses': (count) => ({
    fiches: many(count, (index) => ({ ...fiche(index), pilote: 12 })),
  }),
  'keys that the schema does not know': (count) => ({
    ...Object.fromEntries(many(count, (index) => [`inconnue_${index}`, 1])),
  }),
  'braces that nothing closes': (count) => ({ preambule: '{{ '.repeat(count) }),
  'expressions that do not exist': (count) => ({ preambule: '{{nombre chats}} '.repeat(count) }),
  'wrong days': (count) => ({ preambule: 'jeudi 4 mai 2018, le 30 février 2018. '.repeat(count) }),
  'gaps to fill': (count) => ({ preambule: 'XXX, [date], le ……… 2024 : à compléter. '.repeat(count) }),
  'dots, lines and marks': (count) => ({ preambule: 'le …__…* ** ??[à '.repeat(count) }),
  'counts of axes': (count) => ({ preambule: 'Le contrat comporte trente et un axes. '.repeat(count) }),
  'sentences of nothing': (count) => ({ preambule: '? '.repeat(20 * count) }),
  'signs that typography changes': (count) => ({
    preambule: 'Oui... "non" : 2ème, 10km; «ainsi» & «&;`]('.repeat(count),
  }),
  'characters that no font has': (count) => ({ preambule: '→ e\u0301\u00AD ﬁ \uFFFD'.repeat(count) }),
  'names of former times and people': (count) => ({
    preambule: 'Le conseil général, l’Etat, la CMU-C, 06 12 34 56 78, exemple@gmail.com, '.repeat(count),
    contact: { nom: 'Camille Exemple' },
  }),
  'words of parties': (count) => ({
    preambule: 'des des ABCD, l’ARS, représenté par Mme Roy, habilité. Tél. 04 77 00 00, élu(e)s, élu·e·s '.repeat(
      count,
    ),
  }),
  'laws of another date': (count) => ({ preambule: 'loi n° 2016-41 du 25 janvier 2016, '.repeat(count) }),
};

/** The same as contract folders. */
export const RULE_SHAPES: Readonly<Record<string, (count: number) => Files>> = Object.fromEntries(
  Object.entries(PIECES).map(([name, make]) => [
    name,
    (count: number) => ({ 'contrat.yaml': layOver(stringify(make(count))) }),
  ]),
);
