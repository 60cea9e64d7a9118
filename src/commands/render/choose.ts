import { Failure } from '../../project/failure.ts';
import { nearest } from '../../schema/nearest.ts';

/**
 * The items that a list as typed names: « contrat,communique ».
 * @param what the name of such an item, for messages
 * @param listed the names that a message proposes: all of them unless told otherwise
 * @throws Failure `usage` when a name is unknown
 */
export function chooseAmong<Item>(
  all: readonly Item[],
  typed: string,
  what: string,
  nameOf: (item: Item) => string,
  listed: readonly string[] = all.map(nameOf),
): readonly Item[] {
  const names = typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const known = all.map(nameOf);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined || names.length === 0) {
    const meant = unknown === undefined ? undefined : nearest(unknown, known);
    const hints = [
      meant === undefined ? undefined : `Vouliez-vous dire « ${meant} » ?`,
      listed.length === 0 ? undefined : `Au choix : ${listed.join(', ')}.`,
    ];
    const hint = hints.filter((part) => part !== undefined).join(' ');
    throw new Failure('usage', `« ${unknown ?? typed} » n’est pas un ${what} connu.`, hint);
  }
  return all.filter((item) => names.includes(nameOf(item)));
}
