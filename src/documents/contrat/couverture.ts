import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { formatDuration } from '../../text/durations.ts';
import { ordinal } from '../../text/ordinal-words.ts';
import type { Making } from '../define.ts';
import { nomComplet } from '../parts/nom.ts';
import { teinteDe } from '../parts/teinte.ts';
import type { Phrase, Picture } from '../view.ts';
import { dateDansPhrase, enTete, ligne, periodeEnMots } from '../words.ts';

/** The first page. */
export interface CouvertureView {
  /** Legal nature, where the title does not say it. */
  readonly nature: string | undefined;
  readonly titre: Phrase;
  readonly territoire: Phrase;
  readonly devise: Phrase | undefined;
  /** Rank, generation, period, signature: a line each. */
  readonly reperes: readonly Phrase[];
  readonly etiquetteSignataires: string;
  /** More names than one reads at a glance: they are set small. */
  readonly nombreux: boolean;
  readonly signataires: readonly { readonly nom: Phrase; readonly logo: Picture | undefined }[];
  /** The hues of the axes, which run along the edge of the page. */
  readonly teintes: readonly number[];
}

const BEAUCOUP = 8;

/** Makes the first page. */
export function couvertureView(contrat: Contrat, making: Making): CouvertureView {
  const { titre, territoire, devise, nature = 'contrat' } = contrat.yaml;
  const label = LABELS.nature[nature];
  return {
    nature: titre.toLowerCase().includes(label.toLowerCase()) ? undefined : label,
    titre: ligne(contrat, titre),
    territoire: ligne(contrat, territoire.nom),
    devise: devise === undefined ? undefined : ligne(contrat, devise),
    reperes: reperes(contrat).map((repere) => ligne(contrat, repere)),
    etiquetteSignataires: 'Signataires',
    nombreux: contrat.signataires.length > BEAUCOUP,
    signataires: contrat.signataires.map((signataire) => ({
      nom: ligne(contrat, nomComplet(signataire)),
      logo: signataire.logo && making.picture(signataire.logo),
    })),
    teintes: contrat.axes.length === 0 ? [0] : contrat.axes.map(teinteDe),
  };
}

function reperes(contrat: Contrat): readonly string[] {
  return [rang(contrat), generation(contrat), periode(contrat), etat(contrat)].flatMap((repere) =>
    repere === undefined ? [] : [enTete(repere)],
  );
}

function rang({ yaml: { rang: said, generation: age } }: Contrat): string | undefined {
  if (said === undefined) return age === undefined ? undefined : `contrat de ${ordinal(age, 'f')} génération`;
  const where = said.lieu ?? (said.dans === undefined ? undefined : `dans ${said.dans}`);
  return [ordinal(said.ordre, 'm'), 'contrat local de santé', where].filter((part) => part !== undefined).join(' ');
}

/** Beside a rank: that the first of a place is of the first generation goes without saying. */
function generation({ yaml: { rang: said, generation: age } }: Contrat): string | undefined {
  if (said === undefined || age === undefined || (said.ordre === 1 && age === 1)) return undefined;
  return `${ordinal(age, 'f')} génération`;
}

function periode({ yaml: { periode: said }, chiffres }: Contrat): string | undefined {
  const duree = chiffres.duree === undefined ? undefined : formatDuration(chiffres.duree);
  const dates = periodeEnMots(said?.debut, said?.fin);
  if (dates === undefined) return duree === undefined ? undefined : `durée : ${duree}`;
  return duree === undefined ? dates : `${dates} (${duree})`;
}

function etat({ etat: current, yaml: { signature } }: Contrat): string | undefined {
  if (current === 'brouillon') return undefined;
  if (current === 'arrete') return 'texte arrêté entre les signataires';
  const when = signature?.date === undefined ? '' : ` ${dateDansPhrase(signature.date)}`;
  const where = signature?.lieu === undefined ? '' : ` à ${signature.lieu}`;
  return `signé${when}${where}`;
}
