import { ARS } from './territories/ars.ts';

/** A council or agency of a region that has merged, as a text names it. */
export interface FormerRegion {
  readonly start: number;
  readonly end: number;
  /** The name of the region that has it now. */
  readonly now: string;
  /** First day without the old name, `AAAA-MM-JJ`. */
  readonly since: string;
}

/** Regions that merged, by name; what was only the agency of two regions is no region. */
const GONE = new Map(
  ARS.flatMap((ars) => (ars.to === undefined || ars.nom === 'Océan Indien' ? [] : [[ars.nom, ars] as const])),
);

/** The names of the regions that merged, the longest first. */
export const FORMER_REGIONS: readonly string[] = [...GONE.keys()].sort((a, b) => b.length - a.length);

const NAMED = new RegExp(`(?:${FORMER_REGIONS.join('|')})(?![A-Za-zÀ-ÖØ-öø-ž\\d]|[-‐‑–][A-Za-zÀ-ÖØ-öø-ž])`, 'gu');
/** An old region is still a good name of a country and its wine: only its council and its agency are gone. */
const BODY_OF =
  /(?:[Cc]onseil [Rr]égional|[Aa]gence [Rr]égionale de [Ss]anté|ARS)[ \u00A0](?:de la |de l['’]|de |d['’]|du )?$/u;
/** More than the longest of these has. */
const LOOK_BACK = 40;

/** The councils and agencies of merged regions that a text names, from left to right. */
export function findFormerRegions(text: string): readonly FormerRegion[] {
  return [...text.matchAll(NAMED)].flatMap(({ 0: nom, index }) => {
    if (!BODY_OF.test(text.slice(Math.max(0, index - LOOK_BACK), index))) return [];
    const gone = GONE.get(nom);
    const now = ARS.find(
      ({ to, departements }) => to === undefined && departements.includes(gone?.departements[0] ?? ''),
    );
    if (gone?.to === undefined || now === undefined) return [];
    const since = `${Number(gone.to.slice(0, 4)) + 1}-01-01`;
    return [{ start: index, end: index + nom.length, now: now.nom, since }];
  });
}
