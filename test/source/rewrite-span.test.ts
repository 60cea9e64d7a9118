import { describe, expect, it } from 'vitest';
import { isScalar } from 'yaml';
import { parseYaml } from '../../src/source/file.ts';
import { pairOf } from '../../src/source/key-index.ts';
import { rewriteSpan } from '../../src/source/rewrite-span.ts';

/** How `to` is typed instead of `from` in the value of `a`. */
function typed(text: string, from: string, to: string): string | undefined {
  const file = parseYaml('a.yaml', 'a.yaml', text);
  const scalar = pairOf(file.document.contents, 'a')?.value;
  if (!isScalar(scalar)) throw new Error('a is no scalar');
  const start = String(scalar.value).indexOf(from);
  expect(start).toBeGreaterThan(-1);
  return rewriteSpan(text, scalar, { start, end: start + from.length }, to);
}

describe('a word that is typed instead of another', () => {
  it.each([
    ['without quotes', 'a: un mot\n', '’'],
    ['in a block', 'a: |\n  un mot\n', '’"'],
    ['in a folded block', 'a: >\n  un mot\n  là\n', '’: #'],
  ])('stands as it is %s', (_, text, to) => {
    expect(typed(text, 'mot', to)).toBe(to);
  });

  it('is escaped as the quotes want it', () => {
    expect(typed("a: 'un mot'\n", 'mot', "l'été")).toBe("l''été");
    expect(typed('a: "un mot"\n', 'mot', '"l\'été"\\')).toBe('\\"l\'été\\"\\\\');
    expect(typed("a: 'l''été'\n", "l'", 'd’')).toBe('d’');
    expect(typed('a: "un \\"mot\\""\n', '"mot"', '« mot »')).toBe('« mot »');
  });

  it.each([
    ['a key', 'a: un mot\n', 'mot', 'b: c'],
    ['a comment', 'a: un mot\n', 'mot', 'b #c'],
    ['the end of a list', 'a: un mot\n', 'mot', 'b]'],
    ['a quote at the head', 'a: mot\n', 'mot', '"b'],
    ['nothing', 'a: mot\n', 'mot', ''],
    ['a colon at the end', 'a: un mot\n', 'mot', 'b:'],
    ['a second line', "a: 'un mot'\n", 'mot', 'b\nc'],
    ['a word with the indentation of the next line', 'a: >\n  un mot\n  là\n', 'mot ', 'b '],
  ])('is not typed where YAML would read %s', (_, text, from, to) => {
    expect(typed(text, from, to)).toBeUndefined();
  });
});
