import type { Point } from '../../project/contours.ts';
import { readPackageData } from '../../project/package-data.ts';
import { once } from './extract.ts';

/** Whose the places are: their licence (CC BY 4.0) asks to print it wherever they are used. */
export const PLACES_CREDIT = 'GeoNames (CC BY 4.0)';

/** `data/lieux-communes.json` as `scripts/generate/places.ts` writes it. */
interface Places {
  /** « 004 5.353 45.958;… », the rest of the code, longitude and latitude, by the first two signs of the code. */
  readonly lieux: Readonly<Record<string, string>>;
}

const places: () => Places = once(() => readPackageData('lieux-communes.json') as Places);

/** Where a commune is, to a hundred metres; `undefined` where no register knows its place for certain. */
export function placeOf(code: string): Point | undefined {
  const { lieux } = places();
  const prefix = code.slice(0, 2);
  const entries = Object.hasOwn(lieux, prefix) ? (lieux[prefix] ?? '') : '';
  const own = `${code.slice(2)} `;
  const entry = entries.split(';').find((one) => one.startsWith(own));
  if (entry === undefined) return undefined;
  const [longitude, latitude] = entry.slice(own.length).split(' ').map(Number);
  return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude];
}
