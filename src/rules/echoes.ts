import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../model/group-by.ts';

/** What one cause breaks twice is told once, by the more telling of the two. */
const SPEAKS_FOR: readonly (readonly [telling: (rule: string) => boolean, echo: (rule: string) => boolean])[] = [
  // An invisible sign or a letter of another alphabet in an identifier: the reference that leads nowhere says which.
  [(rule) => rule === 'reference/connue', (rule) => rule.startsWith('texte/')],
  // A path that leads out of the folder is rarely one of a text as well.
  [(rule) => rule.startsWith('fichier/'), (rule) => rule === 'schema/forme'],
];

/** The findings but those that repeat, on the same token, what a more telling one says. */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const echoes = new Set(
    SPEAKS_FOR.flatMap(([isTelling, isEcho]) => {
      const byLine = groupBy(
        diagnostics.filter(({ rule }) => isTelling(rule)),
        ({ place }) => `${place.file}:${place.line}`,
      );
      return diagnostics.filter(
        ({ rule, place }) =>
          isEcho(rule) && byLine.get(`${place.file}:${place.line}`)?.some((telling) => isWithin(place, telling.place)),
      );
    }),
  );
  return echoes.size === 0 ? diagnostics : diagnostics.filter((found) => !echoes.has(found));
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.column >= outer.column && inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn;
}
