import type { Axe, Contrat, Fiche } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { IndicateurYaml, ValeurYaml } from '../../model/yaml.generated.ts';
import { countInWords } from '../../text/agreement.ts';
import { formatNumber } from '../../text/numbers.ts';
import { NBSP } from '../../text/spaces.ts';
import { phrase } from '../../text/typography.ts';
import { teinteDe } from '../parts/teinte.ts';
import type { FigureView } from '../view.ts';
import { dateEnMots, enTete, joindre, ligne } from '../words.ts';
import { shareOut } from './gantt.ts';
import { mots, motsPropres, plageDe, sourceDe } from './words.ts';

const COLONNES = [
  { titre: 'Fiche', nombre: false },
  { titre: 'Indicateur', nombre: false },
  { titre: 'Départ', nombre: true },
  { titre: 'Dernière valeur', nombre: true },
  { titre: 'Relevée', nombre: false },
  { titre: 'Cible', nombre: true },
] as const;

/** An indicator whose way can be drawn: where it began, where it is, where it should come. */
interface Suivi {
  readonly fiche: Fiche;
  readonly indicateur: IndicateurYaml;
  readonly initial: number;
  readonly cible: number;
  readonly dernier: ValeurYaml;
}

/**
 * How far the indicators are from their start to their target, a figure for each axis; those without a start, a target or
 * a value are counted beneath.
 * @param lignes as many indicators are in one figure at most
 */
export function figuresIndicateurs(contrat: Contrat, lignes = 12): readonly FigureView[] {
  return [...contrat.axes, undefined].flatMap((axe) => {
    const fiches = contrat.fiches.filter((fiche) => fiche.axe === axe);
    const parts = shareOut(fiches.flatMap(suivis), lignes);
    const rest = fiches.reduce((sum, { indicateurs }) => sum + indicateurs.length, 0);
    const drawn = parts.reduce((sum, part) => sum + part.length, 0);
    return parts.map((part, index) =>
      figure(contrat, axe, part, {
        of: parts.length === 1 ? '' : ` (${index + 1}/${parts.length})`,
        without: index === parts.length - 1 ? rest - drawn : 0,
      }),
    );
  });
}

function suivis(fiche: Fiche): readonly Suivi[] {
  return fiche.indicateurs.flatMap((indicateur) => {
    const { initial, cible, valeurs } = indicateur;
    const dernier = present(valeurs)
      .map(([valeur]) => valeur)
      .toSorted((a, b) => (plageDe(a.date)?.fin ?? 0) - (plageDe(b.date)?.fin ?? 0))
      .at(-1);
    if (initial === undefined || cible === undefined || initial === cible || dernier === undefined) return [];
    return [{ fiche, indicateur, initial, cible, dernier }];
  });
}

function figure(
  contrat: Contrat,
  axe: Axe | undefined,
  suivi: readonly Suivi[],
  { of, without }: { readonly of: string; readonly without: number },
): FigureView {
  const reached = suivi.filter((one) => partDe(one) >= 1).length;
  const count = countInWords(suivi.length, 'indicateur');
  const rest =
    without === 0 ? '' : ` ${enTete(countInWords(without, 'indicateur'))} sans départ, cible ou valeur relevée.`;
  return {
    dessin: {
      kind: 'progres',
      lignes: suivi.map((one) => ({
        teinte: teinteDe(axe),
        numero: mots(contrat, one.fiche.id),
        titre: mots(contrat, libelleDe(one)),
        initial: formatNumber(one.initial),
        cible: formatNumber(one.cible),
        valeur: motsPropres(`${formatNumber(one.dernier.valeur)} (${dateEnMots(one.dernier.date)})`),
        part: partDe(one),
      })),
    },
    titre: phrase(`Les indicateurs${axe === undefined ? '' : ` de l’axe ${axe.id}`}${of}`),
    alternative: motsPropres(
      `Barres du départ à la cible : ${count}, ${reached === 0 ? 'aucune cible atteinte' : `${countInWords(reached, 'cible atteinte', { genre: 'f', many: 'cibles atteintes' })}`}.${rest}`,
    ),
    source: joindre(sourceDe(contrat, 'les fiches'), phrase(rest)),
    colonnes: COLONNES,
    lignes: suivi.map((one) => [
      ligne(contrat, one.fiche.id),
      ligne(contrat, libelleDe(one)),
      phrase(formatNumber(one.initial)),
      phrase(formatNumber(one.dernier.valeur)),
      phrase(dateEnMots(one.dernier.date)),
      phrase(formatNumber(one.cible)),
    ]),
  };
}

/** « Personnes dépistées (personnes) » */
function libelleDe({ indicateur: { libelle, unite } }: Suivi): string {
  return unite === undefined ? libelle : `${libelle}${NBSP}(${unite})`;
}

/** How much of the way is done; an indicator may go down to its target. */
function partDe({ initial, cible, dernier }: Suivi): number {
  return (dernier.valeur - initial) / (cible - initial);
}
