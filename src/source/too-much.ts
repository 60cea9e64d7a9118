import type { Alias } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { MAX_MARKS } from './aliases.ts';
import { placeOf, type YamlFile } from './file.ts';
import { findNode, rangeOf } from './locate.ts';
import { opening } from './yaml/depth.ts';
import { SENTENCES } from './yaml/sentences.ts';

/** Aliases that multiply each other would fill the memory: their values are not asked for. Shown on the one that is too many. */
export function aliasBomb(file: YamlFile, alias: Alias): Diagnostic {
  return {
    rule: 'yaml/alias-raisonnables',
    severity: 'error',
    message: `Les alias de ce fichier (« *nom ») se multiplient au-delà de toute mesure (${MAX_MARKS} repères et alias au plus) : il n’est pas lu.`,
    hint: 'Écrivez les valeurs en toutes lettres à la place des alias.',
    place: placeOf(file, ...rangeOf(alias)),
  };
}

/** A tree without end would exhaust everyone who walks it. Shown on its key at the top, or where it opens. */
export function tooDeep(file: YamlFile, key: string | number): Diagnostic {
  const found = findNode(file, [key]);
  const place = placeOf(file, ...opening(found.key, found.node));
  return { ...SENTENCES.RESOURCE_EXHAUSTION, severity: 'error', place };
}
