import { type Finding, quoted } from '../finding.ts';
import type { SchemaNode } from '../schema-node.ts';

/** How an item may be written: with the keys that it can't be without, and in them what was written. */
export function exampleOf({ path, value }: Finding, { required, properties = {} }: SchemaNode): string {
  const text = String(value).trim();
  const key = String(path.findLast((step) => typeof step === 'string'));
  const [, count, counted] = ('cible' in properties && /^(\d+)\s+(\S.*)$/u.exec(text)) || [];
  const keys = required ?? Object.keys(properties).slice(0, 1);
  const named = NAMES.find((name) => keys.includes(name));
  const filled = keys.map((name) => {
    if (name === 'id') return `id: ${key.charAt(0)}1`;
    return `${name}: ${name === named && typeof value !== 'number' ? plain(counted ?? text) : '…'}`;
  });
  return `{ ${[...filled, ...(count === undefined ? [] : [`cible: ${count}`])].join(', ')} }`;
}

/** The keys that name an item in words. */
const NAMES: readonly string[] = ['titre', 'nom', 'libelle'];

function plain(text: string): string {
  const short = text.length > 60 ? '…' : text;
  return /^[\p{L}][^,:#{}[\]"'\n]*$/u.test(short) ? short : quoted(short);
}
