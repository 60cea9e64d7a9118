import { foldWord } from '../schema/nearest.ts';
import { type Named, namesOf } from './collections.ts';

/** A shorter beginning of a name is that of many. */
const TELLING = 6;

/**
 * Finds the one element that people call by a word: by its name, title or acronym, or by the beginning of its name. Nothing where
 * two are called alike.
 */
export function callerAmong(elements: readonly Named[]): (word: string) => string | undefined {
  let names: readonly { readonly id: string; readonly name: string }[] | undefined;
  return (word) => {
    names ??= elements.flatMap((one) => {
      const { id } = one;
      return id === undefined ? [] : namesOf(one).map((name) => ({ id, name: foldWord(name) }));
    });
    const wanted = foldWord(word);
    const ids = (is: (name: string) => boolean): ReadonlySet<string> =>
      new Set((names ?? []).filter(({ name }) => is(name)).map(({ id }) => id));
    const exact = ids((name) => name === wanted);
    const found = exact.size > 0 || wanted.length < TELLING ? exact : ids((name) => name.startsWith(`${wanted}-`));
    return found.size === 1 ? [...found][0] : undefined;
  };
}
