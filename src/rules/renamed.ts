import type { Contrat } from '../model/contrat.ts';
import { type Path, pathKey } from '../source/path.ts';
import { type Closest, closestAmong } from './closest-id.ts';
import { type Collection, placeOf } from './collections.ts';

/** A declaration that nothing cites, while its identifier but for some letters is cited several times. */
export interface Renamed {
  /** Where the identifier is declared. */
  readonly at: Path;
  readonly id: string;
  /** The identifier that is cited in vain, and how often. */
  readonly cited: string;
  readonly times: number;
}

/** What has to be known of a collection to tell a changed declaration from wrong references. */
interface Declared {
  readonly collection: Collection;
  readonly ids: ReadonlySet<string>;
  readonly hasRefused: boolean;
  readonly spelling: (id: string) => string | undefined;
}

/** Of a number, every figure makes another one: « 3.3 » is not « 4.3 » changed. */
const WORD = /[A-Za-zÀ-ÖØ-öø-ž]{2}/u;

/** One key per identifier that is cited, whichever collection (partners, those who pay) it is cited from. */
export const citedAs = ({ where }: Collection, id: string): string => pathKey([where, id]);

/**
 * Finds the declarations whose identifier was changed after they were cited.
 * @param collections by the name that references give them
 * @returns by `citedAs` of the identifier that is cited in vain
 */
export function findRenamed(
  contrat: Contrat,
  collections: ReadonlyMap<string, Declared>,
): ReadonlyMap<string, Renamed> {
  const cited = countCitations(contrat, collections);
  const uncited = new Map(
    [...collections.values()].map(({ collection, ids }) => {
      const free = [...ids].filter((id) => !cited.has(citedAs(collection, id)));
      return [collection.where, closestAmong(free)] as const;
    }),
  );
  const renamed = new Map<string, Renamed>();
  for (const [key, { id, known, times }] of cited) {
    if (times < 2 || known.ids.has(id) || known.hasRefused || !WORD.test(id)) continue;
    const closest = uncited.get(known.collection.where)?.(id);
    if (closest === undefined || !isChangeOf(closest, id)) continue;
    // The same word but for capitals and accents is set right where it is cited.
    if (known.spelling(id) === closest.id) continue;
    const element = known.collection.elements(contrat).find((one) => one.id === closest.id);
    if (element !== undefined) renamed.set(key, { at: placeOf(element), id: closest.id, cited: id, times });
  }
  return renamed;
}

/** Some letters are other ones, or some were added at the end: « cpam » is now « cpam-42 ». */
function isChangeOf(declared: Closest, cited: string): boolean {
  return declared.isNear || declared.id.startsWith(cited) || cited.startsWith(declared.id);
}

interface Cited {
  readonly id: string;
  readonly known: Declared;
  readonly times: number;
}

function countCitations(
  { references }: Contrat,
  collections: ReadonlyMap<string, Declared>,
): ReadonlyMap<string, Cited> {
  const cited = new Map<string, Cited>();
  for (const { id, collection: name } of references) {
    const known = collections.get(name);
    if (known === undefined || known.collection.words?.includes(id)) continue;
    const key = citedAs(known.collection, id);
    cited.set(key, { id, known, times: (cited.get(key)?.times ?? 0) + 1 });
  }
  return cited;
}
