import { type Inline, mapRuns, type Note, type Prose } from '../../text/prose.ts';
import type { Bloc } from '../view.ts';
import type { PartieFiche } from './fiche-parties.ts';

/** The text of a fiche whose notes stand together below it, numbered through. */
export interface TexteEtNotes {
  readonly parties: readonly PartieFiche[];
  /** The notes alone; absent where there is none. */
  readonly notes: Prose | undefined;
}

/**
 * Takes the notes out of the parts of a fiche: a reader of the page finds them in one place, and no number twice.
 * @param ancre the anchor of the fiche, which no other has
 */
export function rassembleNotes(parties: readonly PartieFiche[], ancre: string): TexteEtNotes {
  const notes: Note[] = [];
  let proses = 0;
  const sans = (bloc: Bloc): Bloc => {
    if (bloc.kind !== 'prose' || bloc.prose.notes.length === 0) return bloc;
    proses += 1;
    const place = { scope: `${ancre}-`, first: notes.length, prose: proses };
    const { blocks, notes: own } = mapRuns(bloc.prose, (run) => renumber(run, place));
    notes.push(
      ...own.map((note) => ({
        ...note,
        number: note.number + place.first,
        refs: note.refs.map((ref) => `${place.prose}.${ref}`),
        scope: place.scope,
      })),
    );
    return { kind: 'prose', prose: { blocks, notes: [] } };
  };
  const changed = parties.map(({ titre, blocs }) => ({ titre, blocs: blocs.map(sans) }));
  return { parties: changed, notes: notes.length === 0 ? undefined : { blocks: [], notes } };
}

interface Place {
  readonly scope: string;
  /** How many notes stand before those of this prose. */
  readonly first: number;
  readonly prose: number;
}

function renumber(run: readonly Inline[], place: Place): readonly Inline[] {
  return run.map((inline) => {
    if (inline.kind === 'note') {
      const { scope, first, prose } = place;
      return { ...inline, number: inline.number + first, ref: `${prose}.${inline.ref}`, scope };
    }
    return 'children' in inline ? { ...inline, children: renumber(inline.children, place) } : inline;
  });
}
