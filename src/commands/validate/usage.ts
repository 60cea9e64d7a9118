import { Failure } from '../../project/failure.ts';

/**
 * Refuses options that have no meaning together.
 * @throws Failure `usage`
 */
export function refuseContradictions({
  baseline,
  updateBaseline,
  dryRun,
}: {
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly dryRun: boolean;
}): void {
  if (updateBaseline && baseline === undefined) throw noBaselineNamed();
  if (updateBaseline && dryRun) throw dryBaseline();
}

function dryBaseline(): Failure {
  return new Failure(
    'usage',
    '--dry-run n’écrit rien, et --update-baseline écrit un fichier.',
    'Retirez l’une des deux options.',
  );
}

function noBaselineNamed(): Failure {
  return new Failure(
    'usage',
    '--update-baseline ne dit pas quel fichier écrire.',
    'Nommez-le, par exemple « --baseline connues.json --update-baseline ».',
  );
}

/**
 * The number of warnings that is admitted.
 * @throws Failure `usage` when what was typed is no whole number
 */
export function mostWarnings(typed: string | undefined): number {
  if (typed === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw new Failure(
    'usage',
    `« ${typed} » n’est pas un nombre d’avertissements.`,
    'Écrivez un nombre entier à partir de 0, par exemple « --max-warnings 0 ».',
  );
}
