import { Failure } from '../../project/failure.ts';

/**
 * The identifier that was asked for, or the one that is free.
 * @param what « une fiche »
 * @throws Failure `usage` when it can't be one, or another bears it
 */
export function chosenId(
  asked: string | undefined,
  what: string,
  taken: ReadonlySet<string>,
  free: () => string,
): string {
  if (asked === undefined) return free();
  const id = asked.trim();
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id))
    throw new Failure(
      'usage',
      `« ${asked} » ne peut pas être un identifiant.`,
      'Un identifiant est fait de lettres sans accent, de chiffres, de points et de tirets, sans espace.',
    );
  if (!taken.has(id)) return id;
  throw new Failure(
    'usage',
    `Il y a déjà ${what} d’identifiant « ${id} ».`,
    `Le premier qui soit libre est « ${free()} » ; il est pris sans --id.`,
  );
}
