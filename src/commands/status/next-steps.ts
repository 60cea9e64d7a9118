import type { Contrat } from '../../model/contrat.ts';
import { plural } from '../../text/agreement.ts';
import type { ContractStatus } from './read-status.ts';

/** One thing to do: a French sentence, and what does it, if a command does. */
export interface NextStep {
  readonly sentence: string;
  /** What to type after the program's name: `['validate', '--etat', 'arrete']`. */
  readonly command: readonly string[] | undefined;
}

/** The page that follows every save, in the browser at once: nobody wants to copy its address. */
const PREVIEW = ['preview', '--open'] as const;

type Known = Omit<ContractStatus, 'steps'>;

/** What to do now, the most pressing first. Errors come alone before the rest: they may hide what else there is to do. */
export function nextSteps(status: Known, contrat: Contrat): readonly NextStep[] {
  if (status.errors.length > 0) return mending(status);
  return { brouillon: writing, arrete: agreeing, signe: following }[status.etat](status, contrat);
}

function mending({ errors }: Known): readonly NextStep[] {
  const [mend, see] =
    errors.length === 1 ? ['Corriger l’erreur', 'La'] : [`Corriger les ${errors.length} erreurs`, 'Les'];
  return [step(mend, 'validate'), step(`${see} voir à côté du document, pendant que vous corrigez`, ...PREVIEW)];
}

function writing({ missing, fiches }: Known, { axes, yaml }: Contrat): readonly NextStep[] {
  const isFramework = yaml.nature !== undefined && yaml.nature !== 'contrat';
  return [
    ...(axes.length === 0 ? [step('Écrire un premier axe', 'add', 'axe')] : []),
    ...(fiches.length === 0 && !isFramework ? [step('Écrire une première fiche-action', 'add', 'fiche')] : []),
    missing.length === 0
      ? step('Quand les signataires sont d’accord sur le texte, écrire « etat: arrete » dans contrat.yaml')
      : step(`Compléter ce qui manque au texte arrêté (${points(missing.length)})`, 'validate', '--etat', 'arrete'),
    step('Voir le contrat pendant que vous l’écrivez', ...PREVIEW),
    step('Faire les documents', 'render'),
  ];
}

function agreeing({ missing }: Known): readonly NextStep[] {
  return [
    step('Faire l’exemplaire à signer', 'render'),
    missing.length === 0
      ? step('Une fois le contrat signé, écrire « etat: signe » dans contrat.yaml')
      : step(`Noter ce que demande un contrat signé (${points(missing.length)})`, 'validate', '--etat', 'signe'),
  ];
}

function following(_: Known, { communiques }: Contrat): readonly NextStep[] {
  return [
    ...(communiques.length === 0 ? [step('Annoncer la signature à la presse', 'add', 'communique')] : []),
    step('Faire les documents du contrat signé', 'render'),
  ];
}

const points = (count: number): string => plural(count, 'point');

function step(sentence: string, ...command: readonly string[]): NextStep {
  return { sentence, command: command.length === 0 ? undefined : command };
}
