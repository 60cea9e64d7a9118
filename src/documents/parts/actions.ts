import type { Contrat, Fiche } from '../../model/contrat.ts';

/** How many actions a text names when it does not say which: more, and nobody reads them. */
const ACTIONS_CITEES = 8;

/** The actions that a text names. */
export interface ActionsCitees {
  readonly citees: readonly Fiche[];
  /** Whether the contract has no other. */
  readonly sontToutes: boolean;
}

/**
 * The actions that a text names: those it says; else some of each axis in turn, those of high priority first, in the order
 * of the contract. What is still a project binds nobody and is named only on demand.
 */
export function actionsCitees(contrat: Contrat, chosen: readonly Fiche[] = []): ActionsCitees {
  const actions = contrat.fiches.filter(({ maturite }) => maturite === 'action');
  const citees = chosen.length > 0 ? chosen : spread(contrat, actions);
  return { citees, sontToutes: citees.length === actions.length && sontToutesConnues(contrat) };
}

/** Whether the contract has no action but those it gives: more may be announced, and a transcription need not know how many. */
export function sontToutesConnues({ yaml: { plan }, chiffres: { actions }, isTranscription }: Contrat): boolean {
  return (plan?.fiches_annoncees ?? (isTranscription ? Number.POSITIVE_INFINITY : 0)) <= actions;
}

/** The actions of high priority, then the others; in each group in the order of the contract. */
export function prioritairesDAbord(fiches: readonly Fiche[]): readonly Fiche[] {
  return [...fiches.filter(estPrioritaire), ...fiches.filter((fiche) => !estPrioritaire(fiche))];
}

/** Whether the contract puts the action before others. */
export function estPrioritaire({ priorite }: Fiche): boolean {
  return priorite === 'eleve';
}

function spread({ axes }: Contrat, actions: readonly Fiche[]): readonly Fiche[] {
  if (actions.length <= ACTIONS_CITEES) return actions;
  const groups = [...axes, undefined].map((own) => prioritairesDAbord(actions.filter(({ axe }) => axe === own)));
  const longest = Math.max(...groups.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, rank) => groups.flatMap((group) => group[rank] ?? [])).flat();
  const chosen = new Set(inTurn.slice(0, ACTIONS_CITEES));
  return actions.filter((fiche) => chosen.has(fiche));
}
