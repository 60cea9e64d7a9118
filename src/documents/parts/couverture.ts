import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import type { Making } from '../define.ts';
import type { Phrase, Picture } from '../view.ts';
import { ligne } from '../words.ts';
import { nomComplet } from './nom.ts';
import { reperes } from './reperes.ts';
import { teinteDe } from './teinte.ts';

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
