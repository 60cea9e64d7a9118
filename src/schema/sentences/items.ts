import { type Finding, keyName, shown, type Wording, withSuggestion } from '../finding.ts';
import { resolveNode } from '../nodes.ts';
import { exampleOf } from './example.ts';
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
