import type { Contrat, Fiche } from '../../model/contrat.ts';
import { type Prose, plainText } from '../../text/prose.ts';
import type { Bloc, Fait, Phrase } from '../view.ts';
import { ancre, ligne } from '../words.ts';
import { faitsOf } from './fiche-faits.ts';
import { type PartieFiche, partiesOf, type TableauIndicateurs, tableauIndicateurs } from './fiche-parties.ts';
import { keptFiche } from './kept-fiche.ts';
import { rassembleNotes } from './notes-de-fiche.ts';
import { type TableauFinancements, tableauFinancements } from './tableau-financements.ts';
import { teinteDe } from './teinte.ts';

/** A fiche ready to print. */
export interface FicheView {
  readonly numero: string;
  readonly ancre: string;
  readonly teinte: number;
  /** Axis and objective it belongs to, above its title. */
  readonly chemin: Phrase | undefined;
  readonly titre: Phrase;
  readonly faits: readonly Fait[];
  /** Further facts, below the text; none where all stand beside it. */
  readonly precisions: readonly Fait[];
  readonly parties: readonly PartieFiche[];
  readonly indicateurs: TableauIndicateurs | undefined;
  readonly financements: TableauFinancements | undefined;
  /** The notes of all its text. */
  readonly notes: Prose | undefined;
  /** What the agreed text will require and the draft lacks: « pilote, calendrier ». */
  readonly manques: string | undefined;
  /** It says no more than a few facts: several stand on one page. */
  readonly breve: boolean;
}

/** Makes the view of one fiche. */
export const ficheView: (contrat: Contrat, fiche: Fiche) => FicheView = keptFiche(makeFicheView);

/** What of the contract it shows beside the fiche itself stands in `keptFiche`. */
export function makeFicheView(contrat: Contrat, fiche: Fiche): FicheView {
  const ownAncre = ancre('fiche', fiche.id);
  const { parties, notes } = rassembleNotes(partiesOf(contrat, fiche), ownAncre);
  const indicateurs = tableauIndicateurs(contrat, fiche);
  const { reperes, precisions } = faitsOf(contrat, fiche);
  const financements = tableauFinancements(contrat, fiche);
  const breve =
    indicateurs === undefined && financements === undefined && precisions.length === 0 && isShort(reperes, parties);
  return {
    numero: fiche.id,
    ancre: ownAncre,
    teinte: teinteDe(fiche.axe),
    chemin: breve ? undefined : cheminOf(contrat, fiche),
    titre: ligne(contrat, fiche.titre),
    faits: reperes,
    precisions,
    parties,
    indicateurs,
    financements,
    notes,
    manques: manquesOf(contrat, fiche),
    breve,
  };
}

/** A page that holds less than this looks forgotten: such fiches share one. Characters of text, and facts beside it. */
const SHORT = { characters: 500, facts: 4 };

function isShort(faits: readonly Fait[], parties: readonly PartieFiche[]): boolean {
  const length = parties.flatMap(({ blocs }) => blocs).reduce((sum, bloc) => sum + lengthOf(bloc), 0);
  return faits.length <= SHORT.facts && length <= SHORT.characters;
}

function lengthOf(bloc: Bloc): number {
  if (bloc.kind === 'prose') return plainText(bloc.prose).length;
  return bloc.kind === 'liste' ? bloc.items.reduce((sum, item) => sum + plainText(item).length, 0) : 0;
}

/** « Axe 1 – Prévention · Objectif 1.A – Dépister plus tôt »; `undefined` for a fiche of no axis. */
export function cheminOf(contrat: Contrat, { axe, objectif }: Fiche): Phrase | undefined {
  if (axe === undefined) return undefined;
  const titreObjectif = axe.objectifs
    .flatMap((strategique) => [strategique, ...(strategique.objectifs ?? [])])
    .find(({ id }) => id === objectif)?.titre;
  const steps = [
    `Axe ${axe.id} – ${axe.titre_court ?? axe.titre}`,
    titreObjectif === undefined ? undefined : `Objectif ${objectif} – ${titreObjectif}`,
  ];
  return ligne(contrat, steps.filter((step) => step !== undefined).join(' · '));
}

function manquesOf(contrat: Contrat, fiche: Fiche): string | undefined {
  if (contrat.etat !== 'brouillon' || contrat.isTranscription || fiche.maturite !== 'action') return undefined;
  const wanted: readonly (readonly [string, boolean])[] = [
    ['pilote', fiche.pilote !== undefined],
    ['objectifs', fiche.objectifs.length > 0],
    ['public cible', (fiche.public_cible ?? []).length > 0],
    ['calendrier', fiche.calendrier !== undefined],
    ['indicateurs', fiche.indicateurs.length > 0],
  ];
  const missing = wanted.filter(([, isThere]) => !isThere).map(([name]) => name);
  return missing.length === 0 ? undefined : missing.join(', ');
}
