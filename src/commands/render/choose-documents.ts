import type { Choix, DocumentDefinition } from '../../documents/define.ts';
import type { Contrat } from '../../model/contrat.ts';
import { Failure } from '../../project/failure.ts';
import { chooseAmong } from './choose.ts';

/** The options that ask for documents, as typed. */
export interface Asked {
  readonly document?: string | undefined;
  readonly pilote?: string | undefined;
  readonly fiche?: string | undefined;
}

/** Whether documents were asked for by name. */
export function isAsked({ document, pilote, fiche }: Asked): boolean {
  return [document, pilote, fiche].some((option) => option !== undefined);
}

/** The option that stands for a part of the choice. */
const OPTIONS: Readonly<Record<keyof Choix, keyof Asked>> = { pilotes: 'pilote', fiches: 'fiche' };

/**
 * The documents to make: those that are named, those that `--pilote` and `--fiche` stand for, or all that have matter and
 * are not made on demand alone.
 * @throws Failure `usage` when a name is unknown or the options contradict each other, `document` when one has no matter
 */
export function chooseDocuments(
  all: readonly DocumentDefinition[],
  asked: Asked,
  contrat: Contrat,
): readonly DocumentDefinition[] {
  const implied = all.filter(({ askedBy }) => askedBy !== undefined && asked[OPTIONS[askedBy]] !== undefined);
  if (!isAsked(asked)) {
    return all.filter((document) => document.hasMatter(contrat) && !document.isOnDemand);
  }
  const chosen =
    asked.document === undefined ? implied : chooseAmong(all, asked.document, 'document', ({ name }) => name);
  const idle = implied.find((document) => !chosen.includes(document));
  if (idle?.askedBy !== undefined) throw idleOption(OPTIONS[idle.askedBy], idle.name);
  const empty = chosen.find((document) => !document.hasMatter(contrat));
  if (empty !== undefined) {
    throw new Failure(
      'document',
      `Le contrat n’a pas de quoi faire ${empty.label}.`,
      empty.wants ?? 'Ajoutez au contrat ce dont ce document est fait, ou ne le demandez pas.',
    );
  }
  return chosen;
}

function idleOption(option: string, document: string): Failure {
  return new Failure(
    'usage',
    `--${option} ne vaut que pour le document « ${document} », qui n’est pas demandé.`,
    `Retirez --document, ou ajoutez-y « ${document} ».`,
  );
}
