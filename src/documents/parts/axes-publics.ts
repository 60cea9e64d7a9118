import type { Contrat, Fiche } from '../../model/contrat.ts';
import type { AxeView, Bloc } from '../view.ts';
import { ligne, paragraphe } from '../words.ts';
import { prioritairesDAbord } from './actions.ts';
import { nombreActions, phraseAxes } from './plan.ts';
import { teinteDe } from './teinte.ts';

/**
 * The axes for the public, each with those of its actions that are named here, those of high priority first; then the
 * actions of no axis.
 * @param sontToutes whether the contract has no other action than `citees`
 */
export function axesPublics(contrat: Contrat, citees: readonly Fiche[], sontToutes: boolean): readonly Bloc[] {
  const sentence = phraseAxes(contrat);
  const others = prioritairesDAbord(citees.filter(({ axe }) => axe === undefined));
  const lead = others.length > 0 ? autresActions(contrat, sontToutes) : undefined;
  return [
    ...(sentence === undefined ? [] : [paragraphe(contrat, `${sentence}${suite(contrat, citees, sontToutes)}`)]),
    ...(contrat.axes.length === 0
      ? []
      : [{ kind: 'axes' as const, axes: contrat.axes.map((axe) => axePublic(contrat, axe, citees)) }]),
    ...(lead === undefined ? [] : [paragraphe(contrat, lead)]),
    ...(others.length === 0
      ? []
      : [{ kind: 'liste' as const, items: others.map(({ titre }) => ligne(contrat, titre)) }]),
  ];
}

/** How the sentence goes on: to all that is below it, to some of it, or not at all. */
function suite(contrat: Contrat, citees: readonly Fiche[], sontToutes: boolean): string {
  if (contrat.axes.length === 0) return '.';
  if (sontToutes || citees.every(({ axe }) => axe === undefined)) return ' :';
  return nombreActions(contrat) === undefined ? ', avec notamment :' : ', parmi lesquelles :';
}

function axePublic(contrat: Contrat, axe: Contrat['axes'][number], citees: readonly Fiche[]): AxeView {
  return {
    numero: axe.id,
    titre: ligne(contrat, axe.titre),
    teinte: teinteDe(axe),
    libelleLong: undefined,
    blocs: [],
    fiches: prioritairesDAbord(citees.filter((fiche) => fiche.axe === axe)).map(({ id, titre }) => ({
      numero: id,
      titre: ligne(contrat, titre),
      ancre: undefined,
    })),
  };
}

function autresActions({ axes }: Contrat, sontToutes: boolean): string {
  if (axes.length > 0) return sontToutes ? 'Il prévoit en outre :' : 'Il prévoit aussi :';
  return sontToutes ? 'Il prévoit :' : 'Il prévoit notamment :';
}
