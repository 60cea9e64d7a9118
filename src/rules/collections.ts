import type { Contrat } from '../model/contrat.ts';
import { LABELS } from '../model/labels.generated.ts';
import { present } from '../model/prune.ts';
import type { Path } from '../source/path.ts';
import { onceFor } from './once-for.ts';

/** An element that has an identifier, and where it stands. */
export interface Named {
  /** Absent where the schema refuses what is written. */
  readonly id: string | undefined;
  /** The element as written; absent where the schema refuses the whole of it. */
  readonly item: Called | undefined;
  /** The way to its list, and its rank there. */
  readonly list: Path;
  readonly rank: number;
}

/** The way to its identifier. */
export function placeOf({ list, rank }: Named): Path {
  return [...list, rank, 'id'];
}

/** What people call it: its name, title or acronym. */
export function namesOf({ item }: Named): readonly string[] {
  return [item?.nom, item?.titre, item?.sigle].filter((name) => typeof name === 'string');
}

/** What a reference may name. */
export interface Collection {
  /** How a sentence names one element: « partenaire ». */
  readonly one: string;
  /** Where elements are declared, as it is said to the reader. */
  readonly where: string;
  /** The agreement of « connu ». */
  readonly feminine: boolean;
  elements(contrat: Contrat): readonly Named[];
  /** Words that are right without being declared. */
  readonly words?: readonly string[];
  /** Whether its elements are organisations: nobody is declared there by name. */
  readonly isOfBodies?: boolean;
}

const partenaires: Collection = {
  one: 'partenaire',
  where: '« partenaires »',
  feminine: false,
  isOfBodies: true,
  elements: ({ yaml }) => named(yaml.partenaires, ['partenaires']),
};

/** The collections by the name that the schemas give them. */
const COLLECTIONS: Readonly<Record<string, Collection>> = {
  partenaires,
  financeurs: { ...partenaires, one: 'financeur', words: Object.keys(LABELS.typeFinancement) },
  axes: { one: 'axe', where: '« axes »', feminine: false, elements: ({ yaml }) => named(yaml.axes, ['axes']) },
  objectifs: { one: 'objectif', where: 'l’un des « axes »', feminine: false, elements: objectifs },
  fiches: { one: 'fiche', where: '« fiches »', feminine: true, elements: ({ yaml }) => named(yaml.fiches, ['fiches']) },
  instances: {
    one: 'instance',
    where: '« gouvernance », puis « instances »',
    feminine: true,
    elements: ({ yaml }) => named(yaml.gouvernance?.instances, ['gouvernance', 'instances']),
  },
};

/** A collection as one contract has it. */
export interface Declared {
  readonly collection: Collection;
  readonly elements: readonly Named[];
  readonly ids: ReadonlySet<string>;
}

/** What a contract declares, by the name of the collection. */
export const declaredIn: (contrat: Contrat) => ReadonlyMap<string, Declared> = onceFor((contrat) => {
  const declared = new Map<string, Declared>();
  for (const [name, collection] of Object.entries(COLLECTIONS)) {
    const elements = collection.elements(contrat);
    const ids = new Set<string>();
    for (const { id } of elements) if (id !== undefined) ids.add(id);
    declared.set(name, { collection, elements, ids });
  }
  return declared;
});

interface Called {
  readonly id?: string;
  readonly nom?: string;
  readonly titre?: string;
  readonly sigle?: unknown;
}

/** The elements of a list, refused ones among them: a reference to one of those is not to be called wrong. */
export function named(items: readonly Called[] | undefined, list: Path): readonly Named[] {
  return (items ?? []).map((item: Called | undefined, rank) => ({ id: item?.id, item, list, rank }));
}

/** Strategic and operational objectives of all axes, for a fiche names either. */
function objectifs({ yaml }: Contrat): readonly Named[] {
  const found: Named[] = [];
  for (const [axe, index] of present(yaml.axes)) {
    const list = ['axes', index, 'objectifs'];
    found.push(...named(axe.objectifs, list));
    for (const [objectif, rank] of present(axe.objectifs)) {
      if (objectif.objectifs !== undefined) found.push(...named(objectif.objectifs, [...list, rank, 'objectifs']));
    }
  }
  return found;
}
