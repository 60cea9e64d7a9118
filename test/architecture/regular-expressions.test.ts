import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import {
  type FoundRegExp,
  literalsIn,
  madeIn,
  madeWhileLoading,
  programFiles,
  repeatsWithoutEnd,
} from './regular-expressions.ts';

/** They make expressions of what the schemas hold; the compiled validator, which is loaded too, holds the same. */
const OF_THE_SCHEMAS: ReadonlyMap<string, number> = new Map([
  ['schema/nodes.ts', 1],
  ['schema/sentences/disguised.ts', 1],
  ['schema/sentences/forms.ts', 1],
  ['schema/sentences/types.ts', 1],
]);

/**
 * What makes an expression slow, if anything does. One that could not be judged counts as slow. The sign of stickiness is left
 * out: without it an expression can only cost more.
 */
async function fault({ source, flags }: Omit<FoundRegExp, 'file'>): Promise<string | undefined> {
  if (!repeatsWithoutEnd(source)) return undefined;
  const judged = await check(source, flags.replace(/[gy]/g, ''), { timeout: 100_000 });
  if (judged.status === 'safe') return undefined;
  return judged.status === 'unknown'
    ? `unknown: ${judged.error.kind}`
    : `${judged.complexity.summary}: ${judged.attack.pattern}`;
}

const files = programFiles();
// A file is loaded once.
const loading = madeWhileLoading(files.keys());

describe('the regular expressions of the program', () => {
  it('are fast on every text', { timeout: 180_000 }, async () => {
    const literals = [...files].flatMap(([file, text]) => literalsIn(file, text));
    const made = await loading;
    const all = new Map([...literals, ...made].map((one) => [`/${one.source}/${one.flags}`, one]));
    expect(literals.length).toBeGreaterThan(200);
    expect(made.filter(({ file }) => file.startsWith('schema/compiled/')).length).toBeGreaterThan(10);
    const slow: string[] = [];
    for (const one of all.values()) {
      const why = await fault(one);
      if (why !== undefined) slow.push(`${one.file}: ${one.source}\n  ${why}`);
    }
    expect(slow).toEqual([]);
  });

  it('are all made while the program is loaded, where this test sees them', { timeout: 60_000 }, async () => {
    const made = await loading;
    for (const [file, text] of files) {
      const seen = made.filter((one) => one.file === file).length;
      expect(seen, file).toBe(madeIn(text) - (OF_THE_SCHEMAS.get(file) ?? 0));
    }
  });
});

describe('the judge', () => {
  it.each([
    ['(a+)+$', ''],
    ['^\\s*(.*?)\\s*$', 's'],
    ['\\s+$', ''],
    ['-+$', 'u'],
  ])('calls /%s/ slow', async (source, flags) => {
    expect(await fault({ source, flags })).toMatch(/^(?:exponential|2nd|3rd|4th)/);
  });

  it.each([
    ['^[a-z]+$', ''],
    ['(?<!-)-+$', 'u'],
    ['[*+]{1,3}', 'u'],
  ])('calls /%s/ fast', async (source, flags) => {
    expect(await fault({ source, flags })).toBeUndefined();
  });

  it.each(['a*', 'a+', '[a]+', 'a{2,}', '(?:a|b)*?'])('sees that /%s/ repeats without end', (source) => {
    expect(repeatsWithoutEnd(source)).toBe(true);
  });

  it.each(['a{2,5}', '[*+]', '\\*\\+', 'a?', '[\\]*+]'])('sees that /%s/ does not', (source) => {
    expect(repeatsWithoutEnd(source)).toBe(false);
  });
});

describe('the reader of code', () => {
  it('finds what stands between slashes, and nothing that divides', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of code
    const code = "const a = b / c / d; x.replace(/a\\/[/]b/gu, '/no/'); `/no/${/yes/.source}`; // /no/";
    expect(literalsIn('a.ts', code).map(({ source, flags }) => `${source} ${flags}`)).toEqual(['a\\/[/]b gu', 'yes ']);
    expect(madeIn("new RegExp(a); 'new RegExp(b)'")).toBe(1);
  });
});
