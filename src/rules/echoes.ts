import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../model/group-by.ts';

type Picks = (found: Diagnostic) => boolean;

/** What one cause breaks twice is told once, by the more telling of the two. */
const SPEAKS_FOR: readonly (readonly [
  telling: Picks,
  echo: Picks,
  covers: (telling: Place, echo: Place) => boolean,
])[] = [
  // An invisible sign or a letter of another alphabet in an identifier: the reference that leads nowhere says which.
  [({ rule }) => rule === 'reference/connue', ({ rule }) => rule.startsWith('texte/'), holds],
  // A path that leads out of the folder is rarely one of a text as well.
  [({ rule }) => rule.startsWith('fichier/'), ({ rule }) => rule === 'schema/forme', holds],
  // A tab of which only the key behind it says how far it should have gone.
  [isTab, isTab, (telling, echo) => echo.endColumn === telling.column],
];

/** The findings but those that repeat, on the same token, what a more telling one says. */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const echoes = new Set(
    SPEAKS_FOR.flatMap(([isTelling, isEcho, covers]) => {
      const byLine = groupBy(diagnostics.filter(isTelling), ({ place }) => `${place.file}:${place.line}`);
      return diagnostics.filter(
        (found) =>
          isEcho(found) &&
          byLine.get(`${found.place.file}:${found.place.line}`)?.some(({ place }) => covers(place, found.place)),
      );
    }),
  );
  return echoes.size === 0 ? diagnostics : diagnostics.filter((found) => !echoes.has(found));
}

function isTab({ rule }: Diagnostic): boolean {
  return rule === 'yaml/tabulation';
}

function holds(outer: Place, inner: Place): boolean {
  return inner.column >= outer.column && inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn;
}
