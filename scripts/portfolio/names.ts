import { communesNamed } from '../../src/registers/territories/names.ts';
import type { Draw } from './draw.ts';

const HEADS = [
  'Bram',
  'Char',
  'Cour',
  'Dam',
  'Fond',
  'Gran',
  'Jou',
  'Lam',
  'Mar',
  'Neuf',
  'Pier',
  'Ron',
  'Sal',
  'Tour',
  'Val',
  'Ver',
];
const TAILS = [
  'bellon',
  'beuvry',
  'cerval',
  'dremont',
  'feuille',
  'gerolles',
  'lemart',
  'mesnilles',
  'perrault',
  'rivaux',
  'sauvry',
  'villandes',
];

/** So many names of places that no commune of France has, each beginning with a consonant: « de » stands before all of them. */
export function inventedNames(count: number, draw: Draw): readonly string[] {
  const all = HEADS.flatMap((head) => TAILS.map((tail) => head + tail));
  const invented = draw.shuffled(all).filter((name) => communesNamed(name).length === 0);
  if (invented.length < count) throw new Error(`${invented.length} names for ${count} contracts`);
  return invented.slice(0, count);
}
