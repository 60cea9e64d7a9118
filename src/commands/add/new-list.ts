import { modeline } from '../../project/schema-files.ts';
import { type Item, layOut } from '../../source/append/layout.ts';
import type { Addition } from './addition.ts';

/** An item of a list that stands in one file; where there is no such list yet, it begins the file. */
export function newList(key: 'axes' | 'partenaires', item: Item): Addition {
  const lines = layOut(item, '  - ', '    ');
  return { key, item, file: { path: `${key}.yaml`, text: `${modeline(key)}\n${key}:\n${lines.join('\n')}\n` } };
}
