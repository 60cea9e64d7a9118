import { admits } from '../../src/schema/nodes.ts';
import type { Random } from './random.ts';
import type { Site } from './sites.ts';

/** A stretch of the file and what stands instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes one mistake at a value; `undefined` where it does not lend itself to it, or would be no mistake. */
export type ValueKind = (site: Site, random: Random) => readonly Splice[] | undefined;

const DAY = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** The value as it is written, if it is a scalar on one line. */
function written({ text, start, end, value }: Site): string | undefined {
  const here = text.slice(start, end);
  return value === undefined || value === null || here === '' || here.includes('\n') ? undefined : here;
}

const instead = ({ start, end }: Site, text: string): readonly Splice[] => [{ start, end, text }];

/** The text with more letters at its end, within its quotes if it has some. */
const longer = (text: string, more: string): string => text.replace(/(["']?)$/, `${more}$1`);

const sibling = ({ siblings }: Site, name: string): Site | undefined => siblings.find(({ key }) => key?.name === name);

export const VALUE_KINDS: Readonly<Record<string, ValueKind>> = {
  'key misspelt': ({ key, isFlow, text }, random) => {
    if (key === undefined || key.name.length < 4 || (isFlow && text[key.start - 1] === '"')) return undefined;
    const cut = 1 + random.below(key.name.length - 1);
    return [{ start: key.start + cut, end: key.start + cut + 1, text: '' }];
  },
  'key doubled': (site) => {
    const { key, isFlow, text } = site;
    const value = written(site);
    if (key === undefined || value === undefined) return undefined;
    const line = text.slice(text.lastIndexOf('\n', key.start) + 1, key.start);
    const between = isFlow ? ', ' : `\n${line.replace(/[^ ]/g, ' ')}`;
    return [{ start: site.end, end: site.end, text: `${between}${text.slice(key.start, site.end)}` }];
  },
  'key dropped': (site) => {
    const { key, siblings } = site;
    const at = siblings.indexOf(site);
    const [before, after] = [siblings[at - 1], siblings[at + 1]];
    if (key === undefined || !site.isRequired || written(site) === undefined) return undefined;
    if (after?.key !== undefined) return [{ start: key.start, end: after.key.start, text: '' }];
    return before === undefined ? undefined : [{ start: before.end, end: site.end, text: '' }];
  },
  'value emptied': (site) => {
    const value = written(site);
    if (site.key === undefined || value === undefined) return undefined;
    return [{ start: site.key.end, end: site.end, text: ':' }];
  },
  'wrong type': (site) => {
    const { node, text, start, end, isFlow } = site;
    const here = text.slice(start, end);
    if (here === '' || here.includes('\n') || node.enum !== undefined) return undefined;
    if (admits(node, 'number') || (admits(node, 'integer') && !admits(node, 'string'))) return instead(site, 'douze');
    if (admits(node, 'boolean')) return instead(site, '12');
    if (admits(node, 'string')) return written(site) === undefined ? undefined : instead(site, `[${here}]`);
    return admits(node, 'array') && isFlow ? undefined : instead(site, 'néant');
  },
  'wrong word': (site, random) => {
    const { enum: words } = site.node;
    if (words === undefined || written(site) === undefined || typeof site.value !== 'string') return undefined;
    const wrong = random.pick(['inconnu', '12', '2018-05-04', '[a]', longer(site.value, 'x')]) ?? '';
    return words.includes(wrong) ? undefined : instead(site, wrong);
  },
  'reference broken': (site) => {
    const value = written(site);
    if (site.node['x-reference'] === undefined || value === undefined) return undefined;
    return instead(site, longer(value, 'zz'));
  },
  'identifier of a wrong form': (site, random) => {
    const value = written(site);
    if (site.key?.name !== 'id' || site.node['x-reference'] !== undefined || value === undefined) return undefined;
    return instead(site, random.pick(['É 1', '"à définir"', 'a/b']) ?? '');
  },
  'identifier changed': (site) => {
    const { key, node, value, cited } = site;
    if (key?.name !== 'id' || node['x-reference'] !== undefined || !cited.has(String(value))) return undefined;
    // In a number, another figure is another number: the numbering has its own rules.
    return /\d/.test(String(value)) ? undefined : instead(site, longer(written(site) ?? '', 'z'));
  },
  'dates swapped': (site) => {
    const end = sibling(site, 'fin');
    if (site.key?.name !== 'debut' || end === undefined) return undefined;
    const [from, to] = [String(site.value), String(end.value)];
    if (!DAY.test(from) || !DAY.test(to) || from.slice(0, 4) >= to.slice(0, 4)) return undefined;
    return [...instead(site, to), ...instead(end, from)];
  },
  'date mistyped': (site, random) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(String(site.value)) || !site.node.format?.startsWith('date')) return undefined;
    const [year = '', month = '', day = ''] = String(site.value).split('-');
    return instead(site, random.pick([`${day}/${month}/${year}`, `${year}-13-${day}`, `${year}-02-31`]) ?? '');
  },
  'quote dropped': (site, random) => {
    const value = written(site);
    if (value === undefined || !/^"[^"]*"$/.test(value)) return undefined;
    return instead(site, random.below(2) === 0 ? value.slice(1) : value.slice(0, -1));
  },
  'space after the colon dropped': (site) => {
    const { key, start, text } = site;
    if (key === undefined || written(site) === undefined || text.slice(key.end, start) !== ': ') return undefined;
    return [{ start: key.end, end: start, text: ':' }];
  },
  'colon dropped': (site) => {
    const { key, start, text } = site;
    if (key === undefined || written(site) === undefined || text.slice(key.end, start) !== ': ') return undefined;
    return [{ start: key.end, end: start, text: ' ' }];
  },
  'comma dropped': (site) => {
    const after = /^, /.exec(site.text.slice(site.end, site.end + 2));
    return site.isFlow && after !== null ? [{ start: site.end, end: site.end + 1, text: '' }] : undefined;
  },
  'bracket dropped': (site, random) => {
    const { start, end, text } = site;
    if (!/^(?:\{.*\}|\[.*\])$/.test(text.slice(start, end))) return undefined;
    return random.below(2) === 0 ? [{ start, end: start + 1, text: '' }] : [{ start: end - 1, end, text: '' }];
  },
};
