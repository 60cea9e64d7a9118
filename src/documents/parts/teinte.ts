import type { Axe } from '../../model/contrat.ts';

/** How many hues the themes bring; a ninth axis takes the first again, for its number tells it apart. */
const TEINTES = 8;

/** The hue of an axis, from 1; 0 is for what belongs to none. */
export function teinteDe(axe: Axe | undefined): number {
  return axe === undefined ? 0 : ((axe.rang - 1) % TEINTES) + 1;
}
