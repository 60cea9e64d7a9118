import { CONTRASTE_LISIBLE, contraste, contrasteSur, fromOklch, toOklch } from './couleur.ts';

/** Steps of lightness that are tried: a five-hundredth is less than the eye tells apart. */
const STEPS = 500;

/**
 * The colour nearest to `couleur` that can be read on all of `fonds`: the same hue, made darker or lighter by as little as
 * will do. `undefined` if no lightness will, for the backgrounds are too far from each other.
 */
export function procheLisible(
  couleur: string,
  fonds: readonly string[],
  contrasteVoulu: number = CONTRASTE_LISIBLE,
): string | undefined {
  if (contrasteSur(couleur, fonds) >= contrasteVoulu) return couleur;
  const own = toOklch(couleur);
  for (let step = 1; step <= STEPS; step += 1) {
    for (const clarte of [own.clarte - step / STEPS, own.clarte + step / STEPS]) {
      if (clarte < 0 || clarte > 1) continue;
      const candidate = fromOklch({ ...own, clarte });
      if (contrasteSur(candidate, fonds) >= contrasteVoulu) return candidate;
    }
  }
  return undefined;
}

/** What is written on a surface of that colour: white or black, whichever is read better. One of them always is (4.58). */
export function encreSur(couleur: string): '#ffffff' | '#000000' {
  return contraste('#ffffff', couleur) >= contraste('#000000', couleur) ? '#ffffff' : '#000000';
}
