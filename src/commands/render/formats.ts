import type { DocumentDefinition } from '../../documents/define.ts';
import { Failure } from '../../project/failure.ts';

/** What `render` can make. */
export const FORMATS = ['html', 'pdf', 'md', 'txt'] as const;

/** What it makes unless told otherwise. */
export const DEFAULT_FORMATS: readonly Format[] = ['html', 'pdf'];

/** A format of the documents. */
export type Format = (typeof FORMATS)[number];

/** Text is for what is sent in an e-mail; the other documents need pages. */
const TEXT: ReadonlySet<Format> = new Set(['md', 'txt']);

/**
 * The documents of which the formats leave something to make.
 * @param isAsked whether they were asked for by name
 * @throws Failure `document` when one that was asked for, or all of them, exist in none of these formats
 */
export function madeIn(
  formats: readonly Format[],
  documents: readonly DocumentDefinition[],
  isAsked: boolean,
): readonly DocumentDefinition[] {
  const [kept, left] = [true, false].map((is) =>
    documents.filter(({ isText = false }) => is === (isText || formats.some((format) => !TEXT.has(format)))),
  );
  const [refused] = left ?? [];
  if (refused !== undefined && (isAsked || kept?.length === 0)) {
    throw new Failure(
      'document',
      isAsked
        ? `« ${refused.name} » ne se fait pas en ${formats.join(' ni en ')}.`
        : `Le contrat n’a pas de document qui se fasse en ${formats.join(' ou en ')}.`,
      'Seuls le communiqué et l’actualité se font en texte ; les autres documents se font en html et en pdf.',
    );
  }
  return kept ?? [];
}
