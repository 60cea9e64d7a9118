import type { TypePartenaire } from '../../model/yaml.generated.ts';
import { fileNameOf } from '../../project/file-names.ts';
import { freeId } from './next-id.ts';

/** Of these there is one in a contract, as a rule: what it is says who it is. */
const ALONE: ReadonlySet<TypePartenaire> = new Set([
  'ars', 'prefecture', 'departement', 'region', 'cpam', 'msa', 'cgss', 'caf', 'carsat', 'education-nationale',
]); // biome-ignore format: a list of types

/** Words of a name that tell nobody from another. */
const EMPTY = /^(?:de|du|des|la|le|les|l|d|et|a|au|aux|en|sur)$/;

/** A short identifier that is free: the acronym, what the partner is, or the first words of its name. */
export function partnerId(
  { nom, sigle, type }: { readonly nom: string; readonly sigle: string; readonly type: TypePartenaire },
  taken: ReadonlySet<string>,
): string {
  const words = fileNameOf(nom)
    .split('-')
    .filter((word) => !EMPTY.test(word));
  const wanted = [fileNameOf(sigle), ALONE.has(type) ? type : '', words.slice(0, 3).join('-')].find((id) => id !== '');
  return freeId(wanted ?? type, taken);
}
