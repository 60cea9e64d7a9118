import { Failure } from '../../../project/failure.ts';
import type { Machine } from '../../../project/machine.ts';
import type { FoundBrowser } from './find-browser.ts';
import { BrowserGone, PageGone } from './gone.ts';
import { nameOf } from './names.ts';

/** What a failure of the browser is told from. */
export interface Scene {
  readonly machine: Machine;
  readonly found: FoundBrowser;
}

/** The failure to tell where the browser's driver has thrown `error`; `undefined` where that was no fault of the browser. */
export function mishap(error: unknown, scene: Scene): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof BrowserGone || /^(?:TargetClose|ConnectionClosed)Error$/.test(error.name)) return died(scene);
  if (error instanceof PageGone) return lost(scene);
  return error.name === 'ProtocolError' ? refused(scene) : undefined;
}

/** It lost the page. */
function lost({ found }: Scene): Failure {
  return new Failure(
    'document',
    `Le navigateur « ${nameOf(found)} » a perdu la page qu’il mettait en PDF, sans doute faute de mémoire.`,
    'Recommencez ; si cela se reproduit, libérez de la mémoire, demandez moins de fiches à la fois ou désignez un autre navigateur avec --browser.',
  );
}

/** The browser did nothing any more. */
export function hung({ found }: Scene): Failure {
  return new Failure(
    'document',
    `Le navigateur « ${nameOf(found)} » n’avance plus dans la mise en page du document : il a été arrêté.`,
    'Recommencez ; si cela se reproduit, demandez moins de fiches à la fois ou un autre navigateur avec --browser.',
  );
}

/** It writes the PDF into the temporary folder before it hands it over; what it says when it can't is of no help. */
function refused({ machine, found }: Scene): Failure {
  const room =
    found.kind === 'remote'
      ? 'Libérez de la place dans le dossier temporaire de l’ordinateur où il tourne, '
      : `Libérez de la place dans le dossier temporaire « ${machine.temporaryDirectory} » (TMPDIR en désigne un autre), `;
  return new Failure(
    'document',
    'Le navigateur n’a pas pu mettre le document en page.',
    `${room}ou désignez un autre navigateur avec --browser.`,
  );
}

function died({ machine: { temporaryDirectory }, found }: Scene): Failure {
  if (found.kind === 'remote') {
    return new Failure(
      'document',
      `Le navigateur distant « ${nameOf(found)} » a rompu la liaison pendant la mise en page du document.`,
      'Recommencez ; si cela se reproduit, vérifiez qu’il tourne encore et que le réseau tient, ou retirez --browser.',
    );
  }
  return new Failure(
    'document',
    'Le navigateur s’est arrêté pendant la mise en page du document.',
    'Recommencez ; si cela se reproduit, libérez de la mémoire et de la place dans le dossier temporaire ' +
      `« ${temporaryDirectory} », ou désignez un autre navigateur avec --browser.`,
  );
}
