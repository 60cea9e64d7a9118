import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateRuleIndex } from '../../scripts/generate/folder-index.ts';
import { generateRulePages, RULE_PAGES_FOLDER } from '../../scripts/generate/rule-pages.ts';
import { FAMILIES, MISTAKE_FAMILIES } from '../../src/rules/families.ts';
import { RULES } from '../../src/rules/index.generated.ts';
import { MISTAKES } from '../../src/rules/mistakes.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

describe('what is generated from the rules', () => {
  it('has an index of the folder that is up to date', () => {
    expect(read('src/rules/index.generated.ts')).toBe(generateRuleIndex());
  });

  it('has one page per rule, up to date, and no page more', async () => {
    const pages = await generateRulePages();
    expect(pages).toHaveLength(RULES.length + Object.keys(MISTAKES).length + 1);
    for (const { path, text } of pages) expect(read(path)).toBe(text);
    const files = readdirSync(new URL(RULE_PAGES_FOLDER, root)).map((name) => `${RULE_PAGES_FOLDER}/${name}`);
    expect(files.sort()).toEqual(pages.map(({ path }) => path).sort());
  });

  it('gives every family a title and every title a family', () => {
    const families = new Set(RULES.map(({ id }) => id.split('/')[0] ?? ''));
    expect(Object.keys(FAMILIES).sort()).toEqual([...families].sort());
    const others = new Set(Object.keys(MISTAKES).map((id) => id.split('/')[0] ?? ''));
    expect(Object.keys(MISTAKE_FAMILIES).sort()).toEqual([...others].sort());
  });
});
