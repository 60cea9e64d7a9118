import { DEPARTEMENTS, departementCode } from '../../registers/departements.ts';
import { intercommunaliteOf } from '../../registers/territories/intercommunalites.ts';
import { communesNamed, foldName } from '../../registers/territories/names.ts';
import { valueAt } from '../../source/path.ts';
import type { Finding } from '../finding.ts';

/**
 * The code of the commune or département whose name stands in the place of its code, where there is only one: of communes of
 * one name, that of the intercommunalité whose SIREN the contract gives, else of its départements.
 */
export function namedCode({ value, node, source }: Finding): string | undefined {
  if (typeof value !== 'string' || !/\p{L}{2}/u.test(value)) return undefined;
  if (node.form === FORMS.departement) return departementNamed(value);
  return node.form === FORMS.commune ? communeNamed(value, source.data) : undefined;
}

/** The titles of the two forms of code in `commun.schema.json`. */
const FORMS = { commune: 'Code Insee de la commune', departement: 'Code du département' } as const;

function departementNamed(name: string): string | undefined {
  const wanted = foldName(name);
  return [...DEPARTEMENTS].find(([, nom]) => foldName(nom) === wanted)?.[0];
}

function communeNamed(name: string, data: unknown): string | undefined {
  const codes = communesNamed(name).map(({ code }) => code);
  const siren = valueAt(data, ['territoire', 'siren']);
  const members = typeof siren === 'string' ? intercommunaliteOf(siren)?.communes : undefined;
  const departements = valueAt(data, ['territoire', 'departements']);
  const declared: readonly unknown[] = Array.isArray(departements) ? departements : [];
  const inEpci = only(codes.filter((code) => members?.includes(code)));
  const near = only(codes.filter((code) => declared.includes(departementCode(code))));
  // Far away, the only one of that name is another: « Évry », now Évry-Courcouronnes, is also a village of the Yonne.
  return inEpci ?? near ?? (members === undefined && declared.length === 0 ? only(codes) : undefined);
}

function only(codes: readonly string[]): string | undefined {
  return codes.length === 1 ? codes[0] : undefined;
}
