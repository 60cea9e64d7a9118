import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';

/** The key that an unknown one was probably meant to be: one that its holder may have and has not. */
export function meantKey({ keys, node, value }: Finding): string | undefined {
  const written = typeof value === 'object' && value !== null ? value : {};
  const free = Object.keys(node.properties ?? {}).filter((key) => !Object.hasOwn(written, key));
  return nearest(keys[0] ?? '', free);
}
