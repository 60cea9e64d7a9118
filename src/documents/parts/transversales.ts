import type { Contrat, Fiche } from '../../model/contrat.ts';

/**
 * What the fiches of no axis are called, beside those of the axes. Who writes a contract leaves `axe` aside where an action belongs to
 * all axes; of a transcription it may be unknown.
 */
export function titreTransversales({ axes, isTranscription }: Contrat): string {
  if (axes.length === 0) return 'Fiches';
  return isTranscription ? 'Fiches sans axe' : 'Fiches transversales';
}

/** The actions that serve all axes, where there are axes and it is known that they do. */
export function actionsTransversales({ axes, fiches, isTranscription }: Contrat): readonly Fiche[] {
  if (isTranscription || axes.length === 0) return [];
  return fiches.filter(({ axe, maturite }) => axe === undefined && maturite === 'action');
}
