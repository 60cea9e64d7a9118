import { type Finding, keyName, quoted, shown, type Wording, withSuggestion } from '../finding.ts';
import { resolveNode } from '../nodes.ts';
import type { SchemaNode } from '../schema-node.ts';
import { asGroup, otherKeys } from './groups.ts';

/** One value where a list of groups is wanted, `indicateurs: 3 ateliers`: the whole form is told, not the brackets alone. */
export function wordInsteadOfItems(finding: Finding): Wording {
  const item = resolveNode(finding.node.items ?? {});
  const own = asGroup({ ...finding, node: item });
  const form = own ?? exampleOf(finding, item);
  return withSuggestion(
    {
      rule: 'schema/type',
      message: `${keyName(finding.path)} attend une liste de groupes de clés, pas ${shown(finding)}.`,
      hint: `Passez à la ligne, puis écrivez chaque élément deux espaces plus à droite, ainsi : « - ${form} ».${otherKeys(item, form)}`,
    },
    own === undefined ? undefined : `[${own}]`,
  );
}

/** How an item may be written: with the keys that it can't be without, and in them what was written. */
function exampleOf({ path, value }: Finding, { required, properties = {} }: SchemaNode): string {
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
