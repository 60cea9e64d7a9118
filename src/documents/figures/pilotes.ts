import type { Contrat, Fiche, Partenaire } from '../../model/contrat.ts';
import { countInWords, enumerate, plural } from '../../text/agreement.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import { nomComplet } from '../parts/nom.ts';
import { teinteDe } from '../parts/teinte.ts';
import type { FigureView, Phrase } from '../view.ts';
import { joindre, ligne } from '../words.ts';
import type { Pastille } from './dessin.ts';
import { mots, motsPropres, nomBref, sourceDe } from './words.ts';

const COLONNES = [
  { titre: 'Partenaire', nombre: false },
  { titre: 'Pilote', nombre: false },
  { titre: 'Copilote', nombre: false },
  { titre: 'Partenaire de', nombre: true },
] as const;

/** Who does what: the fiches that one pilots and copilots, and how many one takes part in. */
interface Role {
  readonly partenaire: Partenaire;
  readonly pilote: readonly Fiche[];
  readonly copilote: readonly Fiche[];
  readonly associe: readonly Fiche[];
}

/** Who pilots which fiches, those with most of them first; `undefined` where no fiche has a pilot. */
export function figurePilotes(contrat: Contrat): FigureView | undefined {
  const roles = rolesDe(contrat);
  const leading = roles.filter(({ pilote, copilote }) => pilote.length + copilote.length > 0);
  if (leading.every(({ pilote }) => pilote.length === 0)) return undefined;
  const orphans = contrat.fiches.filter(({ pilote }) => pilote === undefined);
  const copilots = leading.some(({ copilote }) => copilote.length > 0);
  const others = roles.length - leading.length;
  return {
    dessin: {
      kind: 'pastilles',
      lignes: [
        ...leading.map(({ partenaire, pilote, copilote }) => ({
          titre: nomBref(contrat, partenaire),
          detail: detailDe(pilote.length, copilote.length),
          pastilles: [
            ...pilote.map((fiche) => pastille(contrat, fiche, 'pleine')),
            ...copilote.map((fiche) => pastille(contrat, fiche, 'contour')),
          ],
        })),
        ...(orphans.length === 0
          ? []
          : [
              {
                titre: 'Sans pilote indiqué',
                detail: motsPropres(plural(orphans.length, 'fiche')),
                pastilles: orphans.map((fiche) => pastille(contrat, fiche, 'contour')),
              },
            ]),
      ],
      contour: copilots ? 'Fiche pilotée ; contour seul : copilotée' : undefined,
    },
    titre: phrase('Qui pilote quoi'),
    alternative: alternative(contrat, leading, orphans.length),
    source: joindre(
      sourceDe(contrat, 'les fiches'),
      others === 0 ? [] : phrase(`Prennent part aux fiches sans en piloter : ${countInWords(others, 'partenaire')}.`),
    ),
    colonnes: COLONNES,
    lignes: [
      ...roles.map(({ partenaire, pilote, copilote, associe }) => [
        ligne(contrat, nomComplet(partenaire)),
        numeros(contrat, pilote),
        numeros(contrat, copilote),
        associe.length === 0 ? [] : phrase(formatNumber(associe.length)),
      ]),
      ...(orphans.length === 0 ? [] : [[phrase('Sans pilote indiqué'), numeros(contrat, orphans), [], []]]),
    ],
  };
}

function rolesDe(contrat: Contrat): readonly Role[] {
  const roles = contrat.partenaires.map((partenaire) => ({
    partenaire,
    pilote: contrat.fiches.filter(({ pilote }) => pilote === partenaire),
    copilote: contrat.fiches.filter(({ copilotes }) => copilotes.includes(partenaire)),
    associe: contrat.fiches.filter(({ partenaires }) => partenaires.some((one) => one.partenaire === partenaire)),
  }));
  return roles
    .filter(({ pilote, copilote, associe }) => pilote.length + copilote.length + associe.length > 0)
    .toSorted(
      (a, b) =>
        b.pilote.length - a.pilote.length ||
        b.copilote.length - a.copilote.length ||
        b.associe.length - a.associe.length,
    );
}

/** A piece that stands for a fiche, in the hue of its axis. */
export function pastille(contrat: Contrat, { id, axe }: Fiche, forme: Pastille['forme']): Pastille {
  return { texte: mots(contrat, id), teinte: teinteDe(axe), forme };
}

/** The numbers of fiches on one line. */
export function numeros(contrat: Contrat, fiches: readonly Fiche[]): Phrase {
  return ligne(contrat, fiches.map(({ id }) => id).join(', '));
}

function detailDe(pilote: number, copilote: number): string {
  const words = [
    pilote === 0 ? undefined : `pilote ${plural(pilote, 'fiche')}`,
    copilote === 0 ? undefined : `copilote ${pilote === 0 ? plural(copilote, 'fiche') : formatNumber(copilote)}`,
  ];
  return motsPropres(words.filter((word) => word !== undefined).join(', '));
}

function alternative(contrat: Contrat, leading: readonly Role[], orphans: number): string {
  const pilots = leading.filter(({ pilote }) => pilote.length > 0);
  const first = pilots
    .slice(0, 3)
    .map(({ partenaire, pilote }) => `${nomBref(contrat, partenaire)} (${plural(pilote.length, 'fiche')})`);
  const rest = orphans === 0 ? '' : ` Sans pilote indiqué : ${plural(orphans, 'fiche')}.`;
  const whom = pilots.length > 3 ? 'd’abord ' : '';
  return motsPropres(
    `Les fiches rangées sous leur pilote : ${countInWords(pilots.length, 'pilote')}, ${whom}${enumerate(first)}.${rest}`,
  );
}
