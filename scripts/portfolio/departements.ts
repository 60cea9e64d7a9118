/** A département of Île-de-France, with its name as « Préfecture … » has it. */
export interface Departement {
  readonly code: string;
  readonly de: string;
}

const ALL: readonly Departement[] = [
  { code: '77', de: 'de Seine-et-Marne' },
  { code: '78', de: 'des Yvelines' },
  { code: '91', de: 'de l’Essonne' },
  { code: '92', de: 'des Hauts-de-Seine' },
  { code: '93', de: 'de la Seine-Saint-Denis' },
  { code: '94', de: 'du Val-de-Marne' },
  { code: '95', de: 'du Val-d’Oise' },
];

/** Contracts of each département. The source shows them on a map without numbers: these are invented. */
const CONTRATS = { 77: 9, 78: 9, 91: 11, 92: 8, 93: 13, 94: 8, 95: 5 } as const;

/**
 * Contracts that a CPAM signs, 27 in all, and the départements of four of the five CPAM, are in the source; how they part is invented. It
 * does not say where the fifth is, and neither do the contracts that it signs.
 */
export const COSIGNES: Readonly<Record<string, number>> = { 77: 6, 78: 5, 91: 6, 93: 8, '': 2 };

/** Where each contract lies, département by département; the last ones do not say. */
export function places(): readonly (Departement | undefined)[] {
  const known = ALL.flatMap((one) =>
    Array.from({ length: CONTRATS[Number(one.code) as keyof typeof CONTRATS] }, () => one),
  );
  return [...known, ...Array.from({ length: COSIGNES[''] ?? 0 }, () => undefined)];
}
