import type { Alias } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { MAX_MARKS } from './aliases.ts';
import { placeOf, type YamlFile } from './file.ts';
import { findNode, rangeOf, tokenOf } from './locate.ts';

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

/** A tree without end would exhaust everyone who walks it. */
export function tooDeep(file: YamlFile, key: string | number): Diagnostic {
  return {
    rule: 'yaml/profondeur',
    severity: 'error',
    message: 'Cette valeur est trop imbriquée pour être lue, ou un alias (« *nom ») s’y contient lui-même.',
    hint: 'Un contrat n’a pas besoin de plus de quelques niveaux : vérifiez les crochets, l’indentation et les alias.',
    place: placeOf(file, ...tokenOf(findNode(file, [key]))),
  };
}
