import { distance } from 'fastest-levenshtein';

/** The identifier that is spelt most like `id`, capitals and accents aside; of two as near, the first. */
export function closestId(id: string, known: readonly string[]): string | undefined {
  const wanted = fold(id);
  let best: { readonly known: string; readonly far: number } | undefined;
  for (const candidate of known) {
    const far = distance(wanted, fold(candidate));
    if (best === undefined || far < best.far) best = { known: candidate, far };
  }
  return best?.known;
}

/** An identifier as it has to be typed in YAML: « 1.1 » without quotes would be read as a number. */
export function asYaml(id: string): string {
  return /^[A-Za-z][A-Za-z0-9._-]*$/.test(id) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(id) ? id : `"${id}"`;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
