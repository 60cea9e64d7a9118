import type { Carried } from '../../formats/pdf/index.ts';
import { ETATS, type Etat } from '../../model/etat.ts';
import { Failure } from '../../project/failure.ts';
import { memoryProject } from '../../project/memory.ts';
import { plural } from '../../text/agreement.ts';
import { makeViews } from '../render/make-views.ts';
import type { Fabrication } from '../render/source-of.ts';
import type { VerifyCheck, VerifyFinding, VerifyReport, VerifySubject } from './check.ts';

/** Makes the document again from the folder that the PDF carries, and holds its words against those of the PDF. */
export const source: VerifyCheck = async (subject) => {
  try {
    return await compared(subject);
  } catch (reason) {
    // What can't be read is a fault of this file: the other checks are still to be told.
    if (reason instanceof Failure) return report(undefined, [], [error(reason.message)]);
    throw reason;
  }
};

async function compared({ bytes, context }: VerifySubject): Promise<VerifyReport | undefined> {
  const { readCarried } = await import('../../formats/pdf/index.ts');
  const carried = await readCarried(bytes);
  if (carried === undefined) return undefined;
  const making = readMaking(carried);
  if (making === undefined) return report(carried, [], [error('Rien ne dit comment ce document a été fait.')]);
  if (making.version !== context.version) {
    const message =
      `Ce document a été fait par la version ${making.version} du programme ; celle-ci est la ${context.version}. ` +
      'Son texte n’est comparé qu’avec la même version.';
    return report(carried, [], [{ severity: 'info', message }]);
  }
  if (making.modeles === true) {
    const message =
      'Ce document a été fait avec les modèles de son dossier, qui en changent les mots : son texte n’est pas comparé.';
    return report(carried, [], [{ severity: 'info', message }]);
  }
  const made = await makeAgain(carried, making);
  if (made === undefined) return report(carried, [], [error('Le dossier joint ne permet pas de refaire ce document.')]);
  const { compareWithPage } = await import('../../formats/pdf/index.ts');
  const difference = await compareWithPage(bytes, made);
  if (difference === undefined) return report(carried, ['Le texte du PDF est celui que donne ce dossier.'], []);
  const { before, expected, found } = difference;
  return report(
    carried,
    [],
    [error(`Après « ${before} », le PDF dit « ${found} », et le dossier joint donne « ${expected} ».`)],
  );
}

/** @param carried `undefined` when it can't be read */
function report(
  carried: Carried | undefined,
  facts: readonly string[],
  findings: readonly VerifyFinding[],
): VerifyReport {
  const files = carried && `Le PDF porte le dossier dont il a été fait (${plural(carried.files.size, 'fichier')}).`;
  return {
    id: 'source',
    title: 'Dossier du contrat joint au PDF',
    facts: [...(files === undefined ? [] : [files]), ...facts],
    findings,
    checked: 'tous les mots du document, dans l’ordre, refaits à partir du dossier joint.',
    notChecked: 'si ce dossier est celui que les signataires ont approuvé ; les images.',
  };
}

function error(message: string): VerifyFinding {
  return { severity: 'error', message };
}

function readMaking({ making }: Carried): Fabrication | undefined {
  try {
    const data: unknown = JSON.parse(making ?? '');
    return isFabrication(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isFabrication(data: unknown): data is Fabrication {
  if (typeof data !== 'object' || data === null) return false;
  const { version, document, etat, theme } = data as Partial<Record<keyof Fabrication, unknown>>;
  return [version, document, etat, theme].every((value) => typeof value === 'string') && ETATS.includes(etat as Etat);
}

/** The page that the carried folder gives; `undefined` if it gives none. */
async function makeAgain(
  { files }: Carried,
  { document, etat, theme, version }: Fabrication,
): Promise<string | undefined> {
  const project = memoryProject(Object.fromEntries(files));
  const { checkContrat } = await import('../../rules/check.ts');
  const { contrat, isSound } = checkContrat(project, etat as Etat);
  // What is not sound may lack what every document needs.
  if (!isSound) return undefined;
  const { themeOfContract } = await import('../render/read-theme.ts');
  const look = themeOfContract(contrat, project, theme);
  const { DOCUMENTS } = await import('../../documents/index.generated.ts');
  const [view] = makeViews(
    DOCUMENTS.filter(({ name }) => name === document),
    contrat,
    project,
  );
  if (view === undefined) return undefined;
  const { renderHtml } = await import('../../formats/html/render-html.ts');
  return renderHtml(view, { theme: look, version });
}
