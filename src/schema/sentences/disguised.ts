import { type Finding, likeWritten, quoted, type Wording, withSuggestion } from '../finding.ts';
import { FORMATS } from '../formats.ts';
import { admits } from '../nodes.ts';
import type { SchemaNode } from '../schema-node.ts';

const ODD_SPACE = /[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

/**
 * A value that would be right without signs that a word processor put there: quotes of its own, spaces that can't be seen
 * to be none. Where it would still be wrong, its own sentence says more.
 */
export function disguised(finding: Finding): Wording | undefined {
  const { value, node, keyword } = finding;
  if (typeof value !== 'string' || keyword === 'additionalProperties' || keyword === 'required') return undefined;
  const inQuotes = betweenWordQuotes(value);
  const bare = (inQuotes ?? value).split(ODD_SPACE).join('');
  if (bare === value || !conforms(node, bare)) return undefined;
  // Between two words it stood for something: nobody but the author knows for what.
  const isSafe =
    !/[^\d\s][\u00a0\u2000-\u200a\u202f\u205f\u3000]+\S|\S[\u00a0\u2000-\u200a\u202f\u205f\u3000]+[^\d\s]/u.test(
      (inQuotes ?? value).trim(),
    );
  const written = asWritten(finding, bare, inQuotes !== undefined);
  if (inQuotes !== undefined)
    return {
      rule: 'yaml/guillemets',
      message: 'Ce sont des guillemets de Word (“ ” ou « ») : YAML les prend pour des lettres de la valeur.',
      hint: `Tapez des guillemets droits à leur place, ou aucun : ${written}.`,
      suggestion: written,
      ...(isSafe ? { isSafe } : {}),
    };
  return withSuggestion(
    {
      rule: 'yaml/espace-insecable',
      message: `Une espace insécable, invisible, se trouve dans la valeur : ce n’est plus « ${bare} ».`,
      hint: `Effacez la valeur et retapez-la : ${written}.`,
    },
    written,
    isSafe,
  );
}

/** What stands between quotes of a word processor that hold a whole value. */
function betweenWordQuotes(value: string): string | undefined {
  const text = value.trim();
  return text.length > 1 && /^[“”„«‘]/u.test(text) && /[“”»’]$/u.test(text) ? text.slice(1, -1).trim() : undefined;
}

function conforms(node: SchemaNode, text: string): boolean {
  if (node.enum !== undefined) return node.enum.some((value) => String(value) === text);
  if (node.format === 'date' || node.format === 'date-precise') return FORMATS[node.format](text);
  if (node.pattern !== undefined) return new RegExp(node.pattern, 'u').test(text);
  if (admits(node, 'number') || admits(node, 'integer')) return /^-?\d+(\.\d+)?$/.test(text);
  return admits(node, 'boolean') && (text === 'true' || text === 'false');
}

function asWritten(finding: Finding, text: string, wasQuoted: boolean): string {
  const { node } = finding;
  if (node.pattern === undefined) return likeWritten(finding, text);
  return wasQuoted || /^[\d.]/.test(text) ? quoted(text) : likeWritten(finding, text);
}
