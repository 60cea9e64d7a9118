import { contrasteSur, fromOklch, readCouleur, toOklch } from './couleur.ts';
import { encreSur, procheLisible } from './lisible.ts';

/** The backgrounds of the theme « institution », on which the colours of a charter are read. */
export const FONDS_INSTITUTION: { readonly clair: readonly string[]; readonly sombre: readonly string[] } = {
  clair: ['#ffffff', '#f5f5f2'],
  sombre: ['#16171b', '#1f2127'],
};

/** The colours of an institution, as it wrote them. */
export interface Charte {
  readonly couleur_principale?: string | undefined;
  readonly couleur_secondaire?: string | undefined;
}

/** Custom properties of style and their colours. */
export type Proprietes = Readonly<Record<string, string>>;

/** Colours that a page takes from a charter, for a light screen or paper and for a dark screen. */
export interface PaletteCharte {
  readonly clair: Proprietes;
  readonly sombre: Proprietes;
}

/** Hues of axes, one after the other as far from each other as eight can be. */
const ORDRE_DES_TEINTES = [0, 135, 270, 45, 180, 315, 90, 225];

/** Below this chroma a colour is a grey: it has no hue from which others could be taken. */
const GRIS = 0.03;

/**
 * The palette of a charter. On a dark screen its colours are made lighter until they are read; the hues of the axes start from
 * that of the main colour. What can't be read as a colour is left out: a rule tells of it.
 */
export function paletteCharte({ couleur_principale, couleur_secondaire }: Charte): PaletteCharte {
  const principale = readCouleur(couleur_principale ?? '');
  const secondaire = readCouleur(couleur_secondaire ?? '') ?? principale;
  return {
    clair: {
      ...couleurs(principale, secondaire, FONDS_INSTITUTION.clair),
      ...teintes(principale, 0.44, FONDS_INSTITUTION.clair),
    },
    sombre: {
      ...couleurs(principale, secondaire, FONDS_INSTITUTION.sombre),
      ...teintes(principale, 0.8, FONDS_INSTITUTION.sombre),
    },
  };
}

function couleurs(
  principale: string | undefined,
  secondaire: string | undefined,
  fonds: readonly string[],
): Proprietes {
  const [first, second] = [principale, secondaire].map((one) => one && procheLisible(one, fonds));
  return {
    ...(first === undefined ? {} : { '--accent': first, '--charte': first, '--encre-charte': encreSur(first) }),
    ...(second === undefined ? {} : { '--charte-secondaire': second, '--encre-charte-secondaire': encreSur(second) }),
  };
}

/** Eight hues of one lightness and chroma, each of which is read on every background. */
function teintes(principale: string | undefined, clarte: number, fonds: readonly string[]): Proprietes {
  const base = principale === undefined ? undefined : toOklch(principale);
  if (base === undefined || base.chroma < GRIS) return {};
  const entries = ORDRE_DES_TEINTES.map((angle, index) => {
    const couleur = fromOklch({ clarte, chroma: 0.11, teinte: (base.teinte + angle) % 360 });
    return [
      `--teinte-${index + 1}`,
      contrasteSur(couleur, fonds) >= 4.5 ? couleur : (procheLisible(couleur, fonds) ?? couleur),
    ] as const;
  });
  return Object.fromEntries(entries);
}
