import { allCommunes, type Commune } from './communes.ts';
import { once } from './extract.ts';

/** A name without capitals, accents, hyphens and apostrophes, « St » written out: how two ways to write it are compared. */
export function foldName(name: string): string {
  return name
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .trim();
}

const byName: () => ReadonlyMap<string, readonly Commune[]> = once(() => {
  const names = new Map<string, Commune[]>();
  for (const commune of allCommunes()) {
    const name = foldName(commune.nom);
    const homonyms = names.get(name);
    if (homonyms === undefined) names.set(name, [commune]);
    else homonyms.push(commune);
  }
  return names;
});

/** The communes of exactly that name, accents and hyphens aside; homonyms are many. */
export function communesNamed(name: string): readonly Commune[] {
  return byName().get(foldName(name)) ?? [];
}
