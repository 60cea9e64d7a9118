import type { Contrat } from '../model/contrat.ts';
import { LABELS } from '../model/labels.generated.ts';
import { present } from '../model/prune.ts';
import type { Path } from '../source/path.ts';

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
}

const partenaires: Collection = {
  one: 'partenaire',
  where: '« partenaires »',
  feminine: false,
  elements: ({ yaml }) => named(yaml.partenaires, ['partenaires']),
};

/** The collections by the name that the schemas give them. */
export const COLLECTIONS: Readonly<Record<string, Collection>> = {
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
  return present(yaml.axes).flatMap(([axe, index]) => {
    const at = ['axes', index, 'objectifs'];
    const inner = present(axe.objectifs).flatMap(([objectif, rank]) =>
      named(objectif.objectifs, [...at, rank, 'objectifs']),
    );
    return [...named(axe.objectifs, at), ...inner];
  });
}
