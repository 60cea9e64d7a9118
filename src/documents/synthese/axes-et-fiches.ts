import type { Axe, Contrat, Fiche } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { plural } from '../../text/agreement.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import { estPrioritaire, prioritairesDAbord } from '../parts/actions.ts';
import { type AuPlus, auPlus } from '../parts/au-plus.ts';
import { teinteDe } from '../parts/teinte.ts';
import { titreTransversales } from '../parts/transversales.ts';
import type { AxeView, Bloc, Phrase } from '../view.ts';
import { ligne, paragraphe } from '../words.ts';

/** So many names fit on the page. */
const NOMS = 44;

/** Every axis with how many fiches it has, and their names as far as one page holds them, those of high priority first. */
export function axesEtFiches(contrat: Contrat): readonly Bloc[] {
  const others = contrat.fiches.filter(({ axe }) => axe === undefined);
  const groups = contrat.axes.length + (others.length > 0 ? 1 : 0);
  // Where not all names fit, every axis has as many.
  const most = contrat.chiffres.fiches <= NOMS ? NOMS : Math.max(2, Math.floor(NOMS / Math.max(1, groups)));
  const views = [
    ...contrat.axes.map((axe) => axeView(contrat, axe, most)),
    ...(others.length === 0 ? [] : [sansAxe(contrat, others, most)]),
  ];
  const isCut = [...contrat.axes.map(({ fiches }) => fiches), others].some(
    (fiches) => auPlus(fiches, most, '').reste !== undefined,
  );
  return [
    ...(views.length === 0 ? [] : [{ kind: 'axes' as const, axes: views }]),
    ...(isCut ? [paragraphe(contrat, 'Le livre des fiches les nomme toutes.')] : []),
  ];
}

function axeView(contrat: Contrat, axe: Axe, most: number): AxeView {
  return {
    numero: axe.id,
    titre: ligne(contrat, axe.titre),
    teinte: teinteDe(axe),
    libelleLong: undefined,
    blocs: axe.fiches.length === 0 ? [] : [paragraphe(contrat, compte(axe.fiches))],
    fiches: axe.fiches.length > 0 ? noms(contrat, axe.fiches, most) : objectifs(contrat, axe, most),
  };
}

function sansAxe(contrat: Contrat, fiches: readonly Fiche[], most: number): AxeView {
  return {
    numero: '',
    titre: phrase(contrat.axes.length === 0 ? 'Les fiches' : titreTransversales(contrat)),
    teinte: 0,
    libelleLong: undefined,
    blocs: [paragraphe(contrat, compte(fiches))],
    fiches: noms(contrat, fiches, most),
  };
}

/** « 9 fiches, dont 3 de priorité élevée » */
function compte(fiches: readonly Fiche[]): string {
  const first = fiches.filter(estPrioritaire).length;
  const count = plural(fiches.length, 'fiche');
  return first === 0 || first === fiches.length ? count : `${count}, dont ${formatNumber(first)} de priorité élevée`;
}

function noms(contrat: Contrat, fiches: readonly Fiche[], most: number): AxeView['fiches'] {
  return lignes(contrat, auPlus(prioritairesDAbord(fiches), most, 'fiches'), (fiche) => nom(contrat, fiche));
}

/** An axis without fiches is told by its objectives. */
function objectifs(contrat: Contrat, axe: Axe, most: number): AxeView['fiches'] {
  return lignes(contrat, auPlus(axe.objectifs, most, 'objectifs'), ({ titre }) => ligne(contrat, titre));
}

function lignes<Item extends { readonly id: string }>(
  contrat: Contrat,
  { dits, reste }: AuPlus<Item>,
  nomOf: (item: Item) => Phrase,
): AxeView['fiches'] {
  return [
    ...dits.map((item) => ({ numero: item.id, titre: nomOf(item), ancre: undefined })),
    ...(reste === undefined ? [] : [{ numero: '', titre: ligne(contrat, reste), ancre: undefined }]),
  ];
}

/** What is no action yet says so; what comes first is in bold. */
function nom(contrat: Contrat, fiche: Fiche): Phrase {
  const ripe = fiche.maturite === 'action' ? '' : ` (${LABELS.maturite[fiche.maturite].toLowerCase()})`;
  const words = ligne(contrat, `${fiche.titre}${ripe}`);
  return estPrioritaire(fiche) ? [{ kind: 'strong', children: words }] : words;
}
